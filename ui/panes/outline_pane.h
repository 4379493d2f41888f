// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QModelIndex;
class QStackedLayout;
class QTreeView;

namespace klartext::ui {

class OutlineModel;
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
    void arrange();
    void markCurrent();
    void goTo(const QModelIndex& index);

    PageView& m_view;
    OutlineModel* m_model;
    QTreeView* m_list;
    QLabel* m_empty;
    QStackedLayout* m_stack;
};

}  // namespace klartext::ui
