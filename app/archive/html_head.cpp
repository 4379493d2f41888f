// SPDX-License-Identifier: MIT
#include "archive/html_head.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "archive/stored_resources.h"

namespace klartext::app {

namespace {

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == ':';
}

std::size_t findNoCase(std::string_view text, std::string_view word, std::size_t from = 0) {
    const auto found =
        std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())),
                    text.end(), word.begin(), word.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
    return found == text.end() ? std::string_view::npos
                               : static_cast<std::size_t>(found - text.begin());
}

/// https://html.spec.whatwg.org/#void-elements
bool isVoid(std::string_view name) {
    static constexpr std::array<std::string_view, 14> names{
        "area",  "base", "br",   "col",   "embed",  "hr",    "img",
        "input", "link", "meta", "param", "source", "track", "wbr"};
    return std::ranges::find(names, name) != names.end();
}

/// Of a character reference: its name is the third group, its number the first or the second.
QString characterOf(const QRegularExpressionMatch& match) {
    if (match.hasCaptured(3)) {
        static const QHash<QString, QString> named{
            {QStringLiteral("amp"), QStringLiteral("&")},
            {QStringLiteral("lt"), QStringLiteral("<")},
            {QStringLiteral("gt"), QStringLiteral(">")},
            {QStringLiteral("quot"), QStringLiteral("\"")},
            {QStringLiteral("apos"), QStringLiteral("'")},
            {QStringLiteral("nbsp"), QStringLiteral("\u00a0")}};
        return named.value(match.captured(3));
    }
    const bool hex = match.hasCaptured(2);
    const auto code =
        static_cast<char32_t>(match.captured(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10));
    const bool isCharacter = code != 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? QString::fromUcs4(&code, 1) : QStringLiteral("\ufffd");
}

}  // namespace

std::size_t endOfTag(std::string_view html, std::size_t at) {
    char quote = 0;
    for (; at < html.size(); ++at) {
        const char c = html[at];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return at + 1;
        }
    }
    return std::string_view::npos;
}

QString unescaped(const QString& text) {
    static const QRegularExpression reference(
        QStringLiteral("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));"));
    QString result;
    qsizetype from = 0;
    for (auto all = reference.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += characterOf(match);
        from = match.capturedEnd();
    }
    return result += QStringView(text).mid(from);
}

std::string escaped(const QString& text) { return text.toHtmlEscaped().toStdString(); }

QString titleInHead(std::string_view html, std::string_view contentType) {
    constexpr std::size_t longest = 1000;
    std::size_t begin = findNoCase(html, "<title");
    if (begin == std::string_view::npos) return {};
    begin = endOfTag(html, begin);
    if (begin == std::string_view::npos) return {};
    const std::size_t end = findNoCase(html, "</title", begin);
    if (end == std::string_view::npos || end - begin > longest) return {};
    const QByteArray bytes(html.data() + begin, static_cast<qsizetype>(end - begin));
    QString text = QString::fromUtf8(bytes);
    const bool saysUtf8 = findNoCase(contentType, "utf-8") != std::string_view::npos;
    if (!saysUtf8 && text.contains(QChar::ReplacementCharacter)) text = QString::fromLatin1(bytes);
    return unescaped(text).simplified();
}

QUrl addressInComment(std::string_view html) {
    const std::string_view head = html.substr(0, 16 * 1024);
    // Chrome, Internet Explorer: <!-- saved from url=(0023)https://example.org/ -->
    // SingleFile: <!-- Page saved with SingleFile\n url: https://example.org/ \n saved date: … -->
    for (std::size_t at = head.find("<!--"); at != std::string_view::npos;
         at = head.find("<!--", at + 4)) {
        const std::string_view comment = head.substr(at, head.find("-->", at) - at);
        std::size_t url = comment.find("saved from url=(");
        if (url != std::string_view::npos) {
            url = comment.find(')', url);
            if (url == std::string_view::npos) continue;
            ++url;
        } else if (comment.find("SingleFile") != std::string_view::npos &&
                   (url = comment.find("url: ")) != std::string_view::npos) {
            url += 5;
        } else {
            continue;
        }
        const std::size_t end = comment.find_first_of(" \r\n", url);
        return webAddressIn(
            std::string(comment.substr(url, end == std::string_view::npos ? end : end - url)));
    }
    return {};
}

std::string withoutEmptyTags(std::string_view xhtml) {
    std::string result;
    result.reserve(xhtml.size() + xhtml.size() / 16);
    std::size_t from = 0;
    for (std::size_t at = xhtml.find('<'); at != std::string_view::npos; at = xhtml.find('<', at)) {
        const std::string_view rest = xhtml.substr(at);
        if (rest.starts_with("<!--") || rest.starts_with("<![CDATA[")) {
            const std::size_t end = xhtml.find(rest[2] == '-' ? "-->" : "]]>", at);
            if (end == std::string_view::npos) break;
            at = end + 3;
            continue;
        }
        std::size_t nameEnd = at + 1;
        while (nameEnd < xhtml.size() && isNameCharacter(xhtml[nameEnd])) ++nameEnd;
        if (nameEnd == at + 1) {
            ++at;
            continue;
        }
        const std::size_t end = endOfTag(xhtml, nameEnd);
        if (end == std::string_view::npos) break;
        const std::string_view name = xhtml.substr(at + 1, nameEnd - at - 1);
        if (xhtml[end - 2] == '/' && end - 2 >= nameEnd && !isVoid(name)) {
            result.append(xhtml, from, end - 2 - from);
            result.append("></").append(name).append(">");
            from = end;
        }
        at = end;
    }
    result.append(xhtml, from);
    return result;
}

std::string withHead(std::string html, std::string_view markup) {
    std::size_t at = findNoCase(html, "<head");
    while (at != std::string::npos && at + 5 < html.size() && isNameCharacter(html[at + 5])) {
        at = findNoCase(html, "<head", at + 5);  // <header>
    }
    if (at != std::string::npos) at = endOfTag(html, at);
    if (at == std::string::npos) {
        const std::size_t root = findNoCase(html, "<html");
        at = root == std::string::npos ? std::string::npos : endOfTag(html, root);
    }
    return html.insert(at == std::string::npos ? 0 : at, markup);
}

std::string articleData(const ArticleFacts& facts) {
    QJsonObject data{{QStringLiteral("@context"), QStringLiteral("https://schema.org")},
                     {QStringLiteral("@type"), QStringLiteral("Article")}};
    const auto set = [&data](const char* key, const QString& value) {
        if (!value.isEmpty()) data.insert(QLatin1String(key), value);
    };
    set("headline", facts.title);
    set("datePublished", facts.published);
    QJsonArray authors;
    for (const QString& author : facts.authors) {
        authors.append(QJsonObject{{QStringLiteral("@type"), QStringLiteral("Person")},
                                   {QStringLiteral("name"), author}});
    }
    if (!authors.isEmpty()) data.insert(QStringLiteral("author"), authors);
    if (!facts.site.isEmpty()) {
        data.insert(QStringLiteral("publisher"),
                    QJsonObject{{QStringLiteral("@type"), QStringLiteral("Organization")},
                                {QStringLiteral("name"), facts.site}});
    }
    QByteArray json = QJsonDocument(data).toJson(QJsonDocument::Compact);
    // Nothing in it may end the element.
    json.replace('<', "\\u003c");
    return "<script type=\"application/ld+json\">" + json.toStdString() + "</script>\n";
}

}  // namespace klartext::app
