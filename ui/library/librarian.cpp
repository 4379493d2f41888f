// SPDX-License-Identifier: MIT
#include "library/librarian.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include "actions/action_set.h"
#include "library/changes_dialog.h"
#include "library/kept_bar.h"
#include "library/library_pane.h"
#include "library/library_words.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

Librarian::Librarian(Shelf& shelf, const Parts& parts, QWidget* window)
    : QObject(window), m_shelf(shelf), m_parts(parts), m_window(window), m_bar(new KeptBar) {
    parts.column.insertWidget(parts.column.indexOf(&parts.panes), m_bar);
    QAction* library = parts.actions[ActionId::Library];
    library->setEnabled(true);
    connect(library, &QAction::toggled, this, &Librarian::setShown);
    connect(parts.actions[ActionId::Keep], &QAction::triggered, this, &Librarian::keep);
    QAction* save = parts.actions[ActionId::SaveKept];
    m_saveAll = save->text();
    connect(save, &QAction::triggered, this, [this] { Q_EMIT saveRequested(selected()); });
    connect(&shelf, &Shelf::shownChanged, this, &Librarian::update);
    connect(&shelf, &Shelf::told, this, &Librarian::told);
    connect(&shelf, &Shelf::failed, this, &Librarian::problemMet);
    connect(m_bar, &KeptBar::currentRequested, &shelf, &Shelf::loadCurrent);
    connect(m_bar, &KeptBar::changesRequested, this, &Librarian::showChanges);
    // Whatever else takes the place of the list has ended it.
    connect(&parts.panes, &QStackedWidget::currentChanged, library, [this, library] {
        if (m_parts.panes.currentWidget() != m_pane) library->setChecked(false);
    });
    update();
}

Librarian::~Librarian() = default;

void Librarian::setShown(bool shown) {
    if (shown && m_pane == nullptr) {
        m_pane = new LibraryPane(m_shelf, m_parts.settings, m_parts.theme, &m_parts.panes);
        m_parts.panes.addWidget(m_pane);
        connect(m_pane, &LibraryPane::left, m_parts.actions[ActionId::Library],
                [this] { m_parts.actions[ActionId::Library]->setChecked(false); });
        connect(m_pane, &LibraryPane::openRequested, this, [this](qint64 id) {
            m_shelf.open(id);
            m_parts.actions[ActionId::Library]->setChecked(false);
        });
        connect(m_pane, &LibraryPane::saveRequested, this, &Librarian::saveRequested);
        connect(m_pane, &LibraryPane::selectionChanged, this, &Librarian::nameSaving);
        connect(m_pane, &LibraryPane::saveHighlightsRequested, this,
                &Librarian::saveHighlightsRequested);
        connect(m_pane, &LibraryPane::browserRequested, this, &Librarian::browserRequested);
    }
    if (shown) {
        m_parts.actions[ActionId::Compare]->setChecked(false);
        m_parts.panes.setCurrentWidget(m_pane);
        m_pane->focusSearch();
    } else if (m_parts.panes.currentWidget() == m_pane) {
        m_parts.panes.setCurrentWidget(&m_parts.reading);
        m_parts.reading.setFocus();
    }
    update();
}

QList<qint64> Librarian::selected() const {
    const bool shown = m_pane != nullptr && m_parts.panes.currentWidget() == m_pane;
    return shown ? m_pane->selectedIds() : QList<qint64>();
}

void Librarian::nameSaving() {
    const auto pages = static_cast<int>(selected().size());
    m_parts.actions[ActionId::SaveKept]->setText(pages == 0 ? m_saveAll : saveSelectedText(pages));
}

void Librarian::keep() {
    switch (m_shelf.shown().state) {
        case ShownPage::State::None:
            break;
        case ShownPage::State::NotKept:
            m_shelf.keepShown();
            break;
        case ShownPage::State::KeptOther:
            askWhatToKeep();
            break;
        case ShownPage::State::Kept:
            m_shelf.removeShown();
            break;
    }
    update();
}

void Librarian::askWhatToKeep() {
    const QString day = QLocale().toString(m_shelf.shown().keptAt.date(), QLocale::LongFormat);
    auto* ask = new QMessageBox(
        QMessageBox::Question, tr("This page is kept already"),
        tr("It stands in your library as it was on %1. Keep what is shown now in its place, or "
           "remove the page from the library?")
            .arg(day),
        QMessageBox::Cancel, m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    auto* replace = ask->addButton(tr("&Keep This Version"), QMessageBox::AcceptRole);
    auto* remove = ask->addButton(tr("&Remove from the Library"), QMessageBox::DestructiveRole);
    ask->setDefaultButton(replace);
    connect(ask, &QMessageBox::buttonClicked, this,
            [this, replace, remove](const QAbstractButton* button) {
                if (button == replace) m_shelf.keepShown();
                if (button == remove) m_shelf.removeShown();
            });
    ask->open();
}

void Librarian::update() {
    nameSaving();
    const ShownPage page = m_shelf.shown();
    const bool kept =
        page.state == ShownPage::State::KeptOther || page.state == ShownPage::State::Kept;
    QAction* action = m_parts.actions[ActionId::Keep];
    action->setEnabled(page.state != ShownPage::State::None);
    action->setChecked(kept);
    action->setIcon(
        symbolicIcon(kept ? QStringLiteral("bookmark-filled") : QStringLiteral("bookmark")));
    if (m_pane != nullptr && m_parts.panes.currentWidget() == m_pane) {
        m_bar->hide();
    } else {
        m_bar->showPage(page);
    }
}

void Librarian::showChanges() {
    (new ChangesDialog(m_shelf.shown().changes, m_window))->show();
    m_shelf.markChangesSeen();
}

}  // namespace klartext::ui
