// SPDX-License-Identifier: MIT
#include "panes/scroll_pair.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <iterator>

#include "document/layout_steps.h"

namespace klartext::ui {

namespace {

double lastValue(const PageView& view) { return view.verticalScrollBar()->maximum(); }

/// The scroll bar's value that brings the block to where scrollToBlock() does, which may be more
/// than the bar can reach.
std::optional<double> valueFor(const PageView& view, core::BlockId block) {
    const std::optional<int> top = view.blockTop(block);
    return top ? std::optional(*top + view.verticalScrollBar()->value() -
                               view.viewport()->height() / 4.0)
               : std::nullopt;
}

/// So that the bar knows of the block, and of what comes next.
void reach(PageView& view, core::BlockId block) {
    if (const auto value = valueFor(view, block)) {
        view.ensureRange(static_cast<int>(*value) + 2 * view.viewport()->height());
    }
}

}  // namespace

ScrollPair::ScrollPair(PageView& left, PageView& right, QObject* parent)
    : QObject(parent), m_left(left), m_right(right) {
    connect(left.verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(m_left, m_right); });
    connect(right.verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(m_right, m_left); });
}

void ScrollPair::documentsChanged() {
    m_common.clear();
    const PageDocument& left = *m_left.page();
    const PageDocument& right = *m_right.page();
    for (const core::BlockId block : left.blocksBetween(0, left.characterCount())) {
        const int there = right.positionOf(block);
        // What stands elsewhere on the right, such as a lead, is no help.
        if (there >= 0 && (m_common.empty() || there > m_common.back().right)) {
            m_common.push_back({block, left.positionOf(block), there});
        }
    }
}

void ScrollPair::alignRight() { follow(m_left, m_right); }

void ScrollPair::follow(PageView& leader, PageView& follower) {
    if (m_following || !leader.isVisible() || leader.isOnItsWay()) {
        return;
    }
    const QScopedValueRollback guard(m_following, true);
    const bool fromLeft = &leader == &m_left;
    const auto position = fromLeft ? &Common::left : &Common::right;
    const QPoint line(static_cast<int>(leader.page()->margins().side) + 1,
                      leader.viewport()->height() / 4);
    const int at = leader.cursorForPosition(line).position();
    const auto next = std::ranges::upper_bound(m_common, at, {}, position);
    if (next != m_common.begin()) {
        // Of a text that is not laid out yet, the follower comes when it is.
        const int there = fromLeft ? std::prev(next)->right : std::prev(next)->left;
        if (follower.page()->layoutSteps().isFar(there)) {
            follower.page()->layoutSteps().await(
                there, [this, &leader, &follower] { follow(leader, follower); });
            return;
        }
        reach(leader, std::prev(next)->block);
        reach(follower, std::prev(next)->block);
    }
    const ScrollMap map = mapAround(next);
    const double value = leader.verticalScrollBar()->value();
    const int wanted = qRound(fromLeft ? map.toRight(value) : map.toLeft(value));
    follower.ensureRange(wanted);
    follower.verticalScrollBar()->setValue(wanted);
}

/// Between the blocks above and below; the columns differ in height, and yet both begin and end
/// together.
ScrollMap ScrollPair::mapAround(Iterator next) const {
    std::vector<ScrollMap::Anchor> anchors;
    for (auto before = next; before != m_common.begin() && anchors.empty();) {
        if (const auto anchor = anchorAt(*--before)) {
            anchors.push_back(*anchor);
        }
    }
    if (anchors.empty()) {
        anchors.push_back({0, 0});
    }
    for (auto after = next; after != m_common.end() && anchors.size() < 2; ++after) {
        if (m_left.page()->layoutSteps().isFar(after->left) ||
            m_right.page()->layoutSteps().isFar(after->right)) {
            break;
        }
        if (const auto anchor = anchorAt(*after)) {
            anchors.push_back(*anchor);
        }
    }
    if (anchors.size() < 2) {
        anchors.push_back({lastValue(m_left), lastValue(m_right)});
    }
    return ScrollMap(std::move(anchors));
}

/// No value where one of the views cannot be scrolled that far.
std::optional<ScrollMap::Anchor> ScrollPair::anchorAt(const Common& common) const {
    const auto left = valueFor(m_left, common.block);
    const auto right = valueFor(m_right, common.block);
    if (!left || !right || *left <= 0 || *right <= 0 || *left >= lastValue(m_left) ||
        *right >= lastValue(m_right)) {
        return std::nullopt;
    }
    return ScrollMap::Anchor{*left, *right};
}

}  // namespace klartext::ui
