// SPDX-License-Identifier: MIT
#include "text/languages.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "text/ascii.h"
#include "text/function_words.h"
#include "text/utf8.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr std::size_t sampleSize = 4 * 1024;

/// Letters of a text by script.
struct Scripts {
    std::array<int, USCRIPT_CODE_LIMIT> letters{};
    int all = 0;

    [[nodiscard]] int of(UScriptCode script) const {
        return letters[static_cast<std::size_t>(script)];
    }
    /// Whether so much of the text is in this script that it is the text's own, not a quotation.
    [[nodiscard]] bool isIn(int count) const { return count * 10 > all * 3; }
};

UScriptCode scriptOf(char32_t c) {
    if (c < 0x80) {
        return isAsciiAlpha(static_cast<char>(c)) ? USCRIPT_LATIN : USCRIPT_COMMON;
    }
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
    return U_FAILURE(error) != 0 ? USCRIPT_COMMON : script;
}

Scripts countScripts(std::string_view sample) {
    Scripts scripts;
    for (std::size_t at = 0; at < sample.size();) {
        const CodePoint character = codePointAt(sample, at);
        at = character.end;
        const UScriptCode script = scriptOf(character.value);
        if (script != USCRIPT_COMMON && script != USCRIPT_INHERITED) {
            ++scripts.letters[static_cast<std::size_t>(script)];
            ++scripts.all;
        }
    }
    return scripts;
}

struct Script {
    UScriptCode code;
    std::string_view language;
};

/// Scripts in which one language is written more than all others.
constexpr std::array alone = {
    Script{USCRIPT_HANGUL, "ko"},   Script{USCRIPT_ARABIC, "ar"},
    Script{USCRIPT_HEBREW, "he"},   Script{USCRIPT_GREEK, "el"},
    Script{USCRIPT_THAI, "th"},     Script{USCRIPT_DEVANAGARI, "hi"},
    Script{USCRIPT_GEORGIAN, "ka"}, Script{USCRIPT_ARMENIAN, "hy"},
    Script{USCRIPT_BENGALI, "bn"},  Script{USCRIPT_TAMIL, "ta"},
};

std::string languageOfScript(const Scripts& scripts) {
    const int kana = scripts.of(USCRIPT_HIRAGANA) + scripts.of(USCRIPT_KATAKANA);
    const int han = scripts.of(USCRIPT_HAN);
    if (scripts.isIn(kana + han)) {
        // Chinese quotes a Japanese name now and then; Japanese writes every ending in kana.
        return kana * 20 > han ? "ja" : "zh";
    }
    const auto found = std::ranges::find_if(
        alone, [&](const Script& script) { return scripts.isIn(scripts.of(script.code)); });
    return found == alone.end() ? std::string() : std::string(found->language);
}

std::string languageOfWords(std::string_view sample) {
    std::array<double, 32> scores{};
    int words = 0;
    const std::string lower = toLower(sample);
    forEachWord(lower, [&](std::string_view word) {
        ++words;
        const std::uint32_t languages = languagesOf(word);
        for (std::uint32_t rest = languages; rest != 0; rest &= rest - 1) {
            // A word that many languages share says little for each of them.
            scores[static_cast<std::size_t>(std::countr_zero(rest))] +=
                1.0 / std::popcount(languages);
        }
    });
    const auto best = std::ranges::max_element(scores);
    // A menu has hardly a function word; running text of any language has at least one in six.
    constexpr double leastShare = 0.06;
    constexpr double leastScore = 2;
    if (*best < leastScore || *best < words * leastShare) {
        return {};
    }
    return std::string(
        functionWordTables()[static_cast<std::size_t>(best - scores.begin())].language);
}

}  // namespace

std::string guessLanguage(std::string_view text) {
    const std::string_view sample = text.substr(0, sampleSize);
    const std::string language = languageOfScript(countScripts(sample));
    return language.empty() ? languageOfWords(sample) : language;
}

bool isGuessable(std::string_view language) {
    return language == "zh" || language == "ja" ||
           std::ranges::find(alone, language, &Script::language) != alone.end() ||
           std::ranges::find(functionWordTables(), language, &FunctionWords::language) !=
               functionWordTables().end();
}

bool isFunctionWord(std::string_view lowerWord) { return languagesOf(lowerWord) != 0; }

}  // namespace klartext::core
