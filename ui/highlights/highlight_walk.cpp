// SPDX-License-Identifier: MIT
#include "highlights/highlight_walk.h"

#include <QAction>
#include <QTextCursor>
#include <algorithm>
#include <utility>
#include <vector>

#include "accessibility/announcer.h"
#include "actions/action_set.h"
#include "highlights/highlight_layer.h"
#include "highlights/highlights_model.h"
#include "highlights/page_highlights.h"
#include "models/page_model.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"

namespace klartext::ui {

namespace {

constexpr int shineMilliseconds = 1600;

}  // namespace

HighlightWalk::HighlightWalk(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts) {
    m_shine.setSingleShot(true);
    m_shine.setInterval(shineMilliseconds);
    connect(&m_shine, &QTimer::timeout, this, &HighlightWalk::faded);
}

PageView& HighlightWalk::view() const { return *m_parts.reading.view(); }

void HighlightWalk::goTo(qint64 id, bool thenRead) {
    const PageHighlights::Entry* entry = m_parts.highlights.find(id);
    if (entry == nullptr) {
        return;
    }
    m_parts.actions[ActionId::Library]->setChecked(false);
    m_parts.actions[ActionId::Compare]->setChecked(false);
    if (const auto* drawn = m_parts.layer.find(id)) {
        QTextCursor cursor(view().page());
        cursor.setPosition(drawn->ranges.front().from);
        view().setTextCursor(cursor);
        view().reveal(cursor.position());
        m_parts.layer.setCurrent(id);
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

void HighlightWalk::goToNeighbour(bool forward) {
    std::vector<std::pair<int, qint64>> places;
    for (const HighlightLayer::Drawn& drawn : m_parts.layer.drawn()) {
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
    Q_EMIT reached(id);
    if (const auto* entry = m_parts.highlights.find(id)) {
        announce(view(), spokenHighlight(*entry));
    }
}

}  // namespace klartext::ui
