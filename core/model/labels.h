// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// What the truth says of one text block.
struct Label {
    float positive = 0;  ///< share of its words that stand in the truth; -1 when it does not say
    int words = 0;       ///< as the measures count them: runs of `\w`
};

/// Aligns the text blocks of a page with the article's true text.
///
/// The alignment maximises matched words less a cost for each run of them, and is repeated on what
/// is left with rising costs, so that moved passages are found too (study of the judge, section 3).
[[nodiscard]] std::vector<Label> labelByText(const PageTree& page, std::string_view truth);

/// Labels the blocks in which one of the snippets stands. `snippets` has a line each: "+" before
/// one that belongs to the article, "-" before one that does not.
[[nodiscard]] std::vector<Label> labelBySnippets(const PageTree& page, std::string_view snippets);

}  // namespace klartext::core
