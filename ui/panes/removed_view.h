// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

class QTimer;

namespace klartext::ui {

/// The tree of the removed panel: its items are as high as their text needs at the view's width.
class RemovedView : public QTreeView {
    Q_OBJECT

public:
    explicit RemovedView(QWidget* parent = nullptr);

protected:
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QTimer* m_relayout;
};

}  // namespace klartext::ui
