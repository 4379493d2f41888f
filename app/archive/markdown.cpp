// SPDX-License-Identifier: MIT
#include "archive/markdown.h"

#include <md4c-html.h>

#include <QString>
#include <algorithm>
#include <cctype>

#include "archive/html_head.h"

namespace klartext::app {

namespace {

constexpr std::size_t mostLines = 500;  // a head is short; a rule at the begin is none

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

std::string_view takeLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

std::string plain(std::string_view value) {
    value = trimmed(value);
    const bool isQuoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
                          value.back() == value.front();
    if (!isQuoted) return std::string(value);
    const bool isDouble = value.front() == '"';
    value = value.substr(1, value.size() - 2);
    std::string result;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const bool skips =
            (isDouble && value[at] == '\\') || (!isDouble && value.substr(at).starts_with("''"));
        if (skips && at + 1 < value.size()) ++at;
        result += value[at];
    }
    return result;
}

/// "[a, "b"]" as "a, b"; everything else as it is.
std::string flat(std::string_view value) {
    value = trimmed(value);
    if (value.size() < 2 || value.front() != '[' || value.back() != ']') return plain(value);
    value = value.substr(1, value.size() - 2);
    std::string result;
    while (!value.empty()) {
        const std::size_t comma = value.find(',');
        const std::string item = plain(value.substr(0, comma));
        if (!item.empty()) result += (result.empty() ? "" : ", ") + item;
        value.remove_prefix(comma == std::string_view::npos ? value.size() : comma + 1);
    }
    return result;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

void readLine(std::string_view line, char separator, FrontMatter& head, std::string& key) {
    const std::string_view content = trimmed(line);
    if (content.empty() || content.front() == '#') return;
    const bool isItem = content.starts_with("- ") && !key.empty();
    if (isItem || line.front() == ' ' || line.front() == '\t') {
        if (key.empty()) return;
        std::string& value = head.values[key];
        const std::string item = plain(isItem ? content.substr(2) : content);
        // ">" and "|" begin a text of several lines.
        if (value == ">" || value == "|" || value == ">-" || value == "|-") value.clear();
        value += (value.empty() ? "" : isItem ? ", " : " ") + item;
        return;
    }
    const std::size_t at = content.find(separator);
    if (at == std::string_view::npos) return;
    key = lowered(plain(content.substr(0, at)));
    head.values[key] = flat(content.substr(at + 1));
}

void append(const MD_CHAR* text, MD_SIZE size, void* page) {
    static_cast<std::string*>(page)->append(text, size);
}

std::string firstOf(const FrontMatter& head, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
        const auto found = head.values.find(key);
        if (found != head.values.end() && !found->second.empty()) return found->second;
    }
    return {};
}

std::string meta(const char* key, const char* name, const std::string& content) {
    if (content.empty()) return {};
    return std::string("<meta ") + key + "=\"" + name + "\" content=\"" +
           escaped(QString::fromStdString(content)) + "\">\n";
}

std::string headOf(const FrontMatter& front) {
    const std::string title = firstOf(front, {"title"});
    const QString authors =
        QString::fromStdString(firstOf(front, {"author", "authors", "byline", "creator"}));
    const std::string date = firstOf(front, {"date", "published", "pubdate", "created"});
    const std::string site = firstOf(front, {"site", "site_name", "publisher"});
    const std::string source =
        firstOf(front, {"source", "url", "source_url", "canonical", "canonical_url", "link"});
    std::string head = "<meta charset=\"utf-8\">\n";
    if (!title.empty()) {
        head += "<title>" + escaped(QString::fromStdString(title)) + "</title>\n";
        head += meta("property", "og:title", title);
    }
    head += articleData({QString::fromStdString(title),
                         authors.isEmpty() ? QStringList() : QStringList{authors},
                         QString::fromStdString(date), QString::fromStdString(site)});
    head += meta("name", "author", authors.toStdString());
    head += meta("property", "article:published_time", date);
    head += meta("property", "og:site_name", site);
    head += meta("name", "description", firstOf(front, {"description", "summary", "excerpt"}));
    head += meta("name", "keywords", firstOf(front, {"tags", "keywords", "categories"}));
    if (source.starts_with("http://") || source.starts_with("https://")) {
        head +=
            "<link rel=\"canonical\" href=\"" + escaped(QString::fromStdString(source)) + "\">\n";
    }
    return head;
}

/// A box that cannot be checked is a sign like any other, and no control of a form.
std::string withBoxes(std::string html) {
    constexpr std::string_view begin =
        "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled";
    std::string result;
    std::size_t from = 0;
    for (std::size_t at = html.find(begin); at != std::string::npos; at = html.find(begin, from)) {
        const std::size_t end = html.find('>', at);
        if (end == std::string::npos) break;
        const bool isChecked = html.substr(at, end - at).ends_with("checked");
        result.append(html, from, at - from).append(isChecked ? "☑ " : "☐ ");
        from = end + 1;
    }
    return result.append(html, from);
}

}  // namespace

FrontMatter readFrontMatter(std::string_view markdown) {
    if (markdown.starts_with("\xef\xbb\xbf")) markdown.remove_prefix(3);
    FrontMatter head;
    head.text = markdown;
    std::string_view rest = markdown;
    const std::string fence(trimmed(takeLine(rest)));
    if (fence != "---" && fence != "+++") return head;
    FrontMatter found;
    std::string key;
    for (std::size_t count = 0; count < mostLines && !rest.empty(); ++count) {
        const std::string_view line = takeLine(rest);
        const std::string_view content = trimmed(line);
        if (content == fence || (fence == "---" && content == "...")) {
            if (found.values.empty()) return head;
            found.text = rest;
            return found;
        }
        if (!line.empty()) readLine(line, fence == "---" ? ':' : '=', found, key);
    }
    return head;
}

std::string markdownPage(std::string_view markdown) {
    const FrontMatter front = readFrontMatter(markdown);
    std::string body;
    constexpr unsigned dialect = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
                                 MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS;
    md_html(front.text.data(), static_cast<MD_SIZE>(front.text.size()), append, &body, dialect, 0);
    body = withBoxes(std::move(body));
    const std::string title = firstOf(front, {"title"});
    const std::string language = firstOf(front, {"language", "lang"});
    std::string page = "<!DOCTYPE html>\n<html";
    if (!language.empty()) page += " lang=\"" + escaped(QString::fromStdString(language)) + "\"";
    page += ">\n<head>\n" + headOf(front) + "</head>\n<body>\n<article>\n";
    if (!title.empty() && body.find("<h1>") == std::string::npos) {
        page += "<h1>" + escaped(QString::fromStdString(title)) + "</h1>\n";
    }
    return page + body + "</article>\n</body>\n</html>\n";
}

}  // namespace klartext::app
