// SPDX-License-Identifier: MIT
#include "panes/outline_pane.h"

#include <QLabel>
#include <QStackedLayout>
#include <QTreeView>
#include <algorithm>

#include "panes/outline_model.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

/// Of more headings than these, each is shown in one line.
constexpr std::size_t mostWrapped = 500;

}  // namespace

OutlinePane::OutlinePane(PageView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_model(new OutlineModel(this)),
      m_list(new QTreeView(this)),
      m_empty(new QLabel(tr("This text has no headings."), this)),
      m_stack(new QStackedLayout(this)) {
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Contents"));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setStyleSheet(QStringLiteral("QTreeView::item { padding: 4px; }"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(&view, &PageView::pageShown, this, &OutlinePane::refresh);
    connect(&view, &PageView::scrolled, this, &OutlinePane::markCurrent);
    connect(m_list, &QTreeView::clicked, this, &OutlinePane::goTo);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        goTo(index);
        m_view.setFocus();
    });
    refresh();
}

void OutlinePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void OutlinePane::refresh() {
    // Nobody sees it while it is hidden; an article of a hundred thousand words has many headings.
    if (!isVisible()) {
        return;
    }
    if (m_model->show(m_view.page()->headings())) {
        arrange();
    }
    m_stack->setCurrentWidget(m_model->headings().empty() ? static_cast<QWidget*>(m_empty)
                                                          : m_list);
    markCurrent();
}

void OutlinePane::arrange() {
    // Where lines are wrapped, the height of all of them is asked for.
    const bool isLong = m_model->headings().size() > mostWrapped;
    m_list->setUniformRowHeights(isLong);
    m_list->setWordWrap(!isLong);
    m_list->setRootIsDecorated(!m_model->isFlat());
    m_list->expandAll();
}

void OutlinePane::markCurrent() {
    const OutlineModel::Headings& headings = m_model->headings();
    if (!isVisible() || headings.empty()) {
        return;
    }
    // What stands in the upper quarter is what was gone to.
    const QPoint line(static_cast<int>(m_view.page()->margins().side) + 1,
                      m_view.viewport()->height() / 4);
    const int reading = m_view.cursorForPosition(line).position();
    const auto next =
        std::ranges::upper_bound(headings, reading, {}, &PageDocument::Heading::position);
    const QModelIndex current =
        next == headings.begin()
            ? QModelIndex()
            : m_model->indexOf(static_cast<std::size_t>(next - headings.begin() - 1));
    if (current != m_list->currentIndex()) {
        m_list->setCurrentIndex(current);
        m_list->scrollTo(current);
    }
}

void OutlinePane::goTo(const QModelIndex& index) {
    m_view.scrollToPosition(m_model->heading(index).position);
}

}  // namespace klartext::ui
