// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace klartext::ui {

/// Which height in one column belongs to which height in another.
///
/// Between two anchors the columns move evenly: where one has much that the other has not, the
/// other waits. Total: heights outside the anchors map to the nearest one.
class ScrollMap {
public:
    struct Anchor {
        double left;
        double right;
    };

    ScrollMap() = default;
    /// In any order; anchors that go backwards in one of the columns are dropped.
    explicit ScrollMap(std::vector<Anchor> anchors);

    [[nodiscard]] double toRight(double left) const;
    [[nodiscard]] double toLeft(double right) const;

private:
    [[nodiscard]] double map(double y, double Anchor::*from, double Anchor::*to) const;

    std::vector<Anchor> m_anchors;
};

}  // namespace klartext::ui
