// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "core/verdict.h"
#include "halt.h"
#include "judge/features.h"
#include "judge/model.h"

namespace klartext::core {

/// What moved the judge, one row a block: of what the model weighed, and why a later pass overruled
/// it. Empty where no model was asked.
struct Motives {
    std::vector<Grounds> grounds;
    std::vector<std::optional<ReasonId>> settled;
    std::vector<int> seenOn;  ///< other pages of the site that the block stands on too
};

/// The verdicts on a page.
struct Judgement {
    std::vector<Verdict> verdicts;  ///< one a block, in page order
    Motives motives;
    float expectedF1 = 0;  ///< expected word F1 of what is kept, 0 when nothing is
};

/// What is known of a page beside itself.
struct Circumstances {
    std::vector<int> seenOn;  ///< one row a block (see seenOn()), or empty
    bool joined = false;      ///< it is made of several (joinPages())
};

/// Judges every block of a page: the model's probabilities, then the set of blocks that makes the
/// best article, then passes for what no model sees.
///
/// Pure: equal input gives equal output, on any thread. Empty when a halt is requested.
[[nodiscard]] Judgement judge(const PageView& view, const Model& model, Circumstances known = {},
                              const Halt& halt = {});

}  // namespace klartext::core
