// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "core/element.h"
#include "core/page_tree.h"
#include "project/selection.h"

namespace klartext::core {

/// The shown blocks of a page as a Section, in page order, in the structure the page gives them,
/// without the nodes in `left`, which are in page order.
///
/// Linear in the size of the page but for tables, each of which is looked at twice; no recursion.
[[nodiscard]] Element project(const PageTree& page, const Selection& selection,
                              std::span<const NodeId> left = {});

}  // namespace klartext::core
