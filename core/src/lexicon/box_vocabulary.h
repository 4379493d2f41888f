// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "lexicon/box_hints.h"

namespace klartext::core {

/// Words that name boxes of one sort. A word may stand in several rows.
struct BoxWords {
    std::uint64_t hints;
    /// Lower case, apart by spaces; names of several words are joined ("readmore").
    std::string_view words;
};

[[nodiscard]] std::span<const BoxWords> boxVocabulary();

}  // namespace klartext::core
