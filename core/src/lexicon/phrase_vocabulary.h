// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "lexicon/phrases.h"

namespace klartext::core {

/// Phrases of one sort.
struct PhraseRow {
    Phrase phrase;
    /// Lower case, apart by "|", words apart by one space, without punctuation; "#" is any number.
    std::string_view phrases;
};

[[nodiscard]] std::span<const PhraseRow> englishPhrases();
[[nodiscard]] std::span<const PhraseRow> germanPhrases();
/// French, Spanish, Italian, Portuguese.
[[nodiscard]] std::span<const PhraseRow> romancePhrases();
/// Dutch, Polish, Swedish, Danish, Norwegian, Czech, Russian, Turkish, Finnish, Hungarian.
[[nodiscard]] std::span<const PhraseRow> otherPhrases();

}  // namespace klartext::core
