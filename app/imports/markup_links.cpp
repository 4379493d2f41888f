// SPDX-License-Identifier: MIT
#include "imports/markup_links.h"

#include <QRegularExpression>
#include <optional>

#include "archive/html_head.h"

namespace klartext::app {

namespace {

class MarkupReader {
public:
    MarkupReader(const QString& html, const std::function<void(const MarkupItem&)>& found)
        : m_html(html), m_found(found) {}

    void read() {
        qsizetype at = 0;
        while ((at = m_html.indexOf(QLatin1Char('<'), at)) >= 0) {
            if (m_html.mid(at, 4) == QLatin1String("<!--")) {
                const qsizetype end = m_html.indexOf(QLatin1String("-->"), at);
                if (end < 0) break;
                at = end + 3;
                continue;
            }
            const qsizetype end = endOfTag(at);
            if (end < 0) break;
            tag(at, end);
            at = end;
        }
        finish(m_html.size());
    }

private:
    [[nodiscard]] qsizetype endOfTag(qsizetype at) const {
        QChar quote;
        for (qsizetype i = at + 1; i < m_html.size(); ++i) {
            const QChar c = m_html.at(i);
            if (!quote.isNull()) {
                if (c == quote) quote = {};
                // A quote that is never closed costs its line alone.
                if (c == QLatin1Char('\n')) return behindNextBracket(at);
            } else if (c == QLatin1Char('>')) {
                return i + 1;
            } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
                quote = c;
            }
        }
        return -1;
    }

    [[nodiscard]] qsizetype behindNextBracket(qsizetype at) const {
        const qsizetype bracket = m_html.indexOf(QLatin1Char('>'), at);
        return bracket < 0 ? -1 : bracket + 1;
    }

    void tag(qsizetype begin, qsizetype end) {
        qsizetype nameEnd = begin + 1;
        while (nameEnd < end &&
               (m_html.at(nameEnd).isLetterOrNumber() || m_html.at(nameEnd) == QLatin1Char('/'))) {
            ++nameEnd;
        }
        const QString name = m_html.mid(begin + 1, nameEnd - begin - 1).toLower();
        const bool isHeading = name.size() == 2 && name.at(0) == QLatin1Char('h') &&
                               name.at(1) >= QLatin1Char('1') && name.at(1) <= QLatin1Char('6');
        if (name == QLatin1String("a")) {
            start(MarkupItem::Kind::Link, begin, end);
            m_open->attributes = attributesOf(m_html.mid(nameEnd, end - 1 - nameEnd));
        } else if (isHeading) {
            start(MarkupItem::Kind::Heading, begin, end);
        } else if (name == QLatin1String("dd")) {
            start(MarkupItem::Kind::Note, begin, end);
        } else if (name == QLatin1String("dl") || name == QLatin1String("ul")) {
            finish(begin);
            m_found({MarkupItem::Kind::ListBegin, lineAt(begin), {}, {}});
        } else if (name == QLatin1String("/dl") || name == QLatin1String("/ul")) {
            finish(begin);
            m_found({MarkupItem::Kind::ListEnd, lineAt(begin), {}, {}});
        } else if (name == QLatin1String("/a") || name == QLatin1String("li") ||
                   name == QLatin1String("dt") || name.startsWith(QLatin1String("/h"))) {
            finish(begin);
        }
    }

    void start(MarkupItem::Kind kind, qsizetype begin, qsizetype end) {
        finish(begin);
        m_open = MarkupItem{kind, lineAt(begin), {}, {}};
        m_textBegin = end;
    }

    void finish(qsizetype end) {
        if (!m_open) return;
        static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
        QString text = m_html.mid(m_textBegin, end - m_textBegin);
        m_open->text = unescaped(text.remove(tags)).simplified();
        m_found(*m_open);
        m_open.reset();
    }

    static QHash<QString, QString> attributesOf(const QString& text) {
        static const QRegularExpression pattern(
            QStringLiteral("([^\\s=\"'/>]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+)))?"));
        QHash<QString, QString> attributes;
        for (auto all = pattern.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            const QString name = match.captured(1).toLower();
            if (attributes.contains(name)) continue;
            attributes.insert(name,
                              unescaped(match.captured(2) + match.captured(3) + match.captured(4)));
        }
        return attributes;
    }

    int lineAt(qsizetype at) {
        for (; m_counted < at; ++m_counted) {
            if (m_html.at(m_counted) == QLatin1Char('\n')) ++m_line;
        }
        return m_line;
    }

    const QString& m_html;
    const std::function<void(const MarkupItem&)>& m_found;
    std::optional<MarkupItem> m_open;
    qsizetype m_textBegin = 0;
    qsizetype m_counted = 0;
    int m_line = 1;
};

}  // namespace

void readMarkup(const QString& html, const std::function<void(const MarkupItem&)>& found) {
    MarkupReader(html, found).read();
}

}  // namespace klartext::app
