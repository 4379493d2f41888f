// SPDX-License-Identifier: MIT
#include "library/page_commands.h"

#include <QMessageBox>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "library/library_words.h"
#include "library/tag_dialog.h"

namespace klartext::ui {

namespace {

/// Something that was done to pages, and what takes it back.
class ShelfCommand : public QUndoCommand {
public:
    ShelfCommand(const QString& name, std::function<void()> redo, std::function<void()> undo)
        : QUndoCommand(name), m_redo(std::move(redo)), m_undo(std::move(undo)) {}
    void redo() override { m_redo(); }
    void undo() override { m_undo(); }

private:
    std::function<void()> m_redo;
    std::function<void()> m_undo;
};

}  // namespace

bool hasFlag(const ShelfEntry& page, ShelfFlag flag) {
    switch (flag) {
        case ShelfFlag::Unread:
            return page.unread;
        case ShelfFlag::Archived:
            return page.archived;
        case ShelfFlag::Favourite:
            break;
    }
    return page.favourite;
}

QList<qint64> idsOf(const QList<ShelfEntry>& pages) {
    QList<qint64> ids;
    for (const ShelfEntry& page : pages) ids.append(page.id);
    return ids;
}

PageCommands::PageCommands(Shelf& shelf, QWidget* window)
    : QObject(window), m_shelf(shelf), m_window(window) {}

PageCommands::~PageCommands() { m_undo.disconnect(); }

void PageCommands::push(const QString& name, std::function<void()> redo,
                        std::function<void()> undo) {
    m_undo.push(new ShelfCommand(name, std::move(redo), std::move(undo)));
}

void PageCommands::toggleFlag(const QList<ShelfEntry>& pages, ShelfFlag flag) {
    const bool on =
        !std::ranges::all_of(pages, [flag](const ShelfEntry& page) { return hasFlag(page, flag); });
    QList<qint64> ids;
    for (const ShelfEntry& page : pages) {
        if (hasFlag(page, flag) != on) ids.append(page.id);
    }
    if (ids.isEmpty()) return;
    push(
        flagSentence(flag, on, static_cast<int>(ids.size())),
        [this, ids, flag, on] { m_shelf.setFlag(ids, flag, on); },
        [this, ids, flag, on] { m_shelf.setFlag(ids, flag, !on); });
}

void PageCommands::remove(const QList<qint64>& ids) {
    if (ids.isEmpty()) return;
    push(
        tr("%Ln page(s) deleted.", nullptr, static_cast<int>(ids.size())),
        [this, ids] { m_shelf.remove(ids); }, [this, ids] { m_shelf.bringBack(ids); });
}

void PageCommands::bringBack(const QList<qint64>& ids) {
    if (ids.isEmpty()) return;
    push(
        tr("%Ln page(s) brought back.", nullptr, static_cast<int>(ids.size())),
        [this, ids] { m_shelf.bringBack(ids); }, [this, ids] { m_shelf.remove(ids); });
}

void PageCommands::purge(const QList<qint64>& ids) {
    if (ids.isEmpty()) return;
    auto* ask = new QMessageBox(
        QMessageBox::Question, tr("Delete for good?"),
        tr("%Ln page(s) will be gone for good.", nullptr, static_cast<int>(ids.size())),
        QMessageBox::Cancel, m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    const auto* purge = ask->addButton(tr("&Delete for Good"), QMessageBox::DestructiveRole);
    connect(ask, &QMessageBox::buttonClicked, this, [this, ids, purge](const auto* button) {
        if (button == purge) m_shelf.purge(ids);
    });
    ask->open();
}

void PageCommands::editTags(const QList<ShelfEntry>& pages, const QStringList& known) {
    if (pages.isEmpty()) return;
    auto* dialog = new TagDialog(pages, known, m_window);
    connect(dialog, &TagDialog::decided, this,
            [this, ids = idsOf(pages)](const QStringList& added, const QStringList& removed) {
                const auto change = [this, ids](const QStringList& more, const QStringList& less) {
                    if (!more.isEmpty()) m_shelf.addTags(ids, more);
                    if (!less.isEmpty()) m_shelf.removeTags(ids, less);
                };
                push(
                    tr("Tags of %Ln page(s) changed.", nullptr, static_cast<int>(ids.size())),
                    [change, added, removed] { change(added, removed); },
                    [change, added, removed] { change(removed, added); });
            });
    dialog->open();
}

}  // namespace klartext::ui
