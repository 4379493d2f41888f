// SPDX-License-Identifier: MIT
#include "dom/tag_scanner.h"

#include <algorithm>

#include "text/ascii.h"

namespace klartext::core {

std::size_t endOfTagName(std::string_view html, std::size_t position) {
    while (position < html.size() && !isAsciiSpace(html[position]) && html[position] != '/' &&
           html[position] != '>') {
        ++position;
    }
    return position;
}

std::string_view TagScanner::readValue() {
    while (m_position < m_html.size() && isAsciiSpace(m_html[m_position])) {
        ++m_position;
    }
    if (m_position >= m_html.size()) {
        return {};
    }
    const char quote = m_html[m_position];
    if (quote == '"' || quote == '\'') {
        const std::size_t begin = m_position + 1;
        const std::size_t end = std::min(m_html.find(quote, begin), m_html.size());
        m_position = std::min(end + 1, m_html.size());
        m_cutOff = end == m_html.size();
        return m_html.substr(begin, end - begin);
    }
    const std::size_t begin = m_position;
    while (m_position < m_html.size() && !isAsciiSpace(m_html[m_position]) &&
           m_html[m_position] != '>') {
        ++m_position;
    }
    return m_html.substr(begin, m_position - begin);
}

bool TagScanner::next(ScannedAttribute& attribute) {
    while (m_position < m_html.size() &&
           (isAsciiSpace(m_html[m_position]) || m_html[m_position] == '/')) {
        m_selfClosing = m_html[m_position] == '/';
        ++m_position;
    }
    if (m_position >= m_html.size()) {
        m_cutOff = true;
        return false;
    }
    if (m_html[m_position] == '>') {
        ++m_position;
        return false;
    }
    m_selfClosing = false;
    const std::size_t begin = m_position;
    // "=" at the start of a name belongs to the name
    // (unexpected-equals-sign-before-attribute-name).
    do {
        ++m_position;
    } while (m_position < m_html.size() && !isAsciiSpace(m_html[m_position]) &&
             m_html[m_position] != '/' && m_html[m_position] != '>' && m_html[m_position] != '=');
    attribute.name = m_html.substr(begin, m_position - begin);
    attribute.value = {};
    std::size_t end = m_position;
    std::size_t ahead = m_position;
    while (ahead < m_html.size() && isAsciiSpace(m_html[ahead])) {
        ++ahead;
    }
    if (ahead < m_html.size() && m_html[ahead] == '=') {
        m_position = ahead + 1;
        attribute.value = readValue();
        end = m_position;
    }
    attribute.whole = m_html.substr(begin, end - begin);
    return !m_cutOff;
}

std::string_view lowerTagName(std::string_view html, std::size_t begin, std::size_t end,
                              std::string& buffer) {
    constexpr std::size_t longestName = 32;
    buffer.assign(html.substr(begin, std::min(end - begin, longestName)));
    std::ranges::transform(buffer, buffer.begin(), [](char c) { return asciiLower(c); });
    return buffer;
}

std::size_t findEndTag(std::string_view html, std::size_t position, std::string_view name) {
    while ((position = html.find("</", position)) != std::string_view::npos) {
        const std::size_t begin = position + 2;
        const std::size_t end = begin + name.size();
        if (end <= html.size() && equalsNoCase(html.substr(begin, name.size()), name) &&
            (end == html.size() || isAsciiSpace(html[end]) || html[end] == '/' ||
             html[end] == '>')) {
            return position;
        }
        position = begin;
    }
    return html.size();
}

namespace {
bool startsTag(std::string_view html, std::size_t position, std::string_view name) {
    const std::size_t end = position + name.size();
    return end < html.size() && equalsNoCase(html.substr(position, name.size()), name) &&
           (isAsciiSpace(html[end]) || html[end] == '/' || html[end] == '>');
}
}  // namespace

std::size_t findScriptEnd(std::string_view html, std::size_t position) {
    // Script data states: escaped inside "<!--", double escaped inside a "<script" in there.
    bool escaped = false;
    bool doubleEscaped = false;
    for (; position < html.size(); ++position) {
        const std::size_t found =
            escaped ? html.find_first_of("<-", position) : html.find('<', position);
        if (found == std::string_view::npos) {
            return html.size();
        }
        position = found;
        const std::string_view rest = html.substr(position);
        if (rest.starts_with("-->")) {
            escaped = doubleEscaped = false;
        } else if (rest.starts_with("<!--")) {
            // The dashes of "<!-->" close what they open.
            escaped = !rest.starts_with("<!-->") && !rest.starts_with("<!--->");
            position += 3;
        } else if (startsTag(html, position, "</script")) {
            if (!doubleEscaped) {
                return position;
            }
            doubleEscaped = false;
        } else if (escaped && startsTag(html, position, "<script")) {
            doubleEscaped = true;
        }
    }
    return html.size();
}

std::size_t skipComment(std::string_view html, std::size_t position) {
    std::size_t text = position + 4;
    if (html.substr(text).starts_with(">")) {
        return text + 1;
    }
    if (html.substr(text).starts_with("->")) {
        return text + 2;
    }
    while ((text = html.find("--", text)) != std::string_view::npos) {
        if (html.substr(text).starts_with("-->")) {
            return text + 3;
        }
        if (html.substr(text).starts_with("--!>")) {
            return text + 4;
        }
        ++text;
    }
    return html.size();
}

}  // namespace klartext::core
