// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "library/shelf.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace klartext::ui {

class ActiveTheme;
class MessageView;
class PageCommands;
class SectionList;
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
    /// Write these pages into files.
    void saveRequested(const QList<qint64>& ids);
    void selectionChanged();
    /// Of these pages, those that are highlighted.
    void saveHighlightsRequested(const QList<qint64>& pages);

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
    void search();
    void takeOrder();
    void showResult(const QStringList& misunderstood);
    void showMessage();
    void select(const QList<qint64>& ids);
    void openCurrent();
    void toggleFlag(ShelfFlag flag);
    void removeSelected();
    void editTags();
    void saveSelected();
    void showMenu(const QPoint& point);
    void fillMenu(QMenu& menu, const QList<ShelfEntry>& entries);
    void fillDeletedMenu(QMenu& menu);
    template <typename Function>
    void addTo(QMenu& menu, const QString& text, const QKeySequence& keys, Function function);

    Shelf& m_shelf;
    Settings& m_settings;
    ActiveTheme& m_theme;
    PageCommands* m_commands;
    ShelfModel* m_model;
    ShelfDelegate* m_delegate;
    SectionList* m_sections;
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
    ShelfQuery m_shownQuery;
    int m_scrolled = 0;  ///< how far the list was, before it was set anew
};

}  // namespace klartext::ui
