// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/page_tree.h"
#include "judge/measures.h"

namespace klartext::core {

/// All blocks of a page that look alike: their containers and the boxes around these have the same
/// tags and class words.
struct Shape {
    BlockSums sums;
    std::uint32_t first = 0;  ///< indices into Measures::texts
    std::uint32_t last = 0;
    int withPhrases = 0;  ///< blocks of which at least half speaks like page furniture
};

/// The shapes of a page and the shape of each text block.
struct Shapes {
    std::vector<Shape> shapes;
    std::vector<std::uint32_t> narrow;  ///< by index into texts: alike in container and parent
    std::vector<std::uint32_t> wide;    ///< alike in container only
};

[[nodiscard]] Shapes groupShapes(const PageTree& page, const Measures& measures);

}  // namespace klartext::core
