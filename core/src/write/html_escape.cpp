// SPDX-License-Identifier: MIT
#include "write/html_escape.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "write/clean_text.h"

namespace klartext::core {

std::string escapeHtml(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : cleanText(text)) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            default:
                escaped += c;
        }
    }
    return escaped;
}

std::string htmlAttribute(std::string_view name, std::string_view value) {
    if (value.empty()) {
        return {};
    }
    return " " + std::string(name) + "=\"" + escapeHtml(value) + '"';
}

std::string_view safeLink(std::string_view url) {
    constexpr auto schemes =
        std::to_array<std::string_view>({"http://", "https://", "mailto:", "tel:", "#"});
    const bool isSafe = std::ranges::any_of(
        schemes, [&](std::string_view scheme) { return startsWithNoCase(url, scheme); });
    return isSafe ? url : std::string_view();
}

}  // namespace klartext::core
