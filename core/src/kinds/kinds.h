// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/verdict.h"
#include "judge/features.h"

namespace klartext::core {

/// Says of each removed block what it was: by its words, the names and elements of the boxes
/// around it, its shape and place, and what stands next to it in the same box.
///
/// `verdicts` has one row a block, of which only `kept` is read. One kind a block by BlockId; Other
/// for those that are kept. Pure; linear in blocks times the depth of the page.
[[nodiscard]] std::vector<BoilerplateKind> classify(const PageView& view,
                                                    std::span<const Verdict> verdicts);

}  // namespace klartext::core
