// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "core/verdict.h"
#include "judge/features.h"
#include "judge/judge.h"

namespace klartext::core {

/// Completes verdicts that say only what is kept: gives each removed block its kind and every block
/// its reasons. `verdicts` has one row a block, in page order; `motives` are the judge's, or empty
/// where none was asked.
void explain(const PageView& view, std::span<Verdict> verdicts, const Motives& motives = {});

}  // namespace klartext::core
