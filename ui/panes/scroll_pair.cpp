// SPDX-License-Identifier: MIT
#include "panes/scroll_pair.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QtMath>
#include <algorithm>

namespace klartext::ui {

namespace {

// More anchors than a screen has lines would not be seen, and finding each one costs time.
constexpr qsizetype mostAnchors = 4000;

double heightOf(const PageView& view) {
    return view.document()->documentLayout()->documentSize().height();
}

std::optional<double> heightOf(const PageView& view, core::BlockId block) {
    const std::optional<int> top = view.blockTop(block);
    return top ? std::optional<double>(*top + view.verticalScrollBar()->value()) : std::nullopt;
}

/// The height that the views share: the top of the text when scrolled to the top, its end when
/// scrolled to the end, and evenly between, so that both arrive together.
double sharedHeight(const PageView& view) {
    const QScrollBar* bar = view.verticalScrollBar();
    return bar->maximum() > 0 ? heightOf(view) * bar->value() / bar->maximum() : 0;
}

void scrollToShared(PageView& view, double y) {
    QScrollBar* bar = view.verticalScrollBar();
    const double height = heightOf(view);
    bar->setValue(height > 0 ? qRound(y * bar->maximum() / height) : 0);
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
    scrollToShared(follower, (m_map.*map)(sharedHeight(leader)));
}

void ScrollPair::measure() {
    PageDocument* page = m_right.page();
    const QList<core::BlockId> blocks = page->blocksBetween(0, page->characterCount());
    const qsizetype step = std::max<qsizetype>(1, blocks.size() / mostAnchors);
    std::vector<ScrollMap::Anchor> anchors{{0, 0}};
    for (qsizetype i = 0; i < blocks.size(); i += step) {
        const auto left = heightOf(m_left, blocks[i]);
        const auto right = heightOf(m_right, blocks[i]);
        if (left && right) {
            anchors.push_back({*left, *right});
        }
    }
    anchors.push_back({heightOf(m_left), heightOf(m_right)});
    m_map = ScrollMap(std::move(anchors));
    m_measured = true;
}

}  // namespace klartext::ui
