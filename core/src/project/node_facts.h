// SPDX-License-Identifier: MIT
#pragma once

#include "core/page_tree.h"

namespace klartext::core {

// What a projection asks of single nodes.

/// A video, a map, a foreign post or the like.
[[nodiscard]] bool isEmbed(Tag tag);

/// A control made of inline elements: a tab, say. It stands apart from the next, which no blank
/// says.
[[nodiscard]] bool isWidget(const PageTree& page, NodeId id);

/// A bracket around a ruby reading, for programs that know no ruby: <rp>(</rp>.
[[nodiscard]] bool isReadingBracket(const PageTree& page, NodeId id);

/// Whether white space in this element is nothing, even in code: it stands between rows or cells.
[[nodiscard]] bool isTableFrame(Tag tag);

/// Whether a hidden element is a block of its own, for the judge to decide on, and not a part of
/// one that is to be seen.
[[nodiscard]] bool isHiddenBlock(const PageTree& page, NodeId id);

/// Whether a hidden block stands anywhere in the element.
[[nodiscard]] bool holdsHiddenBlock(const PageTree& page, NodeId id);

/// Whether a heading holds more than a heading can: an unclosed one swallows what follows it.
[[nodiscard]] bool holdsFlow(const PageTree& page, NodeId heading);

}  // namespace klartext::core
