// SPDX-License-Identifier: MIT
#include "panes/page_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextCursor>

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

PageMenu::PageMenu(PageView& view, int position, const QList<core::BlockId>& removable,
                   QWidget* parent)
    : QMenu(parent) {
    const bool selected = view.textCursor().hasSelection();
    QAction* copy = addAction(tr("&Copy"), &view, &PageView::copy);
    copy->setEnabled(selected);
    const QString link = linkAt(view, position);
    if (!link.isEmpty() && !link.startsWith(u'#')) {
        addAction(tr("Copy &link"), this, [link] { QGuiApplication::clipboard()->setText(link); });
    }
    addAction(tr("Select &all"), &view, &PageView::selectAll);
    if (!removable.isEmpty()) {
        addSeparator();
        addAction(selected ? tr("&Remove selected paragraphs") : tr("&Remove this paragraph"), this,
                  [this, removable] { Q_EMIT removeRequested(removable); });
    }
}

}  // namespace klartext::ui
