// SPDX-License-Identifier: MIT
#include "highlights/highlights.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QTextCursor>
#include <array>

#include "accessibility/announcer.h"
#include "actions/action_set.h"
#include "highlights/highlight_bar.h"
#include "highlights/highlight_copies.h"
#include "highlights/highlight_layer.h"
#include "highlights/highlight_look.h"
#include "highlights/highlight_walk.h"
#include "highlights/highlights_model.h"
#include "highlights/highlights_pane.h"
#include "highlights/whole_words.h"
#include "models/page_model.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"
#include "typography/active_theme.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr std::array colorActions{ActionId::HighlightYellow, ActionId::HighlightGreen,
                                  ActionId::HighlightBlue, ActionId::HighlightPink};

}  // namespace

Highlights::Highlights(const Parts& parts)
    : QObject(&parts.window),
      m_parts(parts),
      m_highlights(new PageHighlights(parts.page, this)),
      m_layer(new HighlightLayer(*parts.reading.view(), parts.page, *m_highlights)),
      m_walk(new HighlightWalk({parts.page, parts.reading, parts.actions, *m_highlights, *m_layer},
                               this)),
      m_copies(new HighlightCopies(parts.page, *m_highlights, parts.settings, parts.window)),
      m_bar(new HighlightBar(*parts.reading.view())) {
    buildDock();
    connectActions();
    connect(&view(), &PageView::pageShown, this, &Highlights::updateShown);
    connect(m_highlights, &PageHighlights::changed, this, [this] {
        refreshBar();
        updateActions();
    });
    connect(m_layer, &HighlightLayer::activated, this,
            [this](qint64 id, bool note) { openBar(id, note, false); });
    connect(&parts.reading, &ReadingPane::menuFilled, this, &Highlights::fillMenu);
    connect(m_bar, &HighlightBar::colorChosen, this, [this](qint64 id, core::HighlightColor color) {
        m_parts.settings.highlightColor.setValue(static_cast<int>(color));
        m_highlights->setColor({id}, color);
        refreshBar();
    });
    connect(m_bar, &HighlightBar::noteWritten, m_highlights, &PageHighlights::setNote);
    connect(m_bar, &HighlightBar::removeRequested, this,
            [this](qint64 id) { m_highlights->remove({id}); });
    connect(m_bar, &HighlightBar::copyRequested, m_copies, &HighlightCopies::copyQuote);
    connect(m_bar, &HighlightBar::closed, this, [this] { m_layer->setCurrent(0); });
    connect(m_walk, &HighlightWalk::faded, this, [this] { m_layer->setCurrent(m_bar->id()); });
    connect(m_walk, &HighlightWalk::reached, m_pane, &HighlightsPane::select);
    connect(m_walk, &HighlightWalk::announced, this, &Highlights::announced);
    connect(m_copies, &HighlightCopies::announced, this, &Highlights::announced);
    updateActions();
}

PageView& Highlights::view() const { return *m_parts.reading.view(); }

void Highlights::setStore(HighlightStore& store) {
    m_store = &store;
    m_highlights->setStore(store);
    connect(&store, &HighlightStore::loaded, this, &Highlights::updateActions);
    connect(&store, &HighlightStore::told, this, &Highlights::announced);
    connect(&store, &HighlightStore::failed, this, &Highlights::problemMet);
    m_copies->setStore(store);
    updateActions();
}

void Highlights::keepNotes() {
    m_bar->keepNote();
    m_pane->keepNote();
}

void Highlights::drawIn(PageView& view) {
    auto* layer =
        new HighlightLayer(view, m_parts.page, *m_highlights, HighlightLayer::Which::Found);
    connect(layer, &HighlightLayer::activated, this, [this](qint64 id, bool note) {
        if (note) {
            m_walk->goTo(id, true);
            // There is no text to write beside where it is left out of the article.
            if (m_layer->find(id) != nullptr) {
                openBar(id, true, true);
            }
        } else {
            m_pane->select(id);
        }
    });
}

