// SPDX-License-Identifier: MIT
#pragma once

#include <gumbo.h>

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <string>
#include <string_view>

namespace klartext::test {

/// What a document that the program wrote may hold. Everything else is an offence.
class MarkupCheck {
public:
    /// Whether pictures may be named by an address of the web, as Markdown does.
    bool remotePictures = false;
    /// The only style sheet that may stand in the document.
    QString style;

    [[nodiscard]] QStringList offences(const std::string& html) const {
        QStringList list;
        GumboOutput* output =
            gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
        check(*output->document, list);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
        list.removeDuplicates();
        return list;
    }

    void checkElement(const QString& name, QStringList& list) const {
        static const QSet<QString> elements = words(
            "html head meta link title style body article header footer aside details summary h1 "
            "h2 h3 "
            "h4 h5 h6 p ul ol li dl dt dd blockquote pre code kbd samp var em strong b i u s del "
            "ins sub sup small mark abbr time q cite a img figure figcaption table caption thead "
            "tbody tfoot tr th td colgroup col hr br ruby rt rp rb bdi bdo span div section nav "
            // https://www.w3.org/TR/mathml-core/, without what links, acts or embeds
            "math mrow mi mn mo mtext mspace ms mfrac msqrt mroot mstyle merror mpadded mphantom "
            "msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr "
            "mtd mlabeledtr menclose mfenced semantics annotation");
        if (!elements.contains(name)) list.append(QStringLiteral("<%1>").arg(name));
    }

    void checkAttribute(const QString& element, const QString& name, const QString& value,
                        QStringList& list) const {
        static const QSet<QString> plain = words(
            "lang dir id class alt title width height colspan rowspan start value reversed type "
            "datetime scope open name charset content role epub:type data-from data-note align "
            "xml:lang cite aria-label hidden span "
            "display mathvariant mathsize displaystyle scriptlevel stretchy fence separator form "
            "lspace rspace accent accentunder linethickness columnalign rowalign columnspacing "
            "rowspacing columnlines rowlines frame notation open close separators encoding "
            "alttext symmetric largeop movablelimits minsize maxsize depth voffset "
            "columnspan mathcolor mathbackground xmlns xmlns:epub version");
        const QString said = QStringLiteral("<%1 %2=%3>").arg(element, name, value.left(80));
        if (name == QLatin1String("href")) {
            if (!isHarmless(value)) list.append(said);
        } else if (name == QLatin1String("src")) {
            const bool data = value.startsWith(QLatin1String("data:image/")) &&
                              !value.contains(QLatin1String("svg"));
            const bool web = remotePictures && value.startsWith(QLatin1String("http"));
            if (!data && !web && value.contains(u':')) list.append(said);
        } else if (element == QLatin1String("link")) {
            // The one kind that loads nothing.
            if (name != QLatin1String("rel") || value != QLatin1String("canonical"))
                list.append(said);
        } else if (name == QLatin1String("http-equiv")) {
            if (value != QLatin1String("Content-Security-Policy")) list.append(said);
        } else if (name == QLatin1String("style")) {
            if (value.contains(u'(') || value.contains(u'\\')) list.append(said);
        } else if (!plain.contains(name)) {
            list.append(said);
        }
    }

    /// What a person may follow, and nothing that runs or reads.
    static bool isHarmless(const QString& address) {
        if (address.startsWith(u'#')) return true;
        for (const char* scheme : {"https://", "http://", "mailto:", "tel:"}) {
            if (address.startsWith(QLatin1String(scheme), Qt::CaseInsensitive)) return true;
        }
        // https://url.spec.whatwg.org/#scheme-state: else it is a path.
        static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
        return !scheme.match(address.trimmed()).hasMatch();
    }

private:
    static QSet<QString> words(const char* list) {
        const QStringList all = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
        return {all.begin(), all.end()};
    }

    static QString nameOf(const GumboElement& element) {
        if (element.tag != GUMBO_TAG_UNKNOWN) {
            return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        }
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
    }

    void check(const GumboNode& node, QStringList& list) const {
        if (node.type == GUMBO_NODE_COMMENT || node.type == GUMBO_NODE_CDATA) {
            checkComment(QString::fromUtf8(node.v.text.text), list);
            return;
        }
        const bool isDocument = node.type == GUMBO_NODE_DOCUMENT;
        if (!isDocument && node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
            return;
        }
        const GumboVector& children =
            isDocument ? node.v.document.children : node.v.element.children;
        if (!isDocument) checkElement(node.v.element, list);
        for (unsigned i = 0; i < children.length; ++i) {
            check(*static_cast<const GumboNode*>(children.data[i]), list);
        }
    }

    void checkElement(const GumboElement& element, QStringList& list) const {
        const QString name = nameOf(element);
        checkElement(name, list);
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
            checkAttribute(name, QString::fromUtf8(attribute.name),
                           QString::fromUtf8(attribute.value), list);
        }
        if (name == QLatin1String("style") && !style.isNull()) {
            const auto* text = element.children.length == 1
                                   ? static_cast<const GumboNode*>(element.children.data[0])
                                   : nullptr;
            if (!text || QString::fromUtf8(text->v.text.text) != style) {
                list.append(QStringLiteral("another style sheet"));
            }
        }
    }

    static void checkComment(const QString& text, QStringList& list) {
        static const QString base64 =
            QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n");
        const QLatin1String begin("klartext-page\n");
        const bool own =
            text.startsWith(begin) && std::all_of(text.begin() + begin.size(), text.end(),
                                                  [](QChar c) { return base64.contains(c); });
        if (!own) list.append(QStringLiteral("<!--%1").arg(text.left(40)));
    }
};

}  // namespace klartext::test
