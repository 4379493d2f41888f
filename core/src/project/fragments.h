// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "core/page_tree.h"
#include "project/selection.h"
#include "project/url.h"

namespace klartext::core {

/// The name under which links lead to an element: its id, or the name of an anchor.
[[nodiscard]] std::string_view targetName(const PageTree& page, const Node& node);

/// The places on a page that its own links lead to, as far as both are shown.
class Fragments {
public:
    Fragments(const PageTree& page, const PageAddress& address, const Selection& selection);

    /// The name of the shown link target at this node, or empty.
    [[nodiscard]] std::string_view targetAt(NodeId id) const;
    /// The name of the target as its element has it, for a link to "#name"; empty when it leads
    /// nowhere.
    [[nodiscard]] std::string_view resolve(std::string_view fragment) const;

    /// The node that links to "#fragment" lead to, shown or not; or noNode.
    [[nodiscard]] NodeId nodeOf(std::string_view fragment) const;

private:
    struct Target {
        NodeId shown = noNode;
        NodeId any = noNode;
    };
    std::unordered_map<std::string, Target> m_targets;  // what links lead to, there or not
    std::unordered_map<NodeId, std::string_view> m_names;
};

}  // namespace klartext::core
