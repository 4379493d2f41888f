// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "judge/landmarks.h"
#include "judge/measures.h"

namespace klartext::core {

/// How much a block's words have to do with what stands around it: a teaser for another story
/// shares few words with the text it interrupts. Shares of its own content words, 0 to 1.
struct Cohesion {
    int contentWords = 0;    ///< distinct words that are no function words, by their beginnings
    float withTitle = 0;     ///< stand in the title
    float withNext = 0;      ///< stand in the two blocks that follow
    float withPrevious = 0;  ///< stand in the two blocks before
    float withArticle = 0;   ///< stand in other prose of the box that holds the article
    float rare = 0;          ///< stand in no other block of the page
};

/// One row a text block, in the order of Measures::texts. Linear.
[[nodiscard]] std::vector<Cohesion> measureCohesion(const PageTree& page, const Measures& measures,
                                                    const Landmarks& landmarks);

}  // namespace klartext::core
