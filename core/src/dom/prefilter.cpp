// SPDX-License-Identifier: MIT
#include "dom/prefilter.h"

#include <algorithm>
#include <utility>

#include "dom/kept_attributes.h"
#include "dom/math_scripts.h"
#include "dom/open_tags.h"
#include "dom/svg_body.h"
#include "dom/tag_scanner.h"
#include "dom/tag_treatment.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

class Prefilter {
public:
    Prefilter(std::string_view html, const PrefilterLimits& limits)
        : m_html(html), m_limits(limits), m_open(limits.maxDepth) {
        m_result.html.reserve(std::min(html.size() / 2 + 64, limits.maxBytes + 4096));
    }

    Prefiltered run() {
        while (m_position < m_html.size() && !m_result.truncated) {
            copyText();
            if (m_position < m_html.size()) {
                markup();
            }
            m_result.truncated = m_result.truncated || (m_result.html.size() > m_limits.maxBytes);
        }
        return std::move(m_result);
    }

private:
    /// Where the next end tag of a kind is: what was found once is not looked for again.
    struct NextEnd {
        std::size_t from = 1;
        std::size_t found = 0;

        std::size_t after(std::string_view html, std::size_t position, std::string_view name) {
            if (position < from || position > found) {
                from = position;
                found = findEndTag(html, position, name);
            }
            return found;
        }
    };

    void copyText() {
        const std::size_t end = std::min(m_html.find('<', m_position), m_html.size());
        const std::size_t room =
            m_limits.maxBytes - std::min(m_limits.maxBytes, m_result.html.size());
        std::size_t size = end - m_position;
        if (size > room) {
            m_result.truncated = true;
            size = room;
        }
        m_result.html.append(m_html, m_position, size);
        m_position = end;
    }

    void markup() {
        const std::size_t begin = m_position;
        const char next = begin + 1 < m_html.size() ? m_html[begin + 1] : '\0';
        if (isAsciiAlpha(next)) {
            startTag();
        } else if (next == '/') {
            endTag();
        } else if (m_html.substr(begin).starts_with("<!--")) {
            m_position = skipComment(m_html, begin);
        } else if (next == '!' || next == '?') {
            m_position = std::min(m_html.find('>', begin), m_html.size() - 1) + 1;
            if (begin + 2 < m_html.size() && asciiLower(m_html[begin + 2]) == 'd') {
                m_result.html.append(m_html, begin, m_position - begin);
            }
        } else {
            // A lone "<" is text; as a reference it cannot join what follows into a tag.
            m_result.html.append("&lt;");
            ++m_position;
        }
    }

    std::string_view readName(std::size_t begin, std::size_t end) {
        return lowerTagName(m_html, begin, end, m_name);
    }

    void noteScript(std::string_view source) {
        ++m_result.scripts;
        if (m_result.scriptSources.size() < m_limits.maxSources && source.size() <= longestSource) {
            m_result.scriptSources.emplace_back(source);
        }
    }

    void startTag() {
        const std::size_t begin = m_position;
        const std::size_t nameEnd = endOfTagName(m_html, begin + 1);
        const std::string_view name = readName(begin + 1, nameEnd);
        const Treatment treatment = treatmentOf(name);
        std::string& out = m_result.html;
        const std::size_t mark = out.size();
        out.append(m_html, begin, nameEnd - begin);

        TagScanner scanner(m_html, nameEnd);
        ScannedAttribute attribute;
        m_type = {};
        m_inMath = m_inMath || name == "math";
        while (scanner.next(attribute)) {
            if (treatment == Treatment::Script) {
                if (equalsNoCase(attribute.name, "type")) {
                    m_type = attribute.value;
                } else if (equalsNoCase(attribute.name, "src")) {
                    noteScript(attribute.value);
                    m_result.texInText = m_result.texInText || isMathScript(attribute.value);
                }
            } else if (isKeptAttribute(attribute) ||
                       (m_inMath && isMathAttribute(attribute.name))) {
                out += ' ';
                out.append(attribute.whole);
            }
        }
        m_position = scanner.position();
        if (scanner.cutOff()) {
            out.resize(mark);
            m_position = m_html.size();
            return;
        }
        out += scanner.selfClosing() ? "/>" : ">";
        if (++m_tags > m_limits.maxTags) {
            m_result.truncated = true;
        }
        body(treatment, mark, scanner.selfClosing());
    }

