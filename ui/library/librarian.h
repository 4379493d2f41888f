// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

#include "library/shelf.h"

class QBoxLayout;
class QStackedWidget;

namespace klartext::ui {

class ActionSet;
class ActiveTheme;
class KeptBar;
class LibraryPane;
class Settings;

/// Joins a window to the library: its commands, the list of kept pages in the place of the text,
/// and the line above a page that is shown as it was kept.
class Librarian : public QObject {
    Q_OBJECT

public:
    /// What it needs of a window; all must outlive it.
    struct Parts {
        QStackedWidget& panes;
        QBoxLayout& column;  ///< that holds the panes
        ActionSet& actions;
        Settings& settings;
        ActiveTheme& theme;
        QWidget& reading;  ///< what stands in the panes otherwise
    };
    Librarian(Shelf& shelf, const Parts& parts, QWidget* window);
    ~Librarian() override;

    [[nodiscard]] LibraryPane* pane() const { return m_pane; }

Q_SIGNALS:
    void told(const QString& sentence);
    void saveHighlightsRequested(const QList<qint64>& pages);
    void browserRequested(const QUrl& address);
    void problemMet(const QString& title, const QString& explanation);
    /// Write these pages into files; all that are kept, when there are none.
    void saveRequested(const QList<qint64>& ids);

private:
    void setShown(bool shown);
    void keep();
    void askWhatToKeep();
    void update();
    void showChanges();
    [[nodiscard]] QList<qint64> selected() const;
    void nameSaving();

    Shelf& m_shelf;
    Parts m_parts;
    QWidget* m_window;
    KeptBar* m_bar;
    QString m_saveAll;              ///< how the command is named that saves all
    LibraryPane* m_pane = nullptr;  ///< made when it is first shown
};

}  // namespace klartext::ui
