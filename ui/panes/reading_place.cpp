// SPDX-License-Identifier: MIT
#include "panes/reading_place.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "panes/page_view.h"

namespace klartext::ui {

ReadingPlace placeIn(const PageView& view) {
    const PageDocument& page = *view.page();
    const PageView::Range seen = view.visibleRange();
    const QList<core::BlockId> blocks = page.blocksBetween(seen.from, seen.to);
    const bool atTop = view.verticalScrollBar()->value() == 0 && !view.isOnItsWay();
    if (atTop || blocks.isEmpty()) {
        return {};
    }
    const int start = page.positionOf(blocks.front());
    const int position = std::max(start, seen.from);
    return {blocks.front(), position - start, view.lineTop(position)};
}

void goTo(PageView& view, const ReadingPlace& place) {
    const PageDocument& page = *view.page();
    if (place.block == core::noBlock) {
        view.scrollToTop();
    } else if (const int start = page.positionOf(place.block); start >= 0) {
        const int last = std::max(start, page.endOf(place.block) - 1);
        // The line must be seen in a lower window, too.
        view.scrollTo({std::clamp(start + place.character, start, last),
                       std::min(place.offset, view.viewport()->height() / 2)});
    }
}

double shareRead(const PageView& view) {
    const QScrollBar* bar = view.verticalScrollBar();
    const int last = std::max(view.page()->characterCount() - 1, 1);
    // While the text is being laid out the bar does not know how far it reaches.
    const bool isLaidOut = view.page()->lastBlock().layout()->lineCount() > 0;
    return isLaidOut && bar->value() == bar->maximum()
               ? 1.0
               : std::min(1.0, 1.0 * view.visibleRange().to / last);
}

double shareAbove(const PageView& view) {
    const int last = std::max(view.page()->characterCount() - 1, 1);
    return std::clamp(1.0 * view.visibleRange().from / last, 0.0, 1.0);
}

}  // namespace klartext::ui
