// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "judge/measures.h"

namespace klartext::core {

/// How a page of very long text is counted for a model that has seen none as long.
///
/// The longest text of the training pages has 8,700 words. What counts a page or a box grows with
/// the text without end, and beyond what was seen the model takes it for a sign of a catalogue:
/// of an article of 17,000 words it left out a third, of one of 110,000 more than half. So the
/// counts of a longer page are scaled to those of a shorter one, and its distances reach no
/// further.
class LongText {
public:
    explicit LongText(const Measures& measures);

    /// Changes the features of a block, if the text is that long.
    void scale(std::span<float> row) const;

private:
    float m_share = 1;  ///< of the counts that is left; 1: nothing changes
};

}  // namespace klartext::core
