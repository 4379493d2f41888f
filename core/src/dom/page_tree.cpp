// SPDX-License-Identifier: MIT
#include "core/page_tree.h"

#include <algorithm>

namespace klartext::core {

namespace {
const Attribute* find(std::span<const Attribute> attributes, AttributeName name) {
    const auto found = std::ranges::find(attributes, name, &Attribute::name);
    return found == attributes.end() ? nullptr : &*found;
}
}  // namespace

std::string_view PageTree::attribute(const Node& node, AttributeName name) const {
    const Attribute* found = find(attributes(node), name);
    return found == nullptr ? std::string_view() : text(found->value);
}

bool PageTree::hasAttribute(const Node& node, AttributeName name) const {
    return find(attributes(node), name) != nullptr;
}

NodeId PageTree::closest(NodeId id, Tag tag) const {
    while (id != noNode && m_nodes[id].tag != tag) {
        id = m_nodes[id].parent;
    }
    return id;
}

}  // namespace klartext::core
