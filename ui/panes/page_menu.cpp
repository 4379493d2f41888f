// SPDX-License-Identifier: MIT
#include "panes/page_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>

#include "panes/page_view.h"

namespace klartext::ui {

namespace {

QString linkAt(const PageView& view, int position) {
    QTextCursor cursor(view.page());
    // The format of a cursor is that of the character before it.
    cursor.setPosition(std::min(position + 1, view.page()->characterCount() - 1));
    return cursor.charFormat().anchorHref();
}

}  // namespace

Removal removalAt(const PageView& view, int position) {
    const PageDocument& page = *view.page();
    const QTextCursor selection = view.textCursor();
    if (selection.hasSelection()) {
        return {PageMenu::tr("&Remove selected paragraphs"),
                page.blocksBetween(selection.selectionStart(), selection.selectionEnd())};
    }
    QTextCursor cursor(view.page());
    cursor.setPosition(std::clamp(position, 0, page.characterCount() - 1));
    if (const QTextTable* table = cursor.currentTable()) {
        return {PageMenu::tr("&Remove this table"),
                page.blocksBetween(table->firstPosition(), table->lastPosition())};
    }
    const bool picture = page.characterAt(position) == QChar::ObjectReplacementCharacter;
    return {picture ? PageMenu::tr("&Remove this picture") : PageMenu::tr("&Remove this paragraph"),
            {page.blockAt(position)}};
}

PageMenu::PageMenu(PageView& view, int position, const Removal& removal, QWidget* parent)
    : QMenu(parent) {
    QAction* copy = addAction(tr("&Copy"), &view, &PageView::copy);
    copy->setEnabled(view.textCursor().hasSelection());
    const QString link = linkAt(view, position);
    if (!link.isEmpty() && !link.startsWith(u'#') && !SetAsideLink::fromUrl(QUrl(link))) {
        addAction(tr("Copy &link"), this, [link] { QGuiApplication::clipboard()->setText(link); });
    }
    addAction(tr("Select &all"), &view, &PageView::selectAll);
    if (!removal.blocks.isEmpty()) {
        addSeparator();
        addAction(removal.text, this,
                  [this, blocks = removal.blocks] { Q_EMIT removeRequested(blocks); });
    }
}

}  // namespace klartext::ui
