// SPDX-License-Identifier: MIT
#include "highlights/highlights.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QTextCursor>
#include <algorithm>
#include <array>
#include <utility>

#include "accessibility/announcer.h"
#include "actions/action_set.h"
#include "actions/file_name.h"
#include "core/highlighted.h"
#include "highlights/highlight_bar.h"
#include "highlights/highlight_layer.h"
#include "highlights/highlight_look.h"
#include "highlights/highlights_model.h"
#include "highlights/highlights_pane.h"
#include "highlights/whole_words.h"
#include "models/page_model.h"
#include "models/sentences.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"
#include "typography/active_theme.h"
#include "widgets/save_dialog.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int shineMilliseconds = 1600;
constexpr std::array colorActions{ActionId::HighlightYellow, ActionId::HighlightGreen,
                                  ActionId::HighlightBlue, ActionId::HighlightPink};

void copyText(const QString& text, bool markdown) {
    auto* data = new QMimeData;
    data->setText(text);
    if (markdown) {
        data->setData(QStringLiteral("text/markdown"), text.toUtf8());
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

}  // namespace

Highlights::Highlights(const Parts& parts)
    : QObject(&parts.window),
      m_parts(parts),
      m_highlights(new PageHighlights(parts.page, this)),
      m_layer(new HighlightLayer(*parts.reading.view(), parts.page, *m_highlights)),
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
    connect(m_bar, &HighlightBar::copyRequested, this, [this](qint64 id) {
        if (const auto* entry = m_highlights->find(id)) {
            copyText(QString::fromStdString(entry->mark.highlight.anchor.quote), false);
            Q_EMIT announced(tr("The text was copied."));
        }
    });
    connect(m_bar, &HighlightBar::closed, this, [this] { m_layer->setCurrent(0); });
    m_shine.setSingleShot(true);
    m_shine.setInterval(shineMilliseconds);
    connect(&m_shine, &QTimer::timeout, this, [this] { m_layer->setCurrent(m_bar->id()); });
    updateActions();
}

PageView& Highlights::view() const { return *m_parts.reading.view(); }

void Highlights::setStore(HighlightStore& store) {
    m_store = &store;
    m_highlights->setStore(store);
    connect(&store, &HighlightStore::loaded, this, &Highlights::updateActions);
    connect(&store, &HighlightStore::told, this, &Highlights::announced);
    connect(&store, &HighlightStore::failed, this, &Highlights::problemMet);
    connect(&store, &HighlightStore::collected, this,
            [this](const std::vector<core::HighlightedPage>& pages) {
                if (!std::exchange(m_saving, false)) {
                    return;
                }
                if (pages.empty()) {
                    Q_EMIT announced(tr("No page of the library is highlighted yet."));
                } else {
                    save(pages, tr("Highlights"));
                }
            });
    updateActions();
}

void Highlights::keepNotes() {
    m_bar->keepNote();
    m_pane->keepNote();
}

void Highlights::savePages(const QList<qint64>& pages) {
    if (m_store != nullptr) {
        m_saving = true;
        m_store->collect(pages);
    }
}

void Highlights::drawIn(PageView& view) {
    auto* layer =
        new HighlightLayer(view, m_parts.page, *m_highlights, HighlightLayer::Which::Found);
    connect(layer, &HighlightLayer::activated, this, [this](qint64 id, bool note) {
        if (note) {
            goTo(id, true);
            openBar(id, true, true);
        } else {
            m_pane->select(id);
        }
    });
}

