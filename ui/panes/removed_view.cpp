// SPDX-License-Identifier: MIT
#include "panes/removed_view.h"

namespace klartext::ui {

namespace {

constexpr int entryIndentation = 16;
constexpr int firstLineMargins = 12;

}  // namespace

RemovedView::RemovedView(QWidget* parent) : QTreeView(parent) {
    setHeaderHidden(true);
    setUniformRowHeights(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setIndentation(entryIndentation);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void RemovedView::drawBranches(QPainter* painter, const QRect& rect,
                               const QModelIndex& index) const {
    // The arrow stands beside the first line, not halfway down an entry.
    QRect firstLine = rect;
    firstLine.setHeight(qMin(rect.height(), fontMetrics().height() + firstLineMargins));
    QTreeView::drawBranches(painter, firstLine, index);
}

}  // namespace klartext::ui
