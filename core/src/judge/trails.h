// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "judge/landmarks.h"
#include "judge/measures.h"

namespace klartext::core {

/// What tends to follow an article; how long ago each was last met says whether the article is
/// over.
enum class EndMark : std::uint8_t {
    Related,
    Comments,
    Share,
    Author,
    Newsletter,
    Tags,
    Footer,
};
inline constexpr int endMarkCount = 7;

/// What one has passed on the way down the page to a block.
struct Trail {
    std::uint32_t heading = 0;  ///< blocks since the last heading (itself 0); large when none
    BlockId headingBlock = noBlock;
    std::uint32_t prose = 0;      ///< blocks since the last prose
    std::uint32_t nextProse = 0;  ///< blocks to the next prose
    int proseWordsBefore = 0;     ///< since the title, or the top where the page shows no title
    /// Blocks since a short block said so, and since a box named so began; counted from the title
    /// on.
    std::array<std::uint32_t, endMarkCount> spoken{};
    std::array<std::uint32_t, endMarkCount> named{};
    int copiesBefore = 0;  ///< blocks of the same text above
    int copies = 1;        ///< on the whole page
};

inline constexpr std::uint32_t farAway = 999;

/// One row a text block, in the order of Measures::texts. Linear.
[[nodiscard]] std::vector<Trail> followTrails(const PageTree& page, const Measures& measures,
                                              const Landmarks& landmarks);

}  // namespace klartext::core
