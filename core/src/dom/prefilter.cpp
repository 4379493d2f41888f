// SPDX-License-Identifier: MIT
#include "dom/prefilter.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "dom/math_scripts.h"
#include "dom/tag_scanner.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr std::array<std::string_view, 49> keptAttributes = {
    "alt",
    "aria-hidden",
    "aria-label",
    "aria-modal",
    "cite",
    "class",
    "colspan",
    "content",
    "data-lang",
    "data-language",
    "data-original",
    "data-src",
    "data-srcset",
    "datetime",
    "data",
    "data-lazy-src",
    "dir",
    "epub:type",
    "height",
    "hidden",
    "href",
    "id",
    "itemprop",
    "itemtype",
    "lang",
    "name",
    "open",
    "poster",
    "property",
    "rel",
    "role",
    "rowspan",
    "shadowroot",
    "shadowrootmode",
    "sizes",
    "src",
    "srcset",
    "start",
    "title",
    "type",
    "value",
    "width",
    "data-delayed-url",
    "data-lazy-srcset",
    "nitro-lazy-src",
    "nitro-lazy-srcset",
    "author",
    "data-author",
    "data-author-username",
};

// A Bloom filter over first letter and length: most attributes of a page fail it.
constexpr auto keptByLength = [] {
    std::array<std::uint32_t, 24> letters{};
    for (const std::string_view name : keptAttributes) {
        letters[name.size()] |= std::uint32_t{1} << (name[0] - 'a');
    }
    return letters;
}();

/// Whether a style may leave no more of a picture than two pixels: "width:1px", "height: 0".
bool mayStyleAway(std::string_view style) {
    for (const std::string_view side : {"width", "height"}) {
        const std::size_t at = style.find(side);
        if (at == std::string_view::npos) {
            continue;
        }
        const std::size_t value = style.find_first_not_of(": ", at + side.size());
        const bool small =
            value != std::string_view::npos && style[value] >= '0' && style[value] <= '2';
        if (small && (value + 1 == style.size() || !isAsciiDigit(style[value + 1]))) {
            return true;
        }
    }
    return false;
}

bool isKeptAttribute(const ScannedAttribute& attribute) {
    const std::string_view name = attribute.name;
    if (equalsNoCase(name, "style")) {
        return attribute.value.find("none") != std::string_view::npos ||
               attribute.value.find("hidden") != std::string_view::npos ||
               mayStyleAway(attribute.value);
    }
    if (name.size() >= keptByLength.size() || !isAsciiAlpha(name[0]) ||
        (keptByLength[name.size()] >> (asciiLower(name[0]) - 'a') & 1) == 0) {
        return false;
    }
    return std::ranges::any_of(keptAttributes,
                               [name](std::string_view kept) { return equalsNoCase(name, kept); });
}

/// What the filter does with an element.
enum class Treatment : std::uint8_t {
    Copy,     // an ordinary element
    Flat,     // void, or its end tag may be left out: does not count for depth
    Script,   // left out, its data perhaps kept
    RawText,  // tag kept, body left out
    Drop,     // tag and raw body left out
    Rcdata,   // body copied as it is: tags in it are text
    Svg,      // left out with everything in it
    Plain,    // <plaintext>: the rest of the page is text
};

struct TreatmentRow {
    std::string_view name;
    Treatment treatment;
};

constexpr std::array<TreatmentRow, 45> treatments = {{
    {"area", Treatment::Flat},     {"base", Treatment::Flat},      {"body", Treatment::Flat},
    {"br", Treatment::Flat},       {"caption", Treatment::Flat},   {"col", Treatment::Flat},
    {"colgroup", Treatment::Flat}, {"dd", Treatment::Flat},        {"dt", Treatment::Flat},
    {"embed", Treatment::Flat},    {"head", Treatment::Flat},      {"hr", Treatment::Flat},
    {"html", Treatment::Flat},     {"iframe", Treatment::RawText}, {"img", Treatment::Flat},
    {"input", Treatment::Flat},    {"li", Treatment::Flat},        {"link", Treatment::Flat},
    {"listing", Treatment::Copy},  {"meta", Treatment::Flat},      {"noembed", Treatment::Drop},
    {"noframes", Treatment::Drop}, {"optgroup", Treatment::Flat},  {"option", Treatment::Flat},
    {"p", Treatment::Flat},        {"param", Treatment::Flat},     {"plaintext", Treatment::Plain},
    {"rb", Treatment::Flat},       {"rp", Treatment::Flat},        {"rt", Treatment::Flat},
    {"rtc", Treatment::Flat},      {"script", Treatment::Script},  {"source", Treatment::Flat},
    {"style", Treatment::Drop},    {"svg", Treatment::Svg},        {"tbody", Treatment::Flat},
    {"td", Treatment::Flat},       {"textarea", Treatment::Drop},  {"tfoot", Treatment::Flat},
    {"th", Treatment::Flat},       {"thead", Treatment::Flat},     {"title", Treatment::Rcdata},
    {"tr", Treatment::Flat},       {"track", Treatment::Flat},     {"xmp", Treatment::Rcdata},
}};

