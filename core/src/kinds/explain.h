// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "core/verdict.h"
#include "judge/features.h"

namespace klartext::core {

/// Completes verdicts that say only what is kept: gives each removed block its kind and every block
/// its reasons. `verdicts` has one row a block, in page order.
void explain(const PageView& view, std::span<Verdict> verdicts);

}  // namespace klartext::core
