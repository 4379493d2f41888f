// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/projection.h"

namespace klartext::core {

/// Counts the words of a page's text blocks; `kept` has one entry a block.
[[nodiscard]] Tally tallyOf(const PageTree& page, const std::vector<bool>& kept);

}  // namespace klartext::core
