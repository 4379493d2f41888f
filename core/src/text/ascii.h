// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace klartext::core {

// ASCII alone, whatever the locale: names of HTML and of protocols are compared this way.

[[nodiscard]] constexpr bool isAsciiSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
[[nodiscard]] constexpr bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr char asciiLower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] constexpr bool isAsciiAlpha(char c) {
    return asciiLower(c) >= 'a' && asciiLower(c) <= 'z';
}

[[nodiscard]] inline std::string asciiLower(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return asciiLower(c); });
    return lower;
}

[[nodiscard]] constexpr std::string_view trimAscii(std::string_view text) {
    while (!text.empty() && isAsciiSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isAsciiSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

[[nodiscard]] constexpr bool startsWithNoCase(std::string_view text, std::string_view lowerPrefix) {
    return text.size() >= lowerPrefix.size() &&
           std::ranges::equal(text.substr(0, lowerPrefix.size()), lowerPrefix, {},
                              [](char c) { return asciiLower(c); });
}

[[nodiscard]] constexpr bool equalsNoCase(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() && startsWithNoCase(text, lower);
}

/// Where `lowerNeedle` first stands at or after `from`, or npos.
[[nodiscard]] constexpr std::size_t findNoCase(std::string_view text, std::string_view lowerNeedle,
                                               std::size_t from = 0) {
    for (std::size_t at = from; at + lowerNeedle.size() <= text.size(); ++at) {
        if (startsWithNoCase(text.substr(at), lowerNeedle)) {
            return at;
        }
    }
    return std::string_view::npos;
}

}  // namespace klartext::core
