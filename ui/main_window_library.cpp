// SPDX-License-Identifier: MIT
#include <QBoxLayout>
#include <QStackedWidget>

#include "actions/action_set.h"
#include "highlights/highlight_copies.h"
#include "highlights/highlights.h"
#include "library/librarian.h"
#include "main_window.h"
#include "panes/reading_pane.h"
#include "typography/active_theme.h"
#include "widgets/status_line.h"

namespace klartext::ui {

void MainWindow::setShelf(Shelf& shelf) {
    auto* column = qobject_cast<QBoxLayout*>(centralWidget()->layout());
    auto* librarian = new Librarian(
        shelf, {*m_panes, *column, *m_actions, m_settings, *m_theme, *m_reading}, this);
    connect(librarian, &Librarian::told, this, &MainWindow::announce);
    connect(librarian, &Librarian::problemMet, this, &MainWindow::showProblem);
    connect(librarian, &Librarian::browserRequested, this, &MainWindow::openElsewhere);
    connect(librarian, &Librarian::saveRequested, this, &MainWindow::saveKeptRequested);
    connect(librarian, &Librarian::saveHighlightsRequested, &m_highlights->copies(),
            &HighlightCopies::savePages);
    connect(m_reading, &ReadingPane::progressChanged, librarian,
            [&shelf](double share) { shelf.noteRead(share); });
}

void MainWindow::setHighlights(HighlightStore& store) {
    connect(m_highlights, &Highlights::announced, this, &MainWindow::announce);
    connect(m_highlights, &Highlights::problemMet, this, &MainWindow::showProblem);
    connect(this, &MainWindow::closing, m_highlights, &Highlights::keepNotes);
    m_highlights->setStore(store);
}

}  // namespace klartext::ui
