// SPDX-License-Identifier: MIT
#pragma once

#include "core/page_tree.h"
#include "judge/measures.h"

namespace klartext::core {

/// The places of a page that the others are seen from.
struct Landmarks {
    BlockId title = noBlock;  ///< the block that says what the head's title says, or the first h1
    double titleMatch = 0;  ///< share of words that this block and the head's title have in common
    NodeId articleBox = noNode;  ///< the box that gathers most of the page's prose (never noNode)
    BlockId firstProse = noBlock;
    BlockId lastProse = noBlock;
    NodeId titleArticle = noNode;  ///< the <article> that the title stands in, or the largest one
};

[[nodiscard]] Landmarks findLandmarks(const PageTree& page, const Measures& measures);

/// The lowest element that holds both.
[[nodiscard]] NodeId commonAncestor(const PageTree& page, NodeId left, NodeId right);

}  // namespace klartext::core
