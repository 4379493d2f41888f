// SPDX-License-Identifier: MIT
#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

#include "boxes/box_layer.h"
#include "boxes/side_shift.h"
#include "document/layout_steps.h"
#include "focus/smooth_scroll.h"
#include "panes/page_view.h"
#include "panes/scroll_guide.h"

// Where the view stands in the text, and how it gets elsewhere.
namespace klartext::ui {

namespace {

/// What a person looks for is moved in when it is this near to an edge, as a share of the height.
constexpr int edgeShare = 8;

/// About what a view shows of a text that is not laid out yet.
constexpr int charactersInSight = 2000;
/// Where what is not laid out yet is said to be: out of sight.
constexpr int outOfSight = 1'000'000;

/// Characters but for soft hyphens, which the same text has in one style and has not in another.
int lettersBetween(const QTextDocument& page, int from, int to) {
    int letters = 0;
    for (int position = from; position < to; ++position) {
        letters += page.characterAt(position) == QChar::SoftHyphen ? 0 : 1;
    }
    return letters;
}

int positionAfter(const QTextDocument& page, int from, int letters) {
    int position = from;
    for (; letters > 0 && position + 1 < page.characterCount(); ++position) {
        letters -= page.characterAt(position) == QChar::SoftHyphen ? 0 : 1;
    }
    return position;
}

}  // namespace

QTextCursor PageView::cursorForPosition(const QPoint& point) const {
    const QPointF corner(m_boxes->offsetAt(point), verticalScrollBar()->value());
    QTextCursor cursor(m_page.get());
    cursor.setPosition(m_page->positionAt(corner + point));
    return cursor;
}

int PageView::topPosition() const {
    if (isOnItsWay()) {
        return m_approach.place().position;
    }
    const int side = static_cast<int>(m_page->margins().side) + 1;
    const int top = shownRect().top();
    const QTextCursor first = cursorForPosition({side, top + 1});
    // A line of which only the lower half is seen is not the one being read.
    const QRect line = cursorRect(first);
    return line.center().y() < top ? cursorForPosition({side, line.bottom() + 2}).position()
                                   : first.position();
}

PageView::Anchor PageView::anchor() const {
    if (isOnItsWay()) {
        return m_approach.place();
    }
    QTextCursor first(m_page.get());
    first.setPosition(m_guide != nullptr
                          ? std::clamp(m_guide->readingPosition(), 0, m_page->characterCount() - 1)
                          : topPosition());
    return {first.position(), cursorRect(first).top()};
}

void PageView::scrollTo(const Anchor& anchor) { goTo(anchor); }

/// A guide has to know all the text to say where it lets the view stand.
bool PageView::isFar(const PageDocument& page, int position) const {
    return page.layoutSteps().isFar(m_guide != nullptr ? page.characterCount() - 1 : position);
}

void PageView::goTo(const Anchor& anchor, const std::function<void()>& arrived) {
    const int position = std::clamp(anchor.position, 0, m_page->characterCount() - 1);
    if (isFar(*m_page, position)) {
        approach({position, anchor.offset}, arrived);
        return;
    }
    const QScopedValueRollback placing(m_placing, true);
    endApproach();
    QTextCursor cursor(m_page.get());
    cursor.setPosition(position);
    QScrollBar* bar = verticalScrollBar();
    const int value = m_guide != nullptr ? m_guide->valueFor(cursor.position())
                                         : bar->value() + cursorRect(cursor).top() - anchor.offset;
    ensureRange(value);
    bar->setValue(value);
    if (arrived) {
        arrived();
    }
}

void PageView::approach(const Anchor& anchor, const std::function<void()>& arrived) {
    m_steps->stop();
    m_approach.begin(anchor);
    m_approach.follow([this, anchor, arrived] { goTo(anchor, arrived); });
}

void PageView::endApproach() {
    if (isOnItsWay()) {
        m_approach.end();
        dress();
        viewport()->update();
        m_imageTimer.start();
    }
}

void PageView::scrollToTop() {
    if (m_guide != nullptr) {
        scrollTo({});
    } else {
        endApproach();
        verticalScrollBar()->setValue(0);
    }
}

void PageView::alignTo(const PageView& other) {
    if (other.verticalScrollBar()->value() == 0 && !other.isOnItsWay()) {
        scrollToTop();
    } else {
        // A line of which a part is seen there would not be the first here, where lines are lower.
        const Anchor place = other.anchorIn(*m_page);
        scrollTo({place.position, std::max(place.offset, 0)});
    }
}

void PageView::ensureRange(int value) {
    QScrollBar* bar = verticalScrollBar();
    // The text below is laid out later; until then the bar does not know how far it reaches.
    int last = bar->maximum();
    for (int reached = -1; value > last && reached != m_page->layoutSteps().reached();) {
        reached = m_page->layoutSteps().reached();
        const QTextBlock next = m_page->findBlock(std::min(reached, m_page->characterCount() - 1));
        const bool isLast = next == m_page->lastBlock();
        const qreal height = isLast ? document()->documentLayout()->documentSize().height()
                                    : m_page->linesRect(next).bottom();
        last = std::max(last, qCeil(height) - viewport()->height());
    }
    bar->setMaximum(last);
}

PageView::Anchor PageView::anchorIn(const PageDocument& other) const {
    const Range seen{anchor().position, visibleRange().to};
    for (const core::BlockId block : m_page->blocksBetween(seen.from, seen.to)) {
        const int there = other.positionOf(block);
        if (there < 0) {
            continue;
        }
        const int position = std::max(m_page->positionOf(block), seen.from);
        const int letters = lettersBetween(*m_page, m_page->positionOf(block), position);
        // On its way the view stands elsewhere, and where the line is says nothing.
        const int offset = isOnItsWay() ? anchor().offset : lineTop(position);
        return {positionAfter(other, there, letters), offset};
    }
    return anchor();
}

PageView::Range PageView::visibleRange() const {
    if (isOnItsWay()) {
        const int from = m_approach.place().position;
        return {from, std::min(from + charactersInSight, m_page->characterCount())};
    }
    return {topPosition(), cursorForPosition(shownRect().bottomRight()).position() + 1};
}

void PageView::scrollToBlock(core::BlockId block) {
    const int position = m_page->positionOf(block);
    if (position >= 0) {
        scrollToPosition(position);
    }
}

void PageView::scrollToPosition(int position) {
    m_steps->stop();
    goTo({position, viewport()->height() / 4}, [this, position] {
        m_boxes->reveal(position);
        Q_EMIT revealed(position);
    });
}

void PageView::reveal(int position) {
    if (isFar(*m_page, position)) {
        scrollToPosition(position);
        return;
    }
    QTextCursor cursor(m_page.get());
    cursor.setPosition(std::clamp(position, 0, m_page->characterCount() - 1));
    const QRect line = cursorRect(cursor);
    const int height = viewport()->height();
    const int edge = height / edgeShare;
    if (m_guide != nullptr || line.top() < edge || line.bottom() > height - edge) {
        scrollToPosition(cursor.position());
    } else {
        m_boxes->reveal(cursor.position());
        Q_EMIT revealed(cursor.position());
    }
}

void PageView::scrollToFragment(const QString& name) {
    if (const int position = m_page->positionOfFragment(name); position >= 0) {
        Q_EMIT aboutToJump();
        scrollToPosition(position);
    }
}

/// Of a text that is not laid out up to there.
int PageView::topOnTheWay(int position) const {
    const Anchor& place = m_approach.place();
    return position < place.position   ? -outOfSight
           : position > place.position ? outOfSight
                                       : place.offset;
}

int PageView::lineTop(int position) const {
    if (isOnItsWay() && m_page->layoutSteps().isFar(position)) {
        return topOnTheWay(position);
    }
    QTextCursor cursor(m_page.get());
    cursor.setPosition(position);
    return cursorRect(cursor).top();
}

QRect PageView::cursorRect(const QTextCursor& cursor) const {
    if (isOnItsWay() && m_page->layoutSteps().isFar(cursor.position())) {
        return {0, topOnTheWay(cursor.position()), 1, qRound(lineHeight())};
    }
    return QTextBrowser::cursorRect(cursor).translated(-m_boxes->offsetOf(cursor.position()), 0);
}

QString PageView::anchorAt(const QPoint& point) const {
    const SideShift shift(*horizontalScrollBar(), m_boxes->offsetAt(point));
    return QTextBrowser::anchorAt(point);
}

core::BlockId PageView::firstVisibleBlock() const {
    const Range seen = visibleRange();
    const QList<core::BlockId> blocks = m_page->blocksBetween(seen.from, seen.to);
    return blocks.isEmpty() ? core::noBlock : blocks.front();
}

std::optional<int> PageView::blockTop(core::BlockId block) const {
    const int position = m_page->positionOf(block);
    if (position < 0) {
        return std::nullopt;
    }
    return lineTop(position);
}

}  // namespace klartext::ui
