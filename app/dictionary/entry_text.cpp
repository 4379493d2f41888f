// SPDX-License-Identifier: MIT
#include "dictionary/entry_text.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <string_view>

namespace klartext::app {

namespace {

constexpr qsizetype longestReference = 10;

/// Elements that begin a line.
constexpr std::array<std::u16string_view, 18> lineTags{
    u"br", u"p",  u"div", u"li", u"tr", u"h1",  u"h2", u"h3",         u"h4",
    u"ul", u"ol", u"dl",  u"dt", u"dd", u"def", u"ex", u"blockquote", u"table"};

QStringView tagName(QStringView tag) {
    qsizetype end = 0;
    while (end < tag.size() && (tag[end].isLetterOrNumber())) {
        ++end;
    }
    return tag.first(end);
}

/// "amp" → "&", "#233" → "é"; empty for what is no reference.
QString resolved(QStringView name) {
    static const QList<std::pair<QLatin1String, QString>> named{
        {QLatin1String("amp"), QStringLiteral("&")},
        {QLatin1String("lt"), QStringLiteral("<")},
        {QLatin1String("gt"), QStringLiteral(">")},
        {QLatin1String("quot"), QStringLiteral("\"")},
        {QLatin1String("apos"), QStringLiteral("'")},
        {QLatin1String("nbsp"), QStringLiteral(" ")},
        {QLatin1String("ndash"), QStringLiteral("–")},
        {QLatin1String("mdash"), QStringLiteral("—")},
        {QLatin1String("hellip"), QStringLiteral("…")}};
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const bool valid = ok && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        return valid ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
    }
    const auto found = std::find_if(named.begin(), named.end(),
                                    [&](const auto& each) { return each.first == name; });
    return found == named.end() ? QString() : found->second;
}

/// Lines trimmed at their ends, and at most one empty one in a row.
QString tidied(const QString& text) {
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (!line.isEmpty() && line.back().isSpace()) {
            line.chop(1);
        }
        if (!line.isEmpty() || (!lines.isEmpty() && !lines.back().isEmpty())) {
            lines.append(line);
        }
    }
    while (!lines.isEmpty() && lines.back().isEmpty()) {
        lines.removeLast();
    }
    return lines.join(u'\n');
}

}  // namespace

QString textOfMarkup(const QString& markup) {
    QString text;
    const QStringView all(markup);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QChar c = all[at];
        if (c == u'<') {
            const qsizetype end = all.indexOf(u'>', at);
            if (end < 0) {
                break;
            }
            const QStringView tag = all.sliced(at + 1, end - at - 1);
            const QString name = tagName(tag).toString().toLower();
            const bool breaks = std::ranges::any_of(lineTags, [&](std::u16string_view each) {
                return name == QStringView(each.data(), static_cast<qsizetype>(each.size()));
            });
            if (breaks && !text.endsWith(u'\n')) {
                text += u'\n';
            }
            if (name == QLatin1String("li")) {
                text += QStringLiteral("• ");
            }
            at = end;
        } else if (c == u'&') {
            const qsizetype end =
                all.sliced(at, std::min(longestReference, all.size() - at)).indexOf(u';');
            const QString one = end < 0 ? QString() : resolved(all.sliced(at + 1, end - 1));
            text += one.isEmpty() ? QString(c) : one;
            at += one.isEmpty() ? 0 : end;
        } else if (c != u'\r' && c != QChar::Null) {
            text += c;
        }
    }
    return tidied(text);
}

QString textOfPlain(const QString& text) {
    QString plain = text;
    plain.remove(u'\r')
        .remove(QChar::Null)
        .remove(u'{')
        .remove(u'}')
        .replace(u'\t', QStringLiteral("    "));
    return tidied(plain);
}

}  // namespace klartext::app
