// SPDX-License-Identifier: MIT
#include "panes/scroll_pair.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace klartext::ui {

namespace {

// More anchors than a screen has lines would not be seen, and finding each one costs time.
constexpr qsizetype mostAnchors = 4000;

int lastValue(const PageView& view) { return view.verticalScrollBar()->maximum(); }

/// The scroll bar's value that brings the block to where scrollToBlock() does, which may be more
/// than the bar can reach.
std::optional<double> valueFor(const PageView& view, core::BlockId block) {
    const std::optional<int> top = view.blockTop(block);
    return top ? std::optional(*top + view.verticalScrollBar()->value() -
                               view.viewport()->height() / 4.0)
               : std::nullopt;
}

}  // namespace

ScrollPair::ScrollPair(PageView& left, PageView& right, QObject* parent)
    : QObject(parent), m_left(left), m_right(right) {
    connect(left.verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(m_left, m_right, &ScrollMap::toRight); });
    connect(right.verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(m_right, m_left, &ScrollMap::toLeft); });
    left.installEventFilter(this);
    right.installEventFilter(this);
}

void ScrollPair::documentsChanged() {
    m_measured = false;
    for (const PageView* view : {&m_left, &m_right}) {
        connect(view->document()->documentLayout(),
                &QAbstractTextDocumentLayout::documentSizeChanged, this,
                [this] { m_measured = false; });
    }
}

void ScrollPair::alignRight() { follow(m_left, m_right, &ScrollMap::toRight); }

bool ScrollPair::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        m_measured = false;
    }
    return QObject::eventFilter(watched, event);
}

void ScrollPair::follow(PageView& leader, PageView& follower,
                        double (ScrollMap::*map)(double) const) {
    if (m_following || !leader.isVisible()) {
        return;
    }
    const QScopedValueRollback guard(m_following, true);
    if (!m_measured) {
        measure();
    }
    const double value = leader.verticalScrollBar()->value();
    follower.verticalScrollBar()->setValue(qRound((m_map.*map)(value)));
}

void ScrollPair::measure() {
    PageDocument* page = m_right.page();
    const QList<core::BlockId> blocks = page->blocksBetween(0, page->characterCount());
    const qsizetype step = std::max<qsizetype>(1, blocks.size() / mostAnchors);
    std::vector<ScrollMap::Anchor> anchors{{0, 0}};
    for (qsizetype i = 0; i < blocks.size(); i += step) {
        const auto left = valueFor(m_left, blocks[i]);
        const auto right = valueFor(m_right, blocks[i]);
        if (left && right && *left > 0 && *right > 0 && *left < lastValue(m_left) &&
            *right < lastValue(m_right)) {
            anchors.push_back({*left, *right});
        }
    }
    // The columns differ in height, and yet both begin and end together.
    anchors.push_back(
        {static_cast<double>(lastValue(m_left)), static_cast<double>(lastValue(m_right))});
    m_map = ScrollMap(std::move(anchors));
    m_measured = true;
}

}  // namespace klartext::ui
