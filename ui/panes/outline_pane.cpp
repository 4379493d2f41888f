// SPDX-License-Identifier: MIT
#include "panes/outline_pane.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTreeWidget>
#include <algorithm>

#include "panes/page_view.h"

namespace klartext::ui {

OutlinePane::OutlinePane(PageView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_list(new QTreeWidget(this)),
      m_empty(new QLabel(tr("This text has no headings."), this)),
      m_stack(new QStackedLayout(this)) {
    m_list->setAccessibleName(tr("Contents"));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
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
    connect(m_list, &QTreeWidget::itemClicked, this, &OutlinePane::goTo);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        goTo(item);
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
    const std::vector<PageDocument::Heading>& entries = m_view.page()->headings();
    if (entries != m_entries) {
        m_entries = entries;
        fill();
    }
    m_stack->setCurrentWidget(m_entries.empty() ? static_cast<QWidget*>(m_empty) : m_list);
    markCurrent();
}

void OutlinePane::fill() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_items.clear();
    std::vector<std::pair<int, QTreeWidgetItem*>> above;  // the headings it may stand under
    for (const PageDocument::Heading& entry : m_entries) {
        while (!above.empty() && above.back().first >= entry.level) {
            above.pop_back();
        }
        auto* item = above.empty() ? new QTreeWidgetItem(m_list, {entry.text})
                                   : new QTreeWidgetItem(above.back().second, {entry.text});
        item->setToolTip(0, entry.text);
        item->setData(0, Qt::AccessibleDescriptionRole,
                      tr("Heading of level %1").arg(QLocale().toString(entry.level)));
        m_items.push_back(item);
        above.emplace_back(entry.level, item);
    }
    m_list->expandAll();
    const auto isTop = [](const QTreeWidgetItem* item) { return item->parent() == nullptr; };
    m_list->setRootIsDecorated(!std::ranges::all_of(m_items, isTop));
}

void OutlinePane::markCurrent() {
    if (!isVisible() || m_items.empty()) {
        return;
    }
    // What stands in the upper quarter is what was gone to.
    const QPoint line(static_cast<int>(m_view.page()->margins().side) + 1,
                      m_view.viewport()->height() / 4);
    const int reading = m_view.cursorForPosition(line).position();
    const auto next =
        std::ranges::upper_bound(m_entries, reading, {}, &PageDocument::Heading::position);
    QTreeWidgetItem* current =
        next == m_entries.begin() ? nullptr
                                  : m_items[static_cast<std::size_t>(next - m_entries.begin() - 1)];
    if (current != m_list->currentItem()) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentItem(current);
        if (current != nullptr) {
            m_list->scrollToItem(current);
        }
    }
}

void OutlinePane::goTo(const QTreeWidgetItem* item) {
    const auto found = std::ranges::find(m_items, item);
    if (found != m_items.end()) {
        m_view.scrollToPosition(
            m_entries[static_cast<std::size_t>(found - m_items.begin())].position);
    }
}

}  // namespace klartext::ui
