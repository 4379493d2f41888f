// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "core/page_tree.h"
#include "project/selection.h"
#include "project/url.h"

namespace klartext::core {

/// The places on a page that its own links lead to, as far as both are shown.
class Fragments {
public:
    Fragments(const PageTree& page, const PageAddress& address, const Selection& selection);

    /// The name of the shown link target at this node, or empty.
    [[nodiscard]] std::string_view targetAt(NodeId id) const;
    /// The name of the target as its element has it, for a link to "#name"; empty when it leads
    /// nowhere.
    [[nodiscard]] std::string_view resolve(std::string_view fragment) const;

private:
    std::unordered_map<std::string, NodeId> m_targets;  // noNode: linked to, but not there
    std::unordered_map<NodeId, std::string_view> m_names;
};

}  // namespace klartext::core