void Highlights::buildDock() {
    const ActionSet& actions = m_parts.actions;
    m_dock = new QDockWidget(tr("Highlights"), &m_parts.window);
    m_dock->setObjectName(QStringLiteral("highlightsDock"));
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_pane = new HighlightsPane(*m_highlights, m_parts.theme, actions[ActionId::CopyHighlights],
                                actions[ActionId::SaveHighlights], m_dock);
    m_pane->setEmptyText(
        tr("Nothing on this page is highlighted yet.\n\nSelect some text and press Ctrl+H, or "
           "choose a color in the bar beside it."));
    m_dock->setWidget(m_pane);
    m_parts.window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_pane, &HighlightsPane::goRequested, m_walk, &HighlightWalk::goTo);
    connect(m_pane, &HighlightsPane::copyRequested, m_copies, &HighlightCopies::copy);
}

void Highlights::connectActions() {
    const ActionSet& actions = m_parts.actions;
    const auto on = [this, &actions](ActionId id, auto function) {
        connect(actions[id], &QAction::triggered, this, function);
    };
    for (std::size_t i = 0; i < colorActions.size(); ++i) {
        on(colorActions.at(i), [this, i] { highlight(core::HighlightColor(i)); });
    }
    on(ActionId::Highlight, [this] { highlight(lastColor()); });
    on(ActionId::HighlightNote, [this] { writeNote(); });
    on(ActionId::NextHighlight, [this] { m_walk->goToNeighbour(true); });
    on(ActionId::PreviousHighlight, [this] { m_walk->goToNeighbour(false); });
    on(ActionId::CopyHighlights, [this] { m_copies->copy({}); });
    on(ActionId::SaveHighlights, [this] { m_copies->savePage(); });
    on(ActionId::SaveAllHighlights, [this] { m_copies->savePages({}); });
    QAction* panel = actions[ActionId::HighlightsPanel];
    connect(panel, &QAction::toggled, m_dock, &QWidget::setVisible);
    connect(panel, &QAction::triggered, this, [this](bool shown) {
        if (shown) {
            m_dock->raise();
            m_pane->setFocus();
        }
    });
    connect(m_dock->toggleViewAction(), &QAction::toggled, panel, &QAction::setChecked);
    connect(&m_parts.theme, &ActiveTheme::changed, this, &Highlights::dressActions);
    dressActions();
}

void Highlights::dressActions() {
    for (std::size_t i = 0; i < colorActions.size(); ++i) {
        m_parts.actions[colorActions.at(i)]->setIcon(
            swatchIcon(m_parts.theme.theme(), core::HighlightColor(i)));
    }
}

void Highlights::updateActions() {
    const bool text = m_highlights->canMark() && m_parts.reading.hasArticle();
    for (const ActionId id : colorActions) {
        m_parts.actions[id]->setEnabled(text);
    }
    m_parts.actions[ActionId::Highlight]->setEnabled(text);
    m_parts.actions[ActionId::HighlightNote]->setEnabled(text);
    const bool any = !m_highlights->entries().empty();
    for (const ActionId id : {ActionId::NextHighlight, ActionId::PreviousHighlight,
                              ActionId::CopyHighlights, ActionId::SaveHighlights}) {
        m_parts.actions[id]->setEnabled(any);
    }
    m_parts.actions[ActionId::SaveAllHighlights]->setEnabled(m_store != nullptr);
}

void Highlights::updateShown() {
    m_highlights->setShown([view = &view()](core::BlockId block) {
        const PageDocument& page = *view->page();
        const PageDocument::Aside* aside = page.asideOf(block);
        return page.positionOf(block) >= 0 && (aside == nullptr || aside->open);
    });
}

