// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "highlights/highlight_store.h"
#include "highlights/page_highlights.h"

class QDockWidget;
class QMainWindow;
class QMenu;

namespace klartext::ui {

class ActionSet;
class ActiveTheme;
class HighlightBar;
class HighlightCopies;
class HighlightLayer;
class HighlightWalk;
class HighlightsPane;
class PageModel;
class PageView;
class ReadingPane;
class Settings;

/// Lets a person highlight the text of a window's page, and see, change and give away what is
/// highlighted: by keys, the menu of the text, a bar beside it, and a panel. A child of the window.
class Highlights : public QObject {
    Q_OBJECT

public:
    /// What it needs of a window; all must outlive it.
    struct Parts {
        QMainWindow& window;
        PageModel& page;
        ReadingPane& reading;
        ActionSet& actions;
        Settings& settings;
        ActiveTheme& theme;
    };
    explicit Highlights(const Parts& parts);

    /// To be called once; `store` must outlive the window's children.
    void setStore(HighlightStore& store);
    /// Keeps what is being written.
    void keepNotes();
    /// Draws the highlights in another view of the page, too, where what is left out of the article
    /// may be seen. One that is clicked is chosen in the panel, and its sign leads to its note.
    void drawIn(PageView& view);
    /// What is given away of them.
    [[nodiscard]] HighlightCopies& copies() const { return *m_copies; }
    /// The panel, which stands on the right of the window.
    [[nodiscard]] QDockWidget* dock() const { return m_dock; }
    [[nodiscard]] PageHighlights& highlights() const { return *m_highlights; }
    [[nodiscard]] HighlightLayer& layer() const { return *m_layer; }

Q_SIGNALS:
    void announced(const QString& sentence);
    void problemMet(const QString& title, const QString& explanation);

private:
    void buildDock();
    void connectActions();
    void dressActions();
    void updateActions();
    void updateShown();
    void fillMenu(QMenu& menu, int position);

    void highlight(core::HighlightColor color);
    void writeNote();
    qint64 addSelection(core::HighlightColor color);
    void openBar(qint64 id, bool writing, bool byKey);
    void refreshBar();

    [[nodiscard]] PageView& view() const;
    [[nodiscard]] core::HighlightColor lastColor() const;
    /// What is meant while no text is selected: the highlight of the bar, or at the cursor; or 0.
    [[nodiscard]] qint64 meant() const;

    Parts m_parts;
    PageHighlights* m_highlights;
    HighlightLayer* m_layer;
    HighlightWalk* m_walk;
    HighlightCopies* m_copies;
    HighlightBar* m_bar;
    HighlightsPane* m_pane = nullptr;
    QDockWidget* m_dock = nullptr;
    HighlightStore* m_store = nullptr;
};

}  // namespace klartext::ui