Treatment treatmentOf(std::string_view lowerName) {
    const auto* row = std::ranges::lower_bound(treatments, lowerName, {}, &TreatmentRow::name);
    return row != treatments.end() && row->name == lowerName ? row->treatment : Treatment::Copy;
}

/// Elements whose start tag ends an SVG picture (HTML: "parsing main in foreign content").
bool breaksOutOfSvg(std::string_view lowerName) {
    constexpr std::array<std::string_view, 44> names = {
        "b",      "big",  "blockquote", "body",  "br",   "center", "code",    "dd",   "div",
        "dl",     "dt",   "em",         "embed", "h1",   "h2",     "h3",      "h4",   "h5",
        "h6",     "head", "hr",         "i",     "img",  "li",     "listing", "menu", "meta",
        "nobr",   "ol",   "p",          "pre",   "ruby", "s",      "small",   "span", "strike",
        "strong", "sub",  "sup",        "table", "tt",   "u",      "ul",      "var"};
    return std::ranges::binary_search(names, lowerName);
}

class Prefilter {
public:
    Prefilter(std::string_view html, const PrefilterLimits& limits)
        : m_html(html), m_limits(limits) {
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
    struct Open {
        std::uint32_t nameHash;
        bool written;
    };

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
        m_name.assign(m_html.substr(begin, std::min(end - begin, std::size_t{32})));
        std::ranges::transform(m_name, m_name.begin(), [](char c) { return asciiLower(c); });
        return m_name;
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
                    skipSvg();
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

    static std::uint32_t hashOf(std::string_view name) {
        std::uint32_t hash = 2166136261U;
        for (const char c : name) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
        }
        return hash;
    }

    void open(std::size_t mark) {
        const bool written = m_written < m_limits.maxDepth;
        if (written) {
            ++m_written;
        } else {
            m_result.html.resize(mark);
            m_result.flattened = true;
        }
        if (m_open.size() < maxRemembered) {
            m_open.push_back({hashOf(m_name), written});
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
        if (treatmentOf(name) == Treatment::Copy && !close(hashOf(name))) {
            return;
        }
        m_result.html.append("</").append(m_html.substr(begin + 2, nameEnd - begin - 2)) += '>';
    }

    /// Notes an end tag; false when the start tag it belongs to was left out.
    bool close(std::uint32_t nameHash) {
        const std::size_t depth = std::min(m_open.size(), lookBack);
        for (std::size_t up = 1; up <= depth; ++up) {
            if (m_open[m_open.size() - up].nameHash != nameHash) {
                continue;
            }
            const bool written = m_open[m_open.size() - up].written;
            for (std::size_t n = 0; n < up; ++n) {
                m_written -= m_open.back().written ? 1 : 0;
                m_open.pop_back();
            }
            return written;
        }
        return true;
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

    void skipSvg() {
        int depth = 1;
        int foreign = 0;
        while (depth > 0 && m_position < m_html.size()) {
            const std::size_t begin = m_html.find('<', m_position);
            if (begin == std::string_view::npos || begin + 1 >= m_html.size()) {
                m_position = m_html.size();
                return;
            }
            m_position = begin;
            if (m_html.substr(begin).starts_with("<!--")) {
                m_position = skipComment(m_html, begin);
                continue;
            }
            const bool ends = m_html[begin + 1] == '/';
            const std::size_t nameBegin = begin + (ends ? 2 : 1);
            if (nameBegin >= m_html.size() || !isAsciiAlpha(m_html[nameBegin])) {
                ++m_position;
                continue;
            }
            const std::size_t nameEnd = endOfTagName(m_html, nameBegin);
            const std::string_view name = readName(nameBegin, nameEnd);
            if (!ends && foreign == 0 && breaksOutOfSvg(name)) {
                return;
            }
            TagScanner scanner(m_html, nameEnd);
            ScannedAttribute attribute;
            while (scanner.next(attribute)) {
            }
            m_position = scanner.position();
            const int step = ends ? -1 : scanner.selfClosing() ? 0 : 1;
            depth += name == "svg" ? step : 0;
            foreign += name == "foreignobject" ? step : 0;
        }
    }

    static constexpr std::size_t maxRemembered = 1 << 16;
    static constexpr std::size_t longestSource = 2000;
    // How far up an end tag looks for its start tag: bounds the work on mismatched tags.
    static constexpr std::size_t lookBack = 64;

    std::string_view m_html;
    const PrefilterLimits& m_limits;
    Prefiltered m_result;
    std::size_t m_position = 0;
    std::size_t m_tags = 0;
    std::size_t m_data = 0;
    std::size_t m_written = 0;
    std::vector<Open> m_open;
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
