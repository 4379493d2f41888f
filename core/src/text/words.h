// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// The first word at or after `from`: a run of letters, digits and underscores of any script; empty
/// when none is left. "don't stop" → "don", "t", "stop".
[[nodiscard]] std::string_view nextWord(std::string_view text, std::size_t from = 0);

/// Calls `visit(std::string_view word)` for each word of the text.
template <typename Visit>
void forEachWord(std::string_view text, Visit visit) {
    for (std::string_view word = nextWord(text); !word.empty();) {
        visit(word);
        word = nextWord(text, static_cast<std::size_t>(word.data() - text.data()) + word.size());
    }
}

/// The number of words that nextWord() finds.
[[nodiscard]] int countWords(std::string_view text);

/// Words as people count them: "don't" and "3.5" are one word each, and each Chinese, Japanese or
/// Korean character is one.
[[nodiscard]] int countReadingWords(std::string_view text);

/// Lower case by the Unicode rules that hold in every language.
[[nodiscard]] std::string toLower(std::string_view text);

}  // namespace klartext::core
