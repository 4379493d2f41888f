// SPDX-License-Identifier: MIT
#include "epub/xhtml.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "text/ascii.h"
#include "text/utf8.h"
#include "write/html_escape.h"

namespace klartext::core {

namespace {

constexpr std::string_view mathNamespace = "http://www.w3.org/1998/Math/MathML";

bool isVoid(std::string_view tag) {
    constexpr auto tags =
        std::to_array<std::string_view>({"br", "hr", "img", "wbr", "col", "source", "track"});
    return std::ranges::find(tags, tag) != tags.end();
}

struct Pair {
    std::string_view name;
    std::string_view value;  // escaped, as it stands between the quotes
};

/// A tag of HTML that the program itself has written.
struct Tag {
    std::string_view name;
    std::vector<Pair> attributes;
    bool ends = false;    // </name>
    bool closed = false;  // <name/>
};

Tag parseTag(std::string_view inside) {
    Tag tag;
    tag.ends = inside.starts_with('/');
    inside.remove_prefix(tag.ends ? 1 : 0);
    tag.closed = inside.ends_with('/');
    inside.remove_suffix(tag.closed ? 1 : 0);
    tag.name = inside.substr(0, inside.find_first_of(" \n\t"));
    inside.remove_prefix(tag.name.size());
    while (true) {
        inside = trimAscii(inside);
        const std::size_t end = inside.find_first_of("= ");
        const std::string_view name = inside.substr(0, end);
        if (name.empty()) {
            return tag;
        }
        inside.remove_prefix(name.size());
        if (!inside.starts_with("=\"")) {
            tag.attributes.push_back({name, name});
            continue;
        }
        inside.remove_prefix(2);
        const std::string_view value = inside.substr(0, inside.find('"'));
        tag.attributes.push_back({name, value});
        inside.remove_prefix(std::min(value.size() + 1, inside.size()));
    }
}

/// The end of a tag that begins at `at`; a ">" in a value is written as it is by nobody here, yet
/// quotes are minded.
std::size_t tagEnd(std::string_view html, std::size_t at) {
    bool quoted = false;
    for (; at < html.size(); ++at) {
        quoted = html[at] == '"' ? !quoted : quoted;
        if (html[at] == '>' && !quoted) {
            return at;
        }
    }
    return html.size();
}

std::string idFrom(std::string_view value) {
    std::string id;
    for (const char c : value) {
        const bool fits = isAsciiAlpha(c) || isAsciiDigit(c) || c == '-' || c == '_' || c == '.' ||
                          static_cast<unsigned char>(c) >= 0x80;
        if (fits) {
            id += c;
        } else {
            constexpr std::string_view digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            id += '_';
            id += digits[byte >> 4U];
            id += digits[byte & 15U];
        }
    }
    // Beyond ASCII the names of XML are a list of their own; a prefix settles the first character.
    return "t-" + id;
}

bool isAsciiOnly(std::string_view text) { return skipAscii(text, 0) == text.size(); }

class Converter {
public:
    Converter(std::string_view html, const std::set<std::string>& notes)
        : m_html(html), m_notes(notes) {
        collectIds();
    }

    Xhtml convert() {
        std::size_t at = 0;
        while (at < m_html.size()) {
            const std::size_t open = std::min(m_html.find('<', at), m_html.size());
            appendText(m_html.substr(at, open - at));
            if (open == m_html.size()) {
                break;
            }
            const std::size_t end = tagEnd(m_html, open);
            const Tag tag = parseTag(m_html.substr(open + 1, end - open - 1));
            tag.ends ? close(tag.name) : start(tag);
            at = std::min(end + 1, m_html.size());
        }
        while (!m_open.empty()) {
            closeLast();
        }
        return std::move(m_result);
    }

private:
    void collectIds() {
        for (std::size_t at = m_html.find('<'); at != std::string_view::npos;
             at = m_html.find('<', at + 1)) {
            const std::size_t end = tagEnd(m_html, at);
            for (const Pair& pair : parseTag(m_html.substr(at + 1, end - at - 1)).attributes) {
                if (pair.name == "id" && isAsciiOnly(pair.value)) {
                    m_ids.insert(std::string(pair.value));
                }
            }
        }
    }

    /// U+FFFE and U+FFFF are no characters of XML.
    void appendText(std::string_view text) {
        constexpr std::string_view first = "\xEF\xBF\xBE";
        constexpr std::string_view second = "\xEF\xBF\xBF";
        while (!text.empty()) {
            const std::size_t at = std::min({text.find(first), text.find(second), text.size()});
            m_result.text += text.substr(0, at);
            text.remove_prefix(std::min(at == text.size() ? at : at + first.size(), text.size()));
        }
    }

    void start(const Tag& tag) {
        m_result.text += '<';
        m_result.text += tag.name;
        for (const Pair& pair : tag.attributes) {
            attribute(pair);
        }
        nameNote(tag);
        if (tag.name == "math") {
            m_result.hasFormulas = true;
            const bool isNamed = std::ranges::any_of(
                tag.attributes, [](const Pair& pair) { return pair.name == "xmlns"; });
            m_result.text += isNamed ? "" : " xmlns=\"" + std::string(mathNamespace) + '"';
        }
        if (isVoid(tag.name) || tag.closed) {
            m_result.text += "/>";
            return;
        }
        m_result.text += '>';
        m_open.push_back(tag.name);
    }

