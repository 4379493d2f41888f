// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/verdict.h"
#include "judge/features.h"
#include "judge/judge.h"
#include "kinds/surroundings.h"

namespace klartext::core {

/// Finds the reasons of verdicts. What a reason claims was measured on the block: where nothing
/// says that a box asks for consent, no reason says so.
class Reasons {
public:
    /// `verdicts` with their kinds, one row a block. All must outlive this.
    Reasons(const PageView& view, std::span<const Verdict> verdicts, const Motives& motives);

    /// What the block is, then by what moved the judge most; at most four, at least one. Claims
    /// about what spoke against the verdict are left out.
    [[nodiscard]] std::vector<Reason> of(BlockId id);

private:
    const PageView& m_view;
    std::span<const Verdict> m_verdicts;
    const Motives& m_motives;
    Surroundings m_surroundings;
};

}  // namespace klartext::core
