// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <vector>

#include "panes/page_view.h"
#include "panes/scroll_map.h"

namespace klartext::ui {

/// Keeps two views of one page side by side: where the same block stands in both, both show it at
/// the same time, whichever of them is scrolled.
///
/// Looks only at the blocks near the place that is shown, so that a long page need not be laid out
/// before it can be scrolled.
class ScrollPair : public QObject {
    Q_OBJECT

public:
    /// The views must outlive the pair.
    ScrollPair(PageView& left, PageView& right, QObject* parent = nullptr);

    /// To be called when a view shows another document.
    void documentsChanged();
    /// Brings the right view to where the left one is.
    void alignRight();

private:
    /// A block that both sides show, by its first position on each.
    struct Common {
        core::BlockId block;
        int left;
        int right;
    };
    using Iterator = std::vector<Common>::const_iterator;

    void follow(PageView& leader, PageView& follower);
    [[nodiscard]] ScrollMap mapAround(Iterator next) const;
    [[nodiscard]] std::optional<ScrollMap::Anchor> anchorAt(const Common& common) const;

    PageView& m_left;
    PageView& m_right;
    std::vector<Common> m_common;  ///< in page order
    bool m_following = false;
};

}  // namespace klartext::ui
