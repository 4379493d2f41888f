// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "panes/page_view.h"
#include "panes/scroll_map.h"

namespace klartext::ui {

/// Keeps two views of one page side by side: where the same block stands in both, both show it at
/// the same time, whichever of them is scrolled.
class ScrollPair : public QObject {
    Q_OBJECT

public:
    /// The views must outlive the pair.
    ScrollPair(PageView& left, PageView& right, QObject* parent = nullptr);

    /// To be called when a view shows another document.
    void documentsChanged();
    /// Brings the right view to where the left one is.
    void alignRight();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(PageView& leader, PageView& follower, double (ScrollMap::*map)(double) const);
    void measure();

    PageView& m_left;
    PageView& m_right;
    ScrollMap m_map;
    bool m_measured = false;
    bool m_following = false;
};

}  // namespace klartext::ui
