// SPDX-License-Identifier: MIT
#include "project/edge_characters.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace klartext::core {

std::int32_t firstCharacter(std::string_view text) {
    UChar32 c = -1;
    if (!text.empty()) {
        const auto size = static_cast<std::int64_t>(text.size());
        std::int64_t index = 0;
        const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
        U8_NEXT(data, index, size, c);
    }
    return c;
}

std::int32_t lastCharacter(std::string_view text) {
    std::size_t begin = text.size();
    while (begin > 0 && begin + U8_MAX_LENGTH > text.size()) {
        --begin;
        if (!U8_IS_TRAIL(text[begin])) {
            break;
        }
    }
    return firstCharacter(text.substr(begin));
}

bool areWordsApart(std::string_view before, std::string_view after) {
    const std::int32_t last = lastCharacter(before);
    const std::int32_t first = firstCharacter(after);
    if (!u_isupper(first)) {
        return false;
    }
    const auto second = static_cast<std::size_t>(U8_LENGTH(first));
    const bool beginsWord = u_islower(firstCharacter(after.substr(second))) != 0;
    const bool endsSentence =
        last > 0 && last < 0x80 &&
        std::string_view(".!?:;,)").find(static_cast<char>(last)) != std::string_view::npos;
    return u_islower(last) || endsSentence || (beginsWord && (u_isupper(last) || u_isdigit(last)));
}

}  // namespace klartext::core
