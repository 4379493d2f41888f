// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "document/page_document.h"

class QLabel;
class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace klartext::ui {

class PageView;

/// Lists the headings of what a view shows, one below the other as they are nested; marks the one
/// being read, and goes to the one that is chosen.
class OutlinePane : public QWidget {
    Q_OBJECT

public:
    /// `view` must outlive it.
    explicit OutlinePane(PageView& view, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fill();
    void markCurrent();
    void goTo(const QTreeWidgetItem* item);

    PageView& m_view;
    QTreeWidget* m_list;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    std::vector<PageDocument::Heading> m_entries;
    std::vector<QTreeWidgetItem*> m_items;  ///< one an entry
};

}  // namespace klartext::ui
