// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/page_tree.h"

namespace klartext::core {

/// Neighbouring nodes of a page: [first, end).
struct NodeRange {
    NodeId first = 0;
    NodeId end = 0;

    [[nodiscard]] bool isEmpty() const { return first >= end; }
    [[nodiscard]] bool contains(NodeId id) const { return id >= first && id < end; }
};

/// The text of a node and all below it, as it stands on the page.
[[nodiscard]] std::string textBelow(const PageTree& page, NodeId id);

/// What belongs to the note whose place on the page is `target`: the item, paragraphs, definition
/// or table row around it or behind it. Empty when that can be no note: nothing, a heading, a
/// picture, or far more than a note.
[[nodiscard]] NodeRange noteAround(const PageTree& page, NodeId target);

}  // namespace klartext::core
