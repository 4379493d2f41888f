// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// Which blocks of a page are shown, and so which of its elements hold something to show.
class Selection {
public:
    /// `shown` has one entry a block. The page must outlive the selection.
    Selection(const PageTree& page, std::vector<bool> shown);

    [[nodiscard]] bool shows(BlockId block) const { return block != noBlock && m_shown[block]; }
    /// Whether the element holds text, a picture or a rule that is shown. Constant time.
    [[nodiscard]] bool holdsShown(NodeId id) const;
    /// Whether the element has no block at all, shown or not: an anchor, say.
    [[nodiscard]] bool holdsNothing(NodeId id) const;

private:
    void countNodes();

    const PageTree& m_page;
    std::vector<bool> m_shown;
    // For each node, how many before it are shown content; how many belong to any block.
    std::vector<std::uint32_t> m_shownBefore;
    std::vector<std::uint32_t> m_blocksBefore;
};

}  // namespace klartext::core
