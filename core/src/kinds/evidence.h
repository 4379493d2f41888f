// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/tags.h"
#include "kinds/kind_scores.h"
#include "lexicon/phrases.h"

namespace klartext::core {

// What each sign says of the kind of a block that is known to be boilerplate. The weights were set
// on the labelled snippets of two corpora of real pages; 1 is a weak hint, 4 all but decides.

/// What its own words say. In a long text a phrase counts by its share of the words, unless it is
/// one that nothing but furniture says.
[[nodiscard]] KindScores evidenceOfWords(const PhraseHits& hits);

/// What the names of a box say of the blocks in it; `hints` of BoxHint.
[[nodiscard]] KindScores evidenceOfHints(std::uint64_t hints);

/// What an element says of the blocks in it.
[[nodiscard]] KindScores evidenceOfTag(Tag tag);

/// The phrases and the box names that speak for a kind.
[[nodiscard]] std::uint64_t phrasesOf(BoilerplateKind kind);
[[nodiscard]] std::uint64_t hintsOf(BoilerplateKind kind);

}  // namespace klartext::core