core::Article Highlights::markedArticle() const {
    std::vector<core::Highlight> highlights;
    for (const PageHighlights::Entry& entry : m_highlights->entries()) {
        highlights.push_back(entry.mark.highlight);
    }
    return core::highlighted(m_parts.page.article(), *m_parts.page.extraction().tree, highlights,
                             QCoreApplication::translate("SavedPage", "Notes").toStdString());
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
    connect(m_pane, &HighlightsPane::goRequested, this, &Highlights::goTo);
    connect(m_pane, &HighlightsPane::copyRequested, this, &Highlights::copy);
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
    on(ActionId::NextHighlight, [this] { goToNeighbour(true); });
    on(ActionId::PreviousHighlight, [this] { goToNeighbour(false); });
    on(ActionId::CopyHighlights, [this] { copy({}); });
    on(ActionId::SaveHighlights,
       [this] { save({pageToGive({})}, toText(m_parts.page.article().metadata.title)); });
    on(ActionId::SaveAllHighlights, [this] { savePages({}); });
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

void Highlights::goTo(qint64 id, bool thenRead) {
    const PageHighlights::Entry* entry = m_highlights->find(id);
    if (entry == nullptr) {
        return;
    }
    m_parts.actions[ActionId::Library]->setChecked(false);
    m_parts.actions[ActionId::Compare]->setChecked(false);
    if (const auto* drawn = m_layer->find(id)) {
        QTextCursor cursor(view().page());
        cursor.setPosition(drawn->ranges.front().from);
        view().setTextCursor(cursor);
        view().reveal(cursor.position());
        m_layer->setCurrent(id);
        m_shine.start();
    } else if (entry->found.fit == core::Fit::Lost) {
        Q_EMIT announced(tr("The page says it otherwise now: there is no place to go to."));
    } else if (core::BlockId block = entry->found.span.first; !m_parts.reading.showAside(block)) {
        while (block > 0 && !m_parts.page.isKept(block - 1)) {
            --block;
        }
        m_parts.reading.markGapAfter(block == 0 ? core::noBlock : block - 1);
    }
    if (thenRead) {
        view().setFocus();
    }
}

void Highlights::goToNeighbour(bool forward) {
    std::vector<std::pair<int, qint64>> places;
    for (const HighlightLayer::Drawn& drawn : m_layer->drawn()) {
        places.emplace_back(drawn.ranges.front().from, drawn.id);
    }
    std::ranges::sort(places);
    const int cursor = view().textCursor().position();
    const bool seen = view().viewport()->rect().intersects(view().cursorRect(view().textCursor()));
    // Who scrolled away goes on from what is in sight.
    const int here = seen ? cursor : view().anchor().position - 1;
    const auto next =
        std::ranges::find_if(places, [here](const auto& place) { return place.first > here; });
    const auto before = std::find_if(places.rbegin(), places.rend(),
                                     [here](const auto& place) { return place.first < here; });
    if (forward ? next == places.end() : before == places.rend()) {
        Q_EMIT announced(forward ? tr("No highlight comes after this.")
                                 : tr("No highlight comes before this."));
        return;
    }
    const qint64 id = forward ? next->second : before->second;
    goTo(id, false);
    m_pane->select(id);
    if (const auto* entry = m_highlights->find(id)) {
        announce(view(), spokenHighlight(*entry));
    }
}

core::HighlightedPage Highlights::pageToGive(const QList<qint64>& ids) const {
    const core::Metadata& metadata = m_parts.page.article().metadata;
    core::HighlightedPage page{.title = metadata.title,
                               .byline = metadata.byline,
                               .date = metadata.date,
                               .site = metadata.site,
                               .url = metadata.url,
                               .highlights = {}};
    if (page.url.empty()) {
        page.url = m_parts.page.extraction().tree->url();
    }
    for (const PageHighlights::Entry& entry : m_highlights->entries()) {
        if (!ids.isEmpty() && !ids.contains(entry.mark.id)) {
            continue;
        }
        const core::Highlight& highlight = entry.mark.highlight;
        page.highlights.push_back(
            {.quote = highlight.anchor.quote,
             .color = highlight.color,
             .note = highlight.note,
             .made = entry.mark.madeAt.toUTC().toString(Qt::ISODate).toStdString(),
             .found = entry.state != PageHighlights::State::Lost});
    }
    return page;
}

void Highlights::copy(const QList<qint64>& ids) {
    const core::HighlightedPage page = pageToGive(ids);
    const auto count = static_cast<int>(page.highlights.size());
    copyText(
        QString::fromStdString(core::highlightsAsMarkdown(std::span(&page, 1), highlightWords())),
        true);
    Q_EMIT announced(tr("%Ln highlight(s) were copied as Markdown.", nullptr, count));
}

void Highlights::save(const std::vector<core::HighlightedPage>& pages, const QString& title) {
    auto* dialog = new QFileDialog(&m_parts.window, tr("Save Highlights"),
                                   usableFolder(m_parts.settings.saveFolder.value()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Markdown (*.md)"), tr("JSON, for programs (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("md"));
    //: The name of a file: the title of an article, then what is in the file.
    const QString name = title == tr("Highlights") ? title : tr("%1 – highlights").arg(title);
    dialog->selectFile(suggestedFileName(name, tr("Highlights"), SaveFormat::Markdown));
    const auto isJson = [dialog] {
        return dialog->selectedNameFilter().contains(QLatin1String("*.json"));
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, isJson] {
        dialog->setDefaultSuffix(isJson() ? QStringLiteral("json") : QStringLiteral("md"));
        if (const QStringList files = dialog->selectedFiles(); !files.isEmpty()) {
            dialog->selectFile(QFileInfo(withSuffix(files.first(), isJson() ? SaveFormat::Json
                                                                            : SaveFormat::Markdown))
                                   .fileName());
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, pages](const QString& path) {
        m_parts.settings.saveFolder.setValue(QFileInfo(path).absolutePath());
        const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        m_store->write(path, QByteArray::fromStdString(
                                 json ? core::highlightsAsJson(pages)
                                      : core::highlightsAsMarkdown(pages, highlightWords())));
    });
    dialog->open();
}

}  // namespace klartext::ui
