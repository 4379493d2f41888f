// SPDX-License-Identifier: MIT
#include <QAction>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <algorithm>

#include "library/library_pane.h"
#include "library/library_words.h"
#include "library/page_commands.h"
#include "library/shelf_model.h"

// What can be done to the pages that are selected, by keys and by the context menu.
namespace klartext::ui {

void LibraryPane::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto function, QWidget* where) {
        auto* shortcut = new QShortcut(keys, where);
        shortcut->setContext(where == m_list ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    on(
        QKeySequence::Delete, [this] { removeSelected(); }, m_list);
    on(
        Qt::Key_U, [this] { toggleFlag(ShelfFlag::Unread); }, m_list);
    on(
        Qt::Key_A, [this] { toggleFlag(ShelfFlag::Archived); }, m_list);
    on(
        Qt::Key_F, [this] { toggleFlag(ShelfFlag::Favourite); }, m_list);
    on(
        Qt::Key_T, [this] { editTags(); }, m_list);
    on(
        Qt::Key_S, [this] { saveSelected(); }, m_list);
}

void LibraryPane::toggleFlag(ShelfFlag flag) { m_commands->toggleFlag(selectedEntries(), flag); }

void LibraryPane::removeSelected() {
    if (m_model->query().section == ShelfSection::Deleted) {
        m_commands->purge(selectedIds());
    } else {
        m_commands->remove(selectedIds());
    }
}

void LibraryPane::editTags() {
    QStringList known;
    for (const auto& [name, pages] : m_counts.tags) known.append(name);
    m_commands->editTags(selectedEntries(), known);
}

void LibraryPane::showMenu(const QPoint& point) {
    const QList<ShelfEntry> entries = selectedEntries();
    if (entries.isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->query().section == ShelfSection::Deleted) {
        fillDeletedMenu(*menu);
    } else {
        fillMenu(*menu, entries);
    }
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

template <typename Function>
void LibraryPane::addTo(QMenu& menu, const QString& text, const QKeySequence& keys,
                        Function function) {
    QAction* action = menu.addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, function);
}

void LibraryPane::fillDeletedMenu(QMenu& menu) {
    addTo(menu, tr("&Bring Back"), {}, [this] { m_commands->bringBack(selectedIds()); });
    addTo(menu, tr("Delete for &Good…"), Qt::Key_Delete, [this] { removeSelected(); });
}

void LibraryPane::fillMenu(QMenu& menu, const QList<ShelfEntry>& entries) {
    const auto all = [&entries](ShelfFlag flag) {
        return std::ranges::all_of(entries,
                                   [flag](const ShelfEntry& page) { return hasFlag(page, flag); });
    };
    addTo(menu, tr("&Open"), Qt::Key_Return, [this] { openCurrent(); });
    addTo(menu, tr("Open in &Web Browser"), {},
          [this, address = entries.constFirst().address] { Q_EMIT browserRequested(address); });
    menu.addSeparator();
    addTo(menu, all(ShelfFlag::Unread) ? tr("Mark as &Read") : tr("Mark as &Unread"), Qt::Key_U,
          [this] { toggleFlag(ShelfFlag::Unread); });
    addTo(menu, all(ShelfFlag::Favourite) ? tr("Remove from &Favorites") : tr("Add to &Favorites"),
          Qt::Key_F, [this] { toggleFlag(ShelfFlag::Favourite); });
    addTo(menu,
          all(ShelfFlag::Archived) ? tr("Take out of the &Archive") : tr("Move to the &Archive"),
          Qt::Key_A, [this] { toggleFlag(ShelfFlag::Archived); });
    addTo(menu, tr("&Tags…"), Qt::Key_T, [this] { editTags(); });
    menu.addSeparator();
    addTo(menu, saveSelectedText(static_cast<int>(entries.size())), Qt::Key_S,
          [this] { saveSelected(); });
    QList<qint64> highlighted;
    for (const ShelfEntry& entry : entries) {
        if (entry.highlights > 0) highlighted.append(entry.id);
    }
    if (!highlighted.isEmpty()) {
        addTo(menu, tr("Save &Highlights…"), {},
              [this, highlighted] { Q_EMIT saveHighlightsRequested(highlighted); });
    }
    menu.addSeparator();
    addTo(menu, tr("&Delete"), Qt::Key_Delete, [this] { removeSelected(); });
}

void LibraryPane::saveSelected() {
    if (const QList<qint64> ids = selectedIds(); !ids.isEmpty()) Q_EMIT saveRequested(ids);
}

}  // namespace klartext::ui
