// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace klartext::ui {

/// The tree of the removed panel.
class RemovedView : public QTreeView {
    Q_OBJECT

public:
    explicit RemovedView(QWidget* parent = nullptr);

protected:
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;
};

}  // namespace klartext::ui
