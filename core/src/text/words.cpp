// SPDX-License-Identifier: MIT
#include "text/words.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <cstdint>

#include "text/ascii.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

constexpr std::array<bool, 128> asciiWordTable = [] {
    std::array<bool, 128> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const char c = static_cast<char>(i);
        table[i] = isAsciiAlpha(c) || isAsciiDigit(c) || c == '_';
    }
    return table;
}();

bool isWordCharacter(UChar32 c) {
    if (c < 0x80) {
        return asciiWordTable[static_cast<std::size_t>(c)];
    }
    constexpr std::uint32_t categories = U_GC_L_MASK | U_GC_ND_MASK | U_GC_NL_MASK | U_GC_NO_MASK;
    return (U_MASK(u_charType(c)) & categories) != 0;
}

bool isDigit(UChar32 c) {
    return c < 0x80 ? isAsciiDigit(static_cast<char>(c)) : u_isdigit(c) != 0;
}

bool isMark(UChar32 c) { return c >= 0x300 && (U_MASK(u_charType(c)) & U_GC_M_MASK) != 0; }

bool countsAlone(UChar32 c) {
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(c, &error)) {
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_HANGUL:
        case USCRIPT_BOPOMOFO:
            return true;
        default:
            return false;
    }
}

struct WordStep {
    bool isWord = false;
    std::size_t end = 0;
};

WordStep wordStep(std::string_view text, std::size_t at) {
    if (const auto byte = static_cast<std::uint8_t>(text[at]); byte < 0x80) {
        return {asciiWordTable[byte], at + 1};
    }
    const CodePoint character = codePointAt(text, at);
    return {isWordCharacter(static_cast<UChar32>(character.value)), character.end};
}

/// Counts characters one by one; see countReadingWords().
class ReadingCounter {
public:
    void see(UChar32 c) {
        if (isWordCharacter(c)) {
            const bool alone = c >= 0x1100 && countsAlone(c);
            m_count += alone || !(m_inWord || joins(c)) ? 1 : 0;
            m_inWord = !alone;
            m_lastWasDigit = isDigit(c);
            m_joiner = 0;
        } else if (m_inWord && isJoiner(c)) {
            m_joiner = c;
            m_inWord = false;
        } else if (!isMark(c)) {
            m_joiner = 0;
            m_inWord = false;
        }
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    static bool isJoiner(UChar32 c) { return c == '\'' || c == 0x2019 || c == '.' || c == ','; }
    [[nodiscard]] bool joins(UChar32 c) const {
        const bool joinsDigits = m_joiner == '.' || m_joiner == ',';
        return m_joiner != 0 && (!joinsDigits || (m_lastWasDigit && isDigit(c)));
    }

    int m_count = 0;
    UChar32 m_joiner = 0;
    bool m_inWord = false;
    bool m_lastWasDigit = false;
};

}  // namespace

std::string_view nextWord(std::string_view text, std::size_t from) {
    std::size_t begin = from;
    std::size_t end = from;
    for (bool isWord = false; !isWord; begin = isWord ? begin : end) {
        if (end >= text.size()) {
            return {};
        }
        const WordStep step = wordStep(text, end);
        isWord = step.isWord;
        end = step.end;
    }
    while (end < text.size()) {
        const WordStep step = wordStep(text, end);
        if (!step.isWord) {
            break;
        }
        end = step.end;
    }
    return text.substr(begin, end - begin);
}

int countWords(std::string_view text) {
    int count = 0;
    forEachWord(text, [&count](std::string_view) { ++count; });
    return count;
}

int countReadingWords(std::string_view text) {
    ReadingCounter counter;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint character = codePointAt(text, at);
        counter.see(static_cast<UChar32>(character.value));
        at = character.end;
    }
    return counter.count();
}

std::string toLower(std::string_view text) {
    if (skipAscii(text, 0) == text.size()) {
        return asciiLower(text);
    }
    std::string lower;
    lower.reserve(text.size());
    icu::StringByteSink<std::string> sink(&lower);
    UErrorCode error = U_ZERO_ERROR;
    icu::CaseMap::utf8ToLower("", 0,
                              icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())),
                              sink, nullptr, error);
    return lower;
}

}  // namespace klartext::core
