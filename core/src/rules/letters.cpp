// SPDX-License-Identifier: MIT
#include "core/letters.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace klartext::core {

namespace {

constexpr char32_t objectReplacement = 0xFFFC;
/// The two are together again where so many letters are the same.
constexpr std::size_t togetherAgain = 8;
constexpr std::size_t farthestApart = 2000;

/// Whether the two read alike from there on, as far as it takes to be sure.
bool agree(std::span<const char32_t> page, std::span<const char32_t> shown) {
    const std::size_t wanted = std::min({togetherAgain, page.size(), shown.size()});
    return std::ranges::equal(page.first(wanted), shown.first(wanted));
}

}  // namespace

bool isLetter(char32_t character) {
    const auto c = static_cast<UChar32>(character);
    return c != 0 && character != objectReplacement && u_isUWhiteSpace(c) == 0 &&
           u_charType(c) != U_FORMAT_CHAR;
}

std::vector<std::size_t> alignLetters(std::span<const char32_t> page,
                                      std::span<const char32_t> shown) {
    std::vector<std::size_t> places(shown.size(), noLetter);
    std::size_t letter = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        std::size_t next = letter;
        const std::size_t end = std::min(page.size(), letter + farthestApart);
        if (next < end && page[next] != shown[i]) {
            while (next < end && !agree(page.subspan(next), shown.subspan(i))) {
                ++next;
            }
        }
        if (next < end) {
            places[i] = next;
            letter = next + 1;
        }
    }
    return places;
}

}  // namespace klartext::core
