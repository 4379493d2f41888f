// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

#include "highlights/page_highlights.h"

class QAction;
class QLabel;
class QListView;
class QMenu;
class QPlainTextEdit;
class QStackedLayout;
class QToolButton;

namespace klartext::ui {

class ActiveTheme;
class HighlightsDelegate;
class HighlightsModel;

/// Lists the highlights of the page. Enter goes to one, Del removes, typing writes its note.
class HighlightsPane : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it. `copyAll` and `save` stand above the list.
    HighlightsPane(PageHighlights& highlights, ActiveTheme& theme, QAction* copyAll, QAction* save,
                   QWidget* parent = nullptr);

    /// Those that are selected in the list, when the list has the keyboard.
    [[nodiscard]] QList<qint64> chosen() const;
    /// Marks one in the list, without going anywhere.
    void select(qint64 id);
    /// Keeps what was written so far.
    void keepNote();
    /// What the list says of the page while it is empty.
    void setEmptyText(const QString& sentence);

Q_SIGNALS:
    /// A person wants to see it in the text, to read on there when `thenRead`.
    void goRequested(qint64 id, bool thenRead);
    void copyRequested(const QList<qint64>& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFilters(QAction* copyAll, QAction* save);
    void filter();
    void refresh();
    void showNote();
    void showMenu(const QPoint& point);
    bool takeKey(const QKeyEvent& event);
    [[nodiscard]] QList<qint64> selected() const;
    [[nodiscard]] qint64 current() const;
    void dress();

    PageHighlights& m_highlights;
    ActiveTheme& m_theme;
    HighlightsModel* m_model;
    HighlightsDelegate* m_delegate;
    QWidget* m_tools;
    QList<QToolButton*> m_filters;  ///< by colour
    QListView* m_list;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QPlainTextEdit* m_note;
    QString m_emptyText;
    QTimer m_pause;       ///< after what was written
    QString m_written;    ///< the note as it is kept
    qint64 m_noteOf = 0;  ///< the highlight whose note is in the field
    qint64 m_wanted = 0;  ///< the current one, which a reset of the model forgets
};

}  // namespace klartext::ui
