// SPDX-License-Identifier: MIT
#include "project/selection.h"

#include <numeric>

namespace klartext::core {

Selection::Selection(const PageTree& page, std::vector<bool> shown)
    : m_page(page), m_shown(std::move(shown)) {
    countNodes();
}

void Selection::countNodes() {
    const std::span<const Node> nodes = m_page.nodes();
    m_shownBefore.assign(nodes.size() + 1, 0);
    m_blocksBefore.assign(nodes.size() + 1, 0);
    // A rule parts two shown texts; beside a removed one it was that one's border.
    std::vector<NodeId> rules;
    bool lastShown = false;
    for (NodeId id = 0; id < nodes.size(); ++id) {
        const Node& node = nodes[id];
        if (node.tag == Tag::Hr && lastShown) {
            rules.push_back(id);
        }
        if (node.block == noBlock) {
            continue;
        }
        const bool isShown = shows(node.block);
        m_blocksBefore[id + 1] = 1;
        m_shownBefore[id + 1] = isShown ? 1 : 0;
        if (node.tag == Tag::Text) {
            for (const NodeId rule : rules) {
                m_shownBefore[rule + 1] = isShown ? 1 : 0;
            }
            rules.clear();
            lastShown = isShown;
        }
    }
    std::partial_sum(m_shownBefore.begin(), m_shownBefore.end(), m_shownBefore.begin());
    std::partial_sum(m_blocksBefore.begin(), m_blocksBefore.end(), m_blocksBefore.begin());
}

bool Selection::holdsShown(NodeId id) const {
    return m_shownBefore[m_page.node(id).end] > m_shownBefore[id];
}

bool Selection::holdsNothing(NodeId id) const {
    return m_blocksBefore[m_page.node(id).end] == m_blocksBefore[id];
}

}  // namespace klartext::core