    void nameNote(const Tag& tag) {
        for (const Pair& pair : tag.attributes) {
            const bool isReference = tag.name == "a" && pair.name == "href" &&
                                     pair.value.starts_with('#') &&
                                     m_notes.contains(std::string(pair.value.substr(1)));
            const bool isNote = (tag.name == "li" || tag.name == "p" || tag.name == "div") &&
                                pair.name == "id" && m_notes.contains(std::string(pair.value));
            if (isReference || isNote) {
                m_result.text += isNote ? " epub:type=\"footnote\"" : " epub:type=\"noteref\"";
                return;
            }
        }
    }

    void attribute(const Pair& pair) {
        std::string value(pair.value);
        if (pair.name == "id") {
            if (!m_ids.contains(value) || !m_written.insert(value).second) {
                return;
            }
            value = idFrom(value);
        } else if (pair.name == "href") {
            value = target(pair.value);
            if (value.empty()) {
                return;
            }
        } else if (pair.name == "lang") {
            const std::string tag = languageTag(pair.value);
            if (tag.empty()) {
                return;
            }
            value = tag;
            m_result.text += " xml:lang=\"" + tag + '"';
        } else if (pair.name == "data-from") {
            return;
        }
        m_result.text += ' ';
        m_result.text += pair.name;
        m_result.text += "=\"";
        appendText(value);
        m_result.text += '"';
    }

    /// Of a link, escaped as it stands in the attribute.
    [[nodiscard]] std::string target(std::string_view value) const {
        if (value.starts_with('#')) {
            const std::string id(value.substr(1));
            return m_ids.contains(id) ? "#" + idFrom(id) : std::string();
        }
        std::string url(value);
        for (std::size_t at = url.find("&amp;"); at != std::string::npos;
             at = url.find("&amp;", at + 1)) {
            url.erase(at + 1, 4);
        }
        return escapeHtml(strictUrl(url));
    }

    void close(std::string_view name) {
        if (std::ranges::find(m_open, name) == m_open.end()) {
            return;
        }
        while (m_open.back() != name) {
            closeLast();
        }
        closeLast();
    }

    void closeLast() {
        m_result.text += "</";
        m_result.text += m_open.back();
        m_result.text += '>';
        m_open.pop_back();
    }

    std::string_view m_html;
    const std::set<std::string>& m_notes;
    std::set<std::string> m_ids;
    std::set<std::string> m_written;
    std::vector<std::string_view> m_open;
    Xhtml m_result;
};

bool isHex(char c) { return isAsciiDigit(c) || (asciiLower(c) >= 'a' && asciiLower(c) <= 'f'); }

/// Whether the host is one that resolvers take: letters, digits, dots, hyphens, a port.
bool isHost(std::string_view host) {
    return !host.empty() && isAsciiOnly(host) && std::ranges::all_of(host, [](char c) {
        return isAsciiAlpha(c) || isAsciiDigit(c) || c == '.' || c == '-' || c == ':' || c == '_';
    });
}

}  // namespace

Xhtml toXhtml(std::string_view html, const std::set<std::string>& notes) {
    return Converter(html, notes).convert();
}

std::string escapeXml(std::string_view text) { return toXhtml(escapeHtml(text)).text; }

std::string languageTag(std::string_view tag) {
    constexpr std::size_t longestPart = 8;
    std::string_view rest = tag;
    bool isFirst = true;
    while (!rest.empty() || isFirst) {
        const std::string_view part = rest.substr(0, rest.find('-'));
        const bool isWord = std::ranges::all_of(
            part, [&](char c) { return isAsciiAlpha(c) || (isAsciiDigit(c) && !isFirst); });
        const bool fits = isFirst ? part.size() == 2 || part.size() == 3
                                  : part.size() >= 2 && part.size() <= longestPart;
        if (!isWord || !fits) {
            return {};
        }
        const bool ends = part.size() == rest.size();
        rest.remove_prefix(ends ? part.size() : part.size() + 1);
        if (!ends && rest.empty()) {
            return {};
        }
        isFirst = false;
    }
    return std::string(tag);
}

std::string strictUrl(std::string_view url) {
    constexpr std::string_view unescaped = "-._~:/?#@!$&'()*+,;=%";
    constexpr std::string_view digits = "0123456789ABCDEF";
    url = trimAscii(url);
    const bool isWeb = startsWithNoCase(url, "http://") || startsWithNoCase(url, "https://");
    const bool isOther = startsWithNoCase(url, "mailto:") || startsWithNoCase(url, "tel:");
    if (isWeb) {
        std::string_view host = url.substr(url.find("//") + 2);
        host = host.substr(0, host.find_first_of("/?#"));
        if (!isHost(host)) {
            return {};
        }
    } else if (!isOther) {
        return {};
    }
    std::string strict;
    bool inFragment = false;
    for (std::size_t i = 0; i < url.size(); ++i) {
        const char c = url[i];
        const bool isEscape =
            c == '%' && i + 2 < url.size() && isHex(url[i + 1]) && isHex(url[i + 2]);
        bool fits = isAsciiAlpha(c) || isAsciiDigit(c) ||
                    (unescaped.find(c) != std::string_view::npos && (c != '%' || isEscape));
        if (c == '#') {
            fits = !inFragment;
            inFragment = true;
        }
        if (fits) {
            strict += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            strict += '%';
            strict += digits[byte >> 4U];
            strict += digits[byte & 15U];
        }
    }
    return strict;
}

}  // namespace klartext::core
