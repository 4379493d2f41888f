// SPDX-License-Identifier: MIT
#include "panes/scroll_map.h"

#include <algorithm>

namespace klartext::ui {

ScrollMap::ScrollMap(std::vector<Anchor> anchors) {
    std::ranges::stable_sort(anchors, {}, &Anchor::left);
    for (const Anchor& anchor : anchors) {
        if (m_anchors.empty() || anchor.right >= m_anchors.back().right) {
            m_anchors.push_back(anchor);
        }
    }
}

double ScrollMap::toRight(double left) const { return map(left, &Anchor::left, &Anchor::right); }

double ScrollMap::toLeft(double right) const { return map(right, &Anchor::right, &Anchor::left); }

double ScrollMap::map(double y, double Anchor::*from, double Anchor::*to) const {
    const auto next = std::ranges::upper_bound(m_anchors, y, {}, from);
    if (next == m_anchors.begin()) {
        return m_anchors.empty() ? y : (*next).*to;
    }
    const auto before = next - 1;
    if (next == m_anchors.end()) {
        return (*before).*to;
    }
    const double share = (y - (*before).*from) / ((*next).*from - (*before).*from);
    return (*before).*to + share * ((*next).*to - (*before).*to);
}

}  // namespace klartext::ui
