// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/site_rules.h"

namespace klartext::core {

/// How many words a block has, and how many of them are in links.
struct WordShares {
    int words = 0;
    int linked = 0;
};
[[nodiscard]] WordShares wordsOf(const PageTree& page, const Block& block);

/// Whether an element is what a step asks for.
[[nodiscard]] bool isStep(const SelectorStep& step, const PageTree& page, const Node& node);

/// Whether a block's text is of this shape. Pictures have none but Any.
[[nodiscard]] bool hasShape(TextShape shape, const PageTree& page, const Block& block);

}  // namespace klartext::core
