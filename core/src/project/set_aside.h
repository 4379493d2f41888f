// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/projection.h"

namespace klartext::core {

/// The text blocks that an uncertain verdict removed and no person decided about, one entry a
/// block. None on a page of which nothing is kept.
[[nodiscard]] std::vector<bool> uncertainBlocks(const Extraction& extraction,
                                                const Overrides& overrides);

/// Projects the shown blocks with those set aside among them. Blocks that share a paragraph or a
/// table with shown ones cannot be folded and are taken out of `aside`.
[[nodiscard]] Element projectWithAside(const PageTree& page, const std::vector<bool>& shown,
                                       std::vector<bool>& aside);

/// Wraps what holds nothing but blocks of `aside` in SetAside elements, one for neighbours.
[[nodiscard]] std::vector<SetAside> foldAside(const Extraction& extraction,
                                              const std::vector<bool>& aside, Element& body);

}  // namespace klartext::core
