// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "core/page_tree.h"
#include "core/verdict.h"
#include "judge/measures.h"

namespace klartext::core {

/// How the text of a paragraph ends.
enum class Ending {
    Closed,   ///< a sentence ends, or a script that marks no ends is written
    Open,     ///< no sentence ends: a signature, a line of a table, a sentence cut off
    Hanging,  ///< a sentence cannot end so: with a comma, an article, a preposition
};

/// Brackets, quotes and the numbers of notes after the end of a sentence do not count.
///
///     "It rained.[3]" → Closed    "By Ada Beispiel" → Open    "It rained on the" → Hanging
[[nodiscard]] Ending endingOf(std::string_view text);

/// Whether the article that these verdicts keep breaks off in the middle of a sentence: its last
/// paragraph hangs, or is open and an offer to subscribe or log in follows. Only running text can:
/// what ends with a heading, a list, a caption, code, a quote or a table does not.
[[nodiscard]] bool isCutOff(const PageTree& page, std::span<const Verdict> verdicts,
                            const Measures& measures);

}  // namespace klartext::core
