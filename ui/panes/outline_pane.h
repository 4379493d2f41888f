// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace klartext::ui {

class PageDocument;
class PageView;

/// A heading of a document.
struct OutlineEntry {
    int position;  ///< where it begins in the document
    int level;     ///< 1 to 6
    QString text;

    friend bool operator==(const OutlineEntry&, const OutlineEntry&) = default;
};

/// The headings of the article's text, in its order.
[[nodiscard]] std::vector<OutlineEntry> outlineOf(const PageDocument& page);

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
    std::vector<OutlineEntry> m_entries;
    std::vector<QTreeWidgetItem*> m_items;  ///< one an entry
};

}  // namespace klartext::ui
