// SPDX-License-Identifier: MIT
#pragma once

#include <QUndoStack>
#include <QWidget>

#include "library/shelf.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace klartext::ui {

class ActiveTheme;
class MessageView;
class Settings;
class ShelfDelegate;
class ShelfModel;

/// The library: sections and tags at the side, a field to search in, the pages that this means.
/// What is done to pages can be undone while the window is open.
class LibraryPane : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    LibraryPane(Shelf& shelf, Settings& settings, ActiveTheme& theme, QWidget* parent = nullptr);
    ~LibraryPane() override;

    void focusSearch();
    /// The pages that are selected, in the list's order.
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] QList<ShelfEntry> selectedEntries() const;

Q_SIGNALS:
    /// Back to what was read.
    void left();
    /// Show this page's address in a web browser.
    void browserRequested(const QUrl& address);
    void openRequested(qint64 id);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* createBar();
    void connectParts();
    void addKeys();
    void showCounts(const ShelfCounts& counts);
    void takeSection();
    void search();
    void takeOrder();
    void showResult(const QStringList& misunderstood);
    void showMessage();
    void select(const QList<qint64>& ids);
    void openCurrent();
    void setFlag(ShelfFlag flag, bool on);
    void toggleFlag(ShelfFlag flag);
    void removeSelected();
    void purgeSelected();
    void editTags();
    void showMenu(const QPoint& point);
    void push(const QString& name, std::function<void()> redo, std::function<void()> undo);

    Shelf& m_shelf;
    Settings& m_settings;
    ActiveTheme& m_theme;
    QUndoStack m_undo;
    ShelfModel* m_model;
    ShelfDelegate* m_delegate;
    QListWidget* m_sections;
    QLineEdit* m_search;
    QComboBox* m_order;
    QToolButton* m_direction;
    QToolButton* m_menu;
    QStackedWidget* m_stack;
    QListView* m_list;
    MessageView* m_message;
    QWidget* m_undoBar;
    QLabel* m_done;
    QLabel* m_count;
    QTimer* m_typing;
    ShelfCounts m_counts;
    QStringList m_misunderstood;
    QList<qint64> m_selected;  ///< before the list was set anew
    bool m_filling = false;
};

}  // namespace klartext::ui
