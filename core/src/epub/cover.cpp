// SPDX-License-Identifier: MIT
#include "epub/cover.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "epub/xhtml.h"
#include "write/clean_text.h"
#include "write/wrap_lines.h"

namespace klartext::core {

namespace {

constexpr int width = 1200;
constexpr int height = 1600;
constexpr int margin = 120;

/// Of a page's text in a drawing's lines; what is too much ends in an ellipsis.
std::vector<std::string> linesOf(const std::string& text, int columns, std::size_t atMost) {
    const std::string wrapped = wrapLines(cleanLine(text), columns);
    std::vector<std::string> lines;
    std::string_view rest = wrapped;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (lines.size() == atMost) {
            lines.back() += "…";
            break;
        }
        lines.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

std::string textLines(const std::vector<std::string>& lines, int top, int size,
                      std::string_view weight) {
    std::string svg;
    int baseline = top + size;
    for (const std::string& line : lines) {
        svg += "<text x=\"" + std::to_string(margin) + "\" y=\"" + std::to_string(baseline) +
               "\" font-size=\"" + std::to_string(size) + "\" font-weight=\"" +
               std::string(weight) + "\">" + escapeXml(line) + "</text>\n";
        baseline += size * 5 / 4;
    }
    return svg;
}

/// Books of one reader should be told apart on a shelf.
std::string_view paperOf(const std::string& title) {
    constexpr auto papers = std::to_array<std::string_view>(
        {"#23395b", "#3d2c4a", "#234a3e", "#5b2c2c", "#4a3a1e", "#2b2f36"});
    unsigned sum = 0;
    for (const char c : title) {
        sum = sum * 31 + static_cast<unsigned char>(c);
    }
    return papers[sum % papers.size()];
}

}  // namespace

std::string coverDrawing(const std::string& title, const std::string& byline,
                         const std::string& site) {
    constexpr int titleColumns = 18;
    constexpr int lineColumns = 36;
    const auto titleLines = linesOf(title, titleColumns, 8);
    std::string svg =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " +
        std::to_string(width) + " " + std::to_string(height) + "\" width=\"" +
        std::to_string(width) + "\" height=\"" + std::to_string(height) +
        "\">\n<rect width=\"100%\" height=\"100%\" fill=\"" + std::string(paperOf(title)) +
        "\"/>\n<g fill=\"#ffffff\" font-family=\"Georgia, 'Noto Serif', serif\">\n";
    svg += textLines(linesOf(site, lineColumns, 1), margin, 44, "normal");
    svg += textLines(titleLines, 320, 96, "bold");
    svg += textLines(linesOf(byline, lineColumns, 3), height - 360, 52, "normal");
    return svg + "</g>\n</svg>\n";
}

}  // namespace klartext::core
