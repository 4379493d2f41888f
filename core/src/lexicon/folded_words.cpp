// SPDX-License-Identifier: MIT
#include "lexicon/folded_words.h"

#include <array>

#include "lexicon/word_hash.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

enum class Sort : std::uint8_t { Separator, Letter, Digit, Sign };

struct Character {
    Sort sort = Sort::Separator;
    std::uint8_t size = 1;
    std::uint32_t folded = 0;
};

constexpr std::array<Sort, 128> asciiSorts = [] {
    std::array<Sort, 128> sorts{};
    for (std::size_t i = 0; i < sorts.size(); ++i) {
        const char c = static_cast<char>(i);
        sorts[i] = isAsciiAlpha(c)               ? Sort::Letter
                   : isAsciiDigit(c) || c == '#' ? Sort::Digit
                   : c == '$' || c == '%'        ? Sort::Sign
                                                 : Sort::Separator;
    }
    return sorts;
}();

constexpr std::uint32_t foldLatin(std::uint32_t code) {
    if (code >= 0xC0 && code <= 0xDE && code != 0xD7) {
        return code + 0x20;
    }
    const bool upperIsOdd = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
    if (code == 0x178) {
        return 0xFF;
    }
    if (code >= 0x100 && code <= 0x17E && ((code & 1) != 0) == upperIsOdd) {
        return code + 1;
    }
    return code;
}

constexpr std::uint32_t foldGreekAndCyrillic(std::uint32_t code) {
    if ((code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F)) {
        return code + 0x20;
    }
    return code >= 0x400 && code <= 0x40F ? code + 0x50 : code;
}

/// U+0080 to U+07FF, where the two-byte letters and most signs stand.
Character twoBytes(std::uint32_t code) {
    if (code < 0xC0) {
        const bool sign = code == 0xA3 || code == 0xA5 || code == 0xA9 || code == 0xAE;
        const bool letter = code == 0xAA || code == 0xB5 || code == 0xBA;
        return {sign ? Sort::Sign : letter ? Sort::Letter : Sort::Separator, 2, code};
    }
    if (code == 0xD7 || code == 0xF7) {
        return {Sort::Separator, 2, code};
    }
    return {Sort::Letter, 2, code < 0x180 ? foldLatin(code) : foldGreekAndCyrillic(code)};
}

/// U+0800 to U+FFFF: letters but for the blocks of punctuation, symbols and full-width forms.
Character threeBytes(std::uint32_t code) {
    if (code >= 0x20A0 && code <= 0x20BF) {
        return {Sort::Sign, 3, code};
    }
    const bool separates = (code >= 0x2000 && code <= 0x2BFF) ||
                           (code >= 0x3000 && code <= 0x303F) ||
                           (code >= 0xFE00 && code <= 0xFF0F) || code == 0xFFFD;
    return {separates ? Sort::Separator : Sort::Letter, 3, code};
}

std::uint32_t tail(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) & 0x3FU : 0U;
}

Character characterAt(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
        return {asciiSorts[byte], 1, static_cast<unsigned char>(asciiLower(text[at]))};
    }
    if (byte >= 0xC2 && byte < 0xE0) {
        return twoBytes(((byte & 0x1FU) << 6U) | tail(text, at + 1));
    }
    if (byte >= 0xE0 && byte < 0xF0) {
        return threeBytes(((byte & 0xFU) << 12U) | (tail(text, at + 1) << 6U) | tail(text, at + 2));
    }
    return {Sort::Separator, static_cast<std::uint8_t>(byte >= 0xF0 ? 4 : 1), byte};
}

}  // namespace

std::uint64_t FoldedWords::next() {
    constexpr std::uint64_t number = hashAppend(0, '#');
    std::uint64_t hash = 0;
    Sort running = Sort::Separator;
    while (m_at < m_text.size()) {
        const Character c = characterAt(m_text, m_at);
        if (running != Sort::Separator && c.sort != running) {
            break;
        }
        m_at += c.size;
        if (c.sort == Sort::Sign) {
            return hashAppend(0, c.folded);
        }
        if (c.sort != Sort::Separator) {
            running = c.sort;
            hash = c.sort == Sort::Digit ? number : hashAppend(hash, c.folded);
        }
    }
    return hash;
}

}  // namespace klartext::core