    void body(Treatment treatment, std::size_t mark, bool selfClosing) {
        std::string& out = m_result.html;
        switch (treatment) {
            case Treatment::Flat:
                break;
            case Treatment::Copy:
                open(mark);
                break;
            case Treatment::Script:
                out.resize(mark);
                script();
                break;
            case Treatment::RawText:
                skipFrameBody();
                out += "</iframe>";
                break;
            case Treatment::Drop:
                out.resize(mark);
                skipEndTag(findEndTag(m_html, m_position, m_name));
                break;
            case Treatment::Rcdata: {
                const std::size_t end = findEndTag(m_html, m_position, m_name);
                out.append(m_html, m_position, end - m_position);
                out.append("</").append(m_name) += '>';
                skipEndTag(end);
                break;
            }
            case Treatment::Svg:
                out.resize(mark);
                if (!selfClosing) {
                    m_position = endOfSvg(m_html, m_position);
                }
                break;
            case Treatment::Plain: {
                const std::size_t room =
                    m_limits.maxBytes - std::min(m_limits.maxBytes, out.size());
                m_result.truncated = m_html.size() - m_position > room;
                out.append(m_html, m_position, std::min(room, m_html.size() - m_position));
                m_position = m_html.size();
                break;
            }
        }
    }

    void open(std::size_t mark) {
        if (!m_open.open(m_name)) {
            m_result.html.resize(mark);
            m_result.flattened = true;
        }
    }

    void endTag() {
        const std::size_t begin = m_position;
        if (begin + 2 >= m_html.size() || !isAsciiAlpha(m_html[begin + 2])) {
            m_position = std::min(m_html.find('>', begin), m_html.size() - 1) + 1;
            return;
        }
        const std::size_t nameEnd = endOfTagName(m_html, begin + 2);
        const std::string_view name = readName(begin + 2, nameEnd);
        m_inMath = m_inMath && name != "math";
        skipEndTag(begin);
        if (treatmentOf(name) == Treatment::Copy && !m_open.close(name)) {
            return;
        }
        m_result.html.append("</").append(m_html.substr(begin + 2, nameEnd - begin - 2)) += '>';
    }

    void skipEndTag(std::size_t begin) {
        if (begin >= m_html.size()) {
            m_position = m_html.size();
            return;
        }
        TagScanner scanner(m_html, endOfTagName(m_html, begin + 2));
        ScannedAttribute attribute;
        while (scanner.next(attribute)) {
        }
        m_position = scanner.position();
    }

    void script() {
        const std::size_t end = findScriptEnd(m_html, m_position);
        const std::string_view data = m_html.substr(m_position, end - m_position);
        const bool linked = equalsNoCase(m_type, "application/ld+json");
        if ((linked || equalsNoCase(m_type, "application/json")) &&
            m_data + data.size() <= m_limits.maxData) {
            (linked ? m_result.jsonLd : m_result.embeddedState).emplace_back(data);
            m_data += data.size();
        } else if (startsWithNoCase(m_type, "math/tex")) {
            m_result.html += texElement(data, findNoCase(m_type, "display") != m_type.npos);
        } else {
            m_result.scriptBytes += data.size();
            const MathSetup setup = mathSetup(data);
            m_result.texInText = m_result.texInText || setup.tex;
            m_result.dollarsInText = m_result.dollarsInText || setup.dollars;
        }
        skipEndTag(end);
    }

    void skipFrameBody() {
        // Without scripts a frame in <noscript> is often left open and would swallow the page.
        const std::size_t end = m_frameEnd.after(m_html, m_position, "iframe");
        const std::size_t noscript =
            std::min(m_noscriptEnd.after(m_html, m_position, "noscript"), end);
        if (noscript < end || end == m_html.size()) {
            m_position = noscript < end ? noscript : m_position;
            return;
        }
        skipEndTag(end);
    }

    static constexpr std::size_t longestSource = 2000;

    std::string_view m_html;
    const PrefilterLimits& m_limits;
    Prefiltered m_result;
    std::size_t m_position = 0;
    std::size_t m_tags = 0;
    std::size_t m_data = 0;
    OpenTags m_open;
    std::string m_name;
    std::string_view m_type;
    bool m_inMath = false;
    NextEnd m_frameEnd;
    NextEnd m_noscriptEnd;
};

}  // namespace

Prefiltered prefilter(std::string_view html, const PrefilterLimits& limits) {
    return Prefilter(html, limits).run();
}

}  // namespace klartext::core
