// SPDX-License-Identifier: MIT
#include "panes/removed_view.h"

#include <QResizeEvent>
#include <QTimer>

namespace klartext::ui {

namespace {

// Breaking thousands of entries into lines at each step of a drag would hold the drag up.
constexpr int relayoutMilliseconds = 60;
constexpr int entryIndentation = 16;
constexpr int firstLineMargins = 12;

}  // namespace

RemovedView::RemovedView(QWidget* parent) : QTreeView(parent), m_relayout(new QTimer(this)) {
    setHeaderHidden(true);
    setUniformRowHeights(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setIndentation(entryIndentation);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_relayout->setSingleShot(true);
    m_relayout->setInterval(relayoutMilliseconds);
    connect(m_relayout, &QTimer::timeout, this, &QTreeView::doItemsLayout);
}

void RemovedView::drawBranches(QPainter* painter, const QRect& rect,
                               const QModelIndex& index) const {
    // The arrow stands beside the first line, not halfway down an entry.
    QRect firstLine = rect;
    firstLine.setHeight(qMin(rect.height(), fontMetrics().height() + firstLineMargins));
    QTreeView::drawBranches(painter, firstLine, index);
}

void RemovedView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_relayout->start();
    }
}

}  // namespace klartext::ui
