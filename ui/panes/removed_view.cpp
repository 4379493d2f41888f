// SPDX-License-Identifier: MIT
#include "panes/removed_view.h"

#include <QResizeEvent>

#include "models/removed_filter.h"
#include "models/removed_model.h"

namespace klartext::ui {

namespace {

constexpr int entryIndentation = 16;
constexpr int firstLineMargins = 12;
/// To scroll by pixels, the view asks for the height of every entry when a group is unfolded.
constexpr int mostMeasured = 1000;

int entriesIn(const QAbstractItemModel* model) {
    const auto* filter = qobject_cast<const RemovedFilter*>(model);
    const auto* removed =
        filter == nullptr ? nullptr : qobject_cast<const RemovedModel*>(filter->sourceModel());
    return removed == nullptr ? 0 : removed->entryCount();
}

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

void RemovedView::reset() {
    setVerticalScrollMode(entriesIn(model()) > mostMeasured ? ScrollPerItem : ScrollPerPixel);
    QTreeView::reset();
}

void RemovedView::unfoldTop(int mostRows) {
    int rows = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex top = model()->index(row, 0);
        rows += model()->rowCount(top);
        if (row > 0 && rows > mostRows) {
            return;
        }
        setExpanded(top, true);
    }
}

void RemovedView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    // In another width the entries have other heights.
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
    }
}

void RemovedView::drawBranches(QPainter* painter, const QRect& rect,
                               const QModelIndex& index) const {
    // The arrow stands beside the first line, not halfway down an entry.
    QRect firstLine = rect;
    firstLine.setHeight(qMin(rect.height(), fontMetrics().height() + firstLineMargins));
    QTreeView::drawBranches(painter, firstLine, index);
}

}  // namespace klartext::ui
