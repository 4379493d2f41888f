// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "core/site_rules.h"

namespace klartext::core {

/// How many words a block has, and how many of them are in links.
struct WordShares {
    int words = 0;
    int linked = 0;
};
[[nodiscard]] WordShares wordsOf(const PageTree& page, const Block& block);

/// The same of all blocks of a page, each counted when it is first asked for: of many rules.
class BlockWords {
public:
    explicit BlockWords(const PageTree& page) : m_page(page), m_shares(page.blocks().size()) {}

    [[nodiscard]] const WordShares& of(BlockId id);

private:
    const PageTree& m_page;
    std::vector<std::optional<WordShares>> m_shares;
};

/// Whether an element is what a step asks for.
[[nodiscard]] bool isStep(const SelectorStep& step, const PageTree& page, const Node& node);

/// Whether a block's text is of this shape. Pictures have none but Any.
[[nodiscard]] bool hasShape(TextShape shape, const PageTree& page, const Block& block);

/// The same as matches(selector, page).
[[nodiscard]] std::vector<BlockId> matches(const Selector& selector, const PageTree& page,
                                           BlockWords& words);

}  // namespace klartext::core
