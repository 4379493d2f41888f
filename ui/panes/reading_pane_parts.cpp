// SPDX-License-Identifier: MIT
// What the pane does with parts of its article: those set aside, those that may be taken out, and
// the places where others stood.
#include <QScrollBar>
#include <algorithm>
#include <vector>

#include "panes/page_marks.h"
#include "panes/page_menu.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"

namespace klartext::ui {

void ReadingPane::actOnAside(const SetAsideLink& link) {
    const PageDocument::Aside* aside = m_view->page()->asideOf(link.block);
    if (aside == nullptr) {
        return;
    }
    if (link.verb == SetAsideLink::Verb::PutBack) {
        Q_EMIT restoreRequested(QList<core::BlockId>(aside->blocks.begin(), aside->blocks.end()));
        return;
    }
    if (link.verb == SetAsideLink::Verb::Unfold) {
        m_unfolded.insert(link.block);
    } else {
        m_unfolded.remove(link.block);
    }
    rebuild([this, block = link.block] { m_view->focusAside(block); });
}

const PageDocument::Aside* ReadingPane::asideAtCursor() const {
    return m_view->page()->asideAt(m_view->textCursor().selectionStart());
}

bool ReadingPane::showAside(core::BlockId block) {
    const bool shown = hasArticle() && m_view->focusAside(block);
    if (shown) {
        m_view->marks().clearGap();
    }
    return shown;
}

void ReadingPane::markGapAfter(core::BlockId before) {
    if (!hasArticle()) {
        return;
    }
    m_view->marks().setGapAfter(before);
    if (m_view->isGuided()) {
        m_view->reveal(m_view->marks().gapPosition());
        return;
    }
    const int height = m_view->viewport()->height();
    const int y = m_view->marks().gapY().value_or(0);
    if (y < height / 8 || y > height - height / 8) {
        QScrollBar* bar = m_view->verticalScrollBar();
        m_view->ensureRange(bar->value() + y + height);
        bar->setValue(bar->value() + y - height / 3);
    }
}

core::BlockId ReadingPane::blockAtCursor() const {
    return m_view->page()->blockAt(m_view->textCursor().position());
}

QList<core::BlockId> ReadingPane::blocksInSelection() const {
    const QTextCursor cursor = m_view->textCursor();
    return m_view->page()->blocksBetween(cursor.selectionStart(), cursor.selectionEnd());
}

QList<core::BlockId> ReadingPane::removable(const QList<core::BlockId>& blocks) const {
    // The title and its company are not text of the body; there is nothing to take out.
    const core::Metadata& metadata = m_article->metadata;
    std::vector<core::BlockId> fixed{metadata.titleBlock, metadata.kickerBlock, core::noBlock};
    fixed.insert(fixed.end(), metadata.bylineBlocks.begin(), metadata.bylineBlocks.end());
    fixed.insert(fixed.end(), metadata.dateBlocks.begin(), metadata.dateBlocks.end());
    QList<core::BlockId> rest = blocks;
    rest.removeIf([&](core::BlockId block) {
        return m_view->page()->asideOf(block) != nullptr ||
               std::find(fixed.begin(), fixed.end(), block) != fixed.end();
    });
    return rest;
}

void ReadingPane::showMenu(const QPoint& globalPoint, int position) {
    Removal removal = removalAt(*m_view, position);
    removal.blocks = removable(removal.blocks);
    auto* menu = new PageMenu(*m_view, position, removal, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &PageMenu::removeRequested, this, &ReadingPane::removeRequested);
    if (const PageDocument::Aside* aside = m_view->page()->asideAt(position)) {
        menu->addSeparator();
        menu->addAction(tr("&Put this part back"), this, [this, block = aside->blocks.front()] {
            actOnAside({SetAsideLink::Verb::PutBack, block});
        });
    }
    Q_EMIT menuFilled(*menu, position);
    menu->popup(globalPoint);
}

}  // namespace klartext::ui
