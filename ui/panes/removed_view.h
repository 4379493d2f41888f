// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace klartext::ui {

/// The tree of the removed panel, for a RemovedFilter. Of very many entries it scrolls by entries,
/// not by pixels.
class RemovedView : public QTreeView {
    Q_OBJECT

public:
    explicit RemovedView(QWidget* parent = nullptr);

    void reset() override;
    /// Unfolds what stands at the top, one after the other while no more than so many rows come out
    /// of it; the first in any case.
    void unfoldTop(int mostRows);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;
};

}  // namespace klartext::ui
