// SPDX-License-Identifier: MIT
#include "metadata/page_data.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "metadata/linked_data.h"
#include "text/ascii.h"
#include "text/tidy.h"
#include "write/html_escape.h"

namespace klartext::core {

namespace {

/// The name of the tag whose "<" stands at `at`, in lower case; empty when none does.
std::string tagNameAt(std::string_view text, std::size_t at) {
    text.remove_prefix(at + 1);
    if (text.starts_with('/')) {
        text.remove_prefix(1);
    }
    const auto isNameless = [](char c) { return !isAsciiAlpha(c) && !isAsciiDigit(c); };
    const auto end =
        static_cast<std::size_t>(std::ranges::find_if(text, isNameless) - text.begin());
    const bool begins = end > 0 && end < text.size() && isAsciiAlpha(text[0]);
    return begins ? asciiLower(text.substr(0, end)) : std::string();
}

enum class Markup { None, InLines, Boxes };

/// What the text's own tags say of it: that its paragraphs are boxes, or only of its words.
Markup markupOf(std::string_view text) {
    constexpr auto boxes =
        std::to_array<std::string_view>({"p", "br", "div", "section", "article", "ul", "ol", "li",
                                         "table", "h1", "h2", "h3", "h4", "h5", "blockquote"});
    constexpr auto marks = std::to_array<std::string_view>(
        {"a", "b", "i", "em", "strong", "span", "u", "sup", "sub", "small", "code", "q"});
    Markup found = Markup::None;
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::string name = tagNameAt(text, at);
        if (std::ranges::find(boxes, name) != boxes.end()) {
            return Markup::Boxes;
        }
        // "Is a<b?" is no markup: short names count where a tag ends.
        if (text.substr(at).starts_with("</") && std::ranges::find(marks, name) != marks.end()) {
            found = Markup::InLines;
        }
    }
    return found;
}

std::string paragraphs(std::string_view text, Markup markup) {
    std::string html;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::string_view line = trimAscii(text.substr(0, end));
        if (!line.empty()) {
            html += "<p>";
            html += markup == Markup::None ? escapeHtml(line) : std::string(line);
            html += "</p>";
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return html;
}

}  // namespace

std::string textFromPageData(const HeadData& head) {
    const LinkedData data = readLinkedData(head.jsonLd, head.title);
    if (!data.article) {
        return {};
    }
    std::string text = data.text;
    Markup markup = markupOf(text);
    if (markup == Markup::None) {
        // Markup is often escaped once more for the data.
        text = decodeEntities(text);
        markup = markupOf(text);
    }
    return markup == Markup::Boxes ? text : paragraphs(text, markup);
}

}  // namespace klartext::core
