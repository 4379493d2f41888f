// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// The language a text is written in, as a BCP 47 primary tag: by its script, or among the
/// languages of one script by their function words. Empty when the text is too short or too mixed
/// to say.
[[nodiscard]] std::string guessLanguage(std::string_view text);

/// Whether guessLanguage() can give this tag.
[[nodiscard]] bool isGuessable(std::string_view language);

/// Whether a lower-case word is a function word (article, pronoun, preposition, conjunction,
/// auxiliary) of any language the program knows. Running text is full of them, menus are not.
[[nodiscard]] bool isFunctionWord(std::string_view lowerWord);

}  // namespace klartext::core
