// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// Where something is put into a page's markup.
struct Insertion {
    NodeId box = noNode;  ///< an element
    bool within = false;  ///< before its end tag, else behind it
    std::string markup;
};

/// The head of a page as HTML: what it says of itself. Its next and previous pages are left out.
[[nodiscard]] std::string headMarkup(const HeadData& head);

/// An element of a page as HTML again, its addresses absolute. `leftOut` has one entry a block.
/// Parsing it gives the same blocks, except that elements of no tag of ours become <span>.
[[nodiscard]] std::string markupOf(const PageTree& page, NodeId element,
                                   const std::vector<bool>& leftOut,
                                   const Insertion& insertion = {});

}  // namespace klartext::core
