// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// The blocks of a page, their texts and the nodes that belong to each.
struct Segmentation {
    std::vector<Block> blocks;  ///< text ranges lie in `text`
    std::string text;
    std::vector<std::pair<NodeId, BlockId>> members;
};

/// Cuts a page into blocks: runs of text between two block borders (the start or end of an element
/// that is not inline, or <br>), and one for each image or embed.
///
/// A run without a letter or digit is no block, except in a table cell or in code.
/// Linear in the number of nodes and the length of the text.
[[nodiscard]] Segmentation segment(const PageTree& page);

}  // namespace klartext::core
