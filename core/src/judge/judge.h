// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <vector>

#include "core/verdict.h"
#include "judge/features.h"
#include "judge/model.h"

namespace klartext::core {

/// The verdicts on a page.
struct Judgement {
    std::vector<Verdict> verdicts;  ///< one a block, in page order
    float expectedF1 = 0;           ///< expected word F1 of what is kept, 0 when nothing is
};

/// Judges every block of a page: the model's probabilities, then the set of blocks that makes the
/// best article, then passes for what no model sees.
///
/// Pure: equal input gives equal output, on any thread. Empty when `stop` is requested.
[[nodiscard]] Judgement judge(const PageView& view, const Model& model,
                              const std::stop_token& stop = {});

}  // namespace klartext::core