void Highlights::fillMenu(QMenu& menu, int position) {
    const bool selected = view().textCursor().hasSelection();
    const qint64 id = selected ? 0 : m_layer->at(position);
    if (selected && m_highlights->canMark()) {
        menu.addSeparator();
        QMenu* colors = menu.addMenu(symbolicIcon(QStringLiteral("highlight")), tr("&Highlight"));
        for (const ActionId each : colorActions) {
            colors->addAction(m_parts.actions[each]);
        }
        colors->addSeparator();
        colors->addAction(m_parts.actions[ActionId::HighlightNote]);
    } else if (id != 0) {
        menu.addSeparator();
        menu.addAction(symbolicIcon(QStringLiteral("highlight")), tr("Change the &Highlight…"),
                       this, [this, id] { openBar(id, false, true); });
        menu.addAction(symbolicIcon(QStringLiteral("note")), tr("Write a &Note…"), this,
                       [this, id] { openBar(id, true, true); });
        menu.addAction(symbolicIcon(QStringLiteral("bin")), tr("R&emove the Highlight"), this,
                       [this, id] { m_highlights->remove({id}); });
    }
}

core::HighlightColor Highlights::lastColor() const {
    return core::HighlightColor(m_parts.settings.highlightColor.value());
}

qint64 Highlights::meant() const {
    if (m_bar->id() != 0) {
        return m_bar->id();
    }
    const QTextCursor cursor = view().textCursor();
    return cursor.hasSelection() ? 0 : m_layer->at(cursor.position());
}

qint64 Highlights::addSelection(core::HighlightColor color) {
    QTextCursor cursor = view().textCursor();
    const DocumentRange range =
        wholeWords(*view().page(), {cursor.selectionStart(), cursor.selectionEnd()});
    const auto parts =
        markedParts(*view().page(), *m_parts.page.extraction().tree, range.from, range.to);
    const qint64 id = m_highlights->add(parts, color);
    if (id == 0) {
        Q_EMIT announced(tr("There is no text of the article in the selection."));
        return 0;
    }
    // The colour of the selection would cover that of the highlight.
    cursor.setPosition(cursor.selectionStart());
    view().setTextCursor(cursor);
    if (const auto* entry = m_highlights->find(id)) {
        announce(view(), tr("Highlighted. %1").arg(spokenHighlight(*entry)));
    }
    return id;
}

void Highlights::highlight(core::HighlightColor color) {
    m_parts.settings.highlightColor.setValue(static_cast<int>(color));
    const QList<qint64> chosen = m_pane->chosen();
    if (!chosen.isEmpty()) {
        m_highlights->setColor(chosen, color);
    } else if (!view().isVisible()) {
        Q_EMIT announced(tr("Go back to the article to highlight its text."));
    } else if (view().textCursor().hasSelection()) {
        addSelection(color);
    } else if (const qint64 id = meant()) {
        m_highlights->setColor({id}, color);
    } else {
        Q_EMIT announced(tr("Select some text first, then highlight it."));
    }
}

void Highlights::writeNote() {
    if (!view().isVisible()) {
        Q_EMIT announced(tr("Go back to the article to highlight its text."));
        return;
    }
    const qint64 id = view().textCursor().hasSelection() ? addSelection(lastColor()) : meant();
    if (id != 0) {
        openBar(id, true, true);
    } else if (!view().textCursor().hasSelection()) {
        Q_EMIT announced(tr("Select some text first, then write a note on it."));
    }
}

void Highlights::openBar(qint64 id, bool writing, bool byKey) {
    const PageHighlights::Entry* entry = m_highlights->find(id);
    if (entry == nullptr) {
        return;
    }
    const Mark mark = entry->mark;
    if (const auto* drawn = m_layer->find(id); drawn != nullptr && byKey) {
        view().reveal(drawn->ranges.front().from);
    }
    m_bar->openFor(mark, m_layer->boxOf(id), writing, byKey);
    m_layer->setCurrent(id);
    m_pane->select(id);
}

void Highlights::refreshBar() {
    if (m_bar->id() == 0) {
        return;
    }
    if (const auto* entry = m_highlights->find(m_bar->id())) {
        m_bar->refresh(entry->mark);
    } else {
        m_bar->close();
    }
}

}  // namespace klartext::ui
