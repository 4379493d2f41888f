// SPDX-License-Identifier: MIT
#include "notes/note_mark.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr std::size_t longestNumber = 4;
constexpr std::size_t longestNumeral = 6;
constexpr std::size_t longestWord = 9;  // "Footnote", "Anmerkung"
constexpr std::size_t mostSigns = 4;

constexpr auto signs = std::to_array<std::string_view>({"*", "†", "‡", "§", "¶", "#", "∗", "◊"});
// Also with the selectors that ask for a drawing in black or in colour.
constexpr auto arrows = std::to_array<std::string_view>(
    {"↩",   "↑", "↲",      "↵",      "⏎",      "⤴",      "⤶", "⇑",  "⬆",  "▲",  "^", "←",
     "⮌", "☝", "\ufe0e", "\ufe0f", "\u00a0", "\u200b", " ", "\t", "\n", "\r", "\f"});

bool isNumber(std::string_view text) {
    if (!text.empty() && isAsciiAlpha(text.back())) {
        text.remove_suffix(1);
    }
    return !text.empty() && text.size() <= longestNumber && std::ranges::all_of(text, isAsciiDigit);
}

bool isNumeral(std::string_view text) {
    return !text.empty() && text.size() <= longestNumeral && std::ranges::all_of(text, [](char c) {
        return std::string_view("ivxlc").find(asciiLower(c)) != std::string_view::npos;
    });
}

bool isSigns(std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
        const auto* sign = std::ranges::find_if(
            signs, [&](std::string_view each) { return text.starts_with(each); });
        if (sign == signs.end() || ++count > mostSigns) {
            return false;
        }
        text.remove_prefix(sign->size());
    }
    return count > 0;
}

/// "nb 2", "Anm. 3", "note 1".
bool isNumberedWord(std::string_view text) {
    const auto space = text.find_first_of(" \u00a0");
    if (space == std::string_view::npos || space == 0 || space > longestWord) {
        return false;
    }
    const auto digit = text.find_first_of("0123456789");
    return isAsciiAlpha(text.front()) && digit != std::string_view::npos && digit <= space + 2 &&
           isNumber(text.substr(digit));
}

std::string_view withoutBrackets(std::string_view text) {
    text = trimAscii(text);
    if (isBracketed(text)) {
        text = trimAscii(text.substr(1, text.size() - 2));
    }
    if (text.ends_with(')') || text.ends_with('.')) {
        text.remove_suffix(1);
    }
    return text;
}

}  // namespace

bool isBracketed(std::string_view text) {
    text = trimAscii(text);
    return text.size() > 2 && ((text.front() == '[' && text.back() == ']') ||
                               (text.front() == '(' && text.back() == ')'));
}

bool isNoteMark(std::string_view text) {
    text = withoutBrackets(text);
    return isNumber(text) || isNumeral(text) || isSigns(text) || isNumberedWord(text) ||
           (text.size() == 1 && isAsciiAlpha(text.front()));
}

bool isBackMark(std::string_view text) {
    constexpr auto words = std::to_array<std::string_view>(
        {"back", "return", "top", "up", "jump up", "back to text", "return to text",
         "back to content", "go back", "zurück", "nach oben", "hoch", "retour", "volver", "torna",
         "terug", "back to article"});
    const std::string lower = asciiLower(withoutArrowsBehind(withoutArrowsBefore(text)));
    return lower.empty() || isNoteMark(lower) ||
           std::ranges::find(words, withoutBrackets(lower)) != words.end();
}

std::string_view withoutArrowsBefore(std::string_view text) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view arrow : arrows) {
            if (text.starts_with(arrow)) {
                text.remove_prefix(arrow.size());
                again = true;
            }
        }
    }
    return text;
}

std::string_view withoutArrowsBehind(std::string_view text) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view arrow : arrows) {
            if (text.ends_with(arrow)) {
                text.remove_suffix(arrow.size());
                again = true;
            }
        }
    }
    return text;
}

}  // namespace klartext::core
