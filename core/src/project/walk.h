// SPDX-License-Identifier: MIT
#pragma once

#include "core/element.h"
#include "core/page_tree.h"
#include "project/selection.h"

namespace klartext::core {

/// The shown blocks of a page as a Section, in page order, in the structure the page gives them.
///
/// Linear in the size of the page but for tables, each of which is looked at twice; no recursion.
[[nodiscard]] Element project(const PageTree& page, const Selection& selection);

}  // namespace klartext::core
