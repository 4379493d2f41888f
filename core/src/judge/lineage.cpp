// SPDX-License-Identifier: MIT
#include "judge/lineage.h"

namespace klartext::core {

Lineage::Lineage(const PageTree& page, const Measures& measures)
    : m_page(&page), m_measures(&measures), m_rows(page.nodes().size()) {
    for (NodeId id = 0; id < m_rows.size(); ++id) {
        if (page.node(id).tag != Tag::Text) {
            m_rows[id] = rowOf(id);
        }
    }
}

Lineage::Row Lineage::rowOf(NodeId id) const {
    const BoxMeasures& box = m_measures->boxes[id];
    const NodeId parent = m_page->node(id).parent;
    Row row = parent == noNode ? Row() : m_rows[parent];
    if ((box.hints & boilerplateHints) != 0) {
        ++row.boilerplateNames;
    }
    if ((box.hints & articleHints) != 0) {
        ++row.articleNames;
    }
    row.oneOfTwo = box.alike >= 2 ? id : row.oneOfTwo;
    row.oneOfThree = box.alike >= 3 ? id : row.oneOfThree;
    if (parent == noNode) {
        row.skip = id;
        row.skippedHints = box.hints;
        return row;
    }
    if (m_measures->sums(parent).blocks != m_measures->sums(id).blocks) {
        row.wider = parent;
    }
    // Two equal steps above are joined to one of twice their length and this one, so that any
    // ancestor is reached in a number of steps that grows with the logarithm of the depth (E. W.
    // Myers, An applicative random-access stack, 1983).
    const NodeId above = m_rows[parent].skip;
    const bool joins = distance(parent, above) == distance(above, m_rows[above].skip);
    row.skip = joins ? m_rows[above].skip : parent;
    row.skippedHints = box.hints;
    if (joins) {
        row.skippedHints |= m_rows[parent].skippedHints | m_rows[above].skippedHints;
    }
    return row;
}

NodeId Lineage::commonAncestor(NodeId left, NodeId right) const {
    while (!m_page->contains(left, right)) {
        const NodeId skip = m_rows[left].skip;
        left = m_page->contains(skip, right) ? m_page->node(left).parent : skip;
    }
    return left;
}

}  // namespace klartext::core
