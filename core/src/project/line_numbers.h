// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// The elements of a <pre> that number its lines, in page order: each holds a number alone, begins
/// a line, and together they count from 1. Empty when there are fewer than two.
///
///     <pre><span>1</span>int a;<br><span>2</span>int b;</pre>
[[nodiscard]] std::vector<NodeId> lineNumbers(const PageTree& page, NodeId pre);

}  // namespace klartext::core
