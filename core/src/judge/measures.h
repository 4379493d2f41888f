// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/page_tree.h"
#include "judge/block_measures.h"
#include "lexicon/box_hints.h"

namespace klartext::core {

/// Sums over blocks; differences of two prefixes give the sums of any run of blocks.
struct BlockSums {
    int blocks = 0;  ///< with text
    int words = 0;
    int linkWords = 0;
    int functionWords = 0;
    int commas = 0;
    int stops = 0;
    int prose = 0;       ///< blocks that are prose
    int proseWords = 0;  ///< words in them
    int headings = 0;
    int images = 0;

    BlockSums& operator+=(const BlockSums& other);
    [[nodiscard]] BlockSums operator-(const BlockSums& other) const;
    [[nodiscard]] double linkDensity() const { return words == 0 ? 0 : double(linkWords) / words; }
};

/// A half-open run of block ids.
struct BlockRange {
    BlockId begin = 0;
    BlockId end = 0;
};

/// What an element measures.
struct BoxMeasures {
    std::uint64_t hints = 0;      ///< of its own class, id and role (see BoxHint)
    std::uint32_t signature = 0;  ///< of tag and class words: equal for elements of one shape
    BlockRange blocks;            ///< the blocks that begin inside it
    std::uint16_t depth = 0;      ///< below the root
    std::uint16_t children = 0;   ///< child elements
    std::uint16_t alike = 0;      ///< siblings of the same signature, itself included
};

/// Everything that is measured of a page before it is judged: linear in nodes and text.
struct Measures {
    std::vector<BlockMeasures> blocks;  ///< by BlockId
    std::vector<BoxMeasures> boxes;     ///< by NodeId; rows of text nodes are empty
    std::vector<BlockSums>
        prefix;                  ///< prefix[b]: the sums of blocks before b; one more than blocks
    std::vector<BlockId> texts;  ///< the blocks that are no images, in page order
    std::vector<std::uint32_t>
        order;  ///< by BlockId: index into texts (of the next text for images)

    [[nodiscard]] BlockSums sums(BlockRange range) const {
        return prefix[range.end] - prefix[range.begin];
    }
    [[nodiscard]] BlockSums sums(NodeId box) const { return sums(boxes[box].blocks); }
    [[nodiscard]] BlockSums total() const { return prefix.back(); }
};

[[nodiscard]] Measures measure(const PageTree& page);

}  // namespace klartext::core
