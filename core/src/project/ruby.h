// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/element.h"
#include "core/page_tree.h"
#include "project/selection.h"

namespace klartext::core {

/// The pairs of base text and reading in a <ruby> element, as Ruby elements in order; base text
/// without a reading as Text. Empty when the element holds more than text: then it is read as any
/// other.
[[nodiscard]] std::vector<Element> rubyAt(const PageTree& page, const Selection& selection,
                                          NodeId ruby);

}  // namespace klartext::core
