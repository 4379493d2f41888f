// SPDX-License-Identifier: MIT
#include "dom/bare_text.h"

#include <algorithm>
#include <cstddef>

#include "dom/tag_names.h"
#include "dom/tag_scanner.h"
#include "text/ascii.h"
#include "text/tidy.h"

namespace klartext::core {

namespace {

class Reader {
public:
    explicit Reader(std::string_view html) : m_html(html) {
        m_result.text.reserve(html.size() / 2);
    }

    BareText read() {
        while (m_position < m_html.size()) {
            const std::size_t end = std::min(m_html.find('<', m_position), m_html.size());
            addText(m_html.substr(m_position, end - m_position));
            m_position = end;
            if (m_position < m_html.size()) {
                tag();
            }
        }
        m_result.text = decodeEntities(m_result.text);
        m_result.title = foldSpace(decodeEntities(m_result.title));
        return std::move(m_result);
    }

private:
    void addText(std::string_view text) {
        std::string& out = m_inTitle ? m_result.title : m_result.text;
        for (const char c : text) {
            out += isAsciiSpace(c) ? ' ' : c;
        }
    }

    void tag() {
        std::size_t begin = m_position + 1;
        const bool isEnd = begin < m_html.size() && m_html[begin] == '/';
        begin += isEnd ? 1 : 0;
        const std::size_t nameEnd = endOfTagName(m_html, begin);
        constexpr std::size_t longestName = 32;
        const std::string name =
            asciiLower(m_html.substr(begin, std::min(nameEnd - begin, longestName)));
        const Tag found = tagOfName(name);
        if (found == Tag::Title) {
            m_inTitle = !isEnd && m_result.title.empty();
        } else if (!isInline(found) || found == Tag::Br) {
            m_result.text += '\n';
        }
        TagScanner scanner(m_html, nameEnd);
        ScannedAttribute attribute;
        while (scanner.next(attribute)) {
        }
        m_position = scanner.position();
    }

    std::string_view m_html;
    std::size_t m_position = 0;
    BareText m_result;
    bool m_inTitle = false;
};

}  // namespace

BareText bareText(std::string_view filtered) { return Reader(filtered).read(); }

}  // namespace klartext::core
