// SPDX-License-Identifier: MIT
#include "hearing/sentence_follower.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextCursor>
#include <algorithm>
#include <cstdlib>

#include "hearing/line_boxes.h"
#include "panes/page_view.h"
#include "widgets/motion.h"

namespace klartext::ui {

namespace {

constexpr int glideMilliseconds = 350;
/// For so long after a person scrolled nothing moves by itself.
constexpr int quietMilliseconds = 1500;
/// A sentence that ends below this share of the view is moved up, to begin at the other.
constexpr qreal lowest = 0.8;
constexpr qreal wantedTop = 0.25;
constexpr int tolerance = 2;

}  // namespace

SentenceFollower::SentenceFollower(PageView& view) : QObject(&view), m_view(view) {
    m_glide.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shown = value.toInt();
        m_view.verticalScrollBar()->setValue(m_shown);
    });
    connect(&view, &PageView::scrolled, this, &SentenceFollower::noteScroll);
    for (const auto signal : {&QScrollBar::sliderPressed, &QScrollBar::sliderReleased}) {
        connect(view.verticalScrollBar(), signal, this, [this] {
            m_glide.stop();
            m_touched.start();
        });
    }
}

void SentenceFollower::goTo(int from, int to, bool wanted) {
    m_from = from;
    m_to = to;
    if (wanted || m_shown < 0) {
        m_touched.invalidate();
        setFollowing(true);
    } else if (!m_following && isSeen()) {
        setFollowing(true);
    }
    m_shown = m_view.verticalScrollBar()->value();
    if (m_following) {
        bringIntoView();
    }
}

void SentenceFollower::moveTo(int from, int to) {
    m_glide.stop();
    m_from = from;
    m_to = to;
    m_shown = m_view.verticalScrollBar()->value();
}

void SentenceFollower::stop() {
    m_glide.stop();
    m_from = m_to = 0;
    m_shown = -1;
    setFollowing(false);
}

bool SentenceFollower::isSeen() const {
    const auto boxes = lineBoxes(m_view, m_from, m_to);
    return std::any_of(boxes.begin(), boxes.end(), [&](const QRectF& box) {
        return box.top() >= 0 && box.bottom() <= m_view.viewport()->height();
    });
}

void SentenceFollower::noteScroll() {
    const int value = m_view.verticalScrollBar()->value();
    if (m_moving || m_from >= m_to || value == m_shown) {
        return;
    }
    m_shown = value;
    m_glide.stop();
    m_touched.start();
    setFollowing(m_to < m_view.page()->characterCount() && isSeen());
}

void SentenceFollower::bringIntoView() {
    const auto boxes = lineBoxes(m_view, m_from, m_to);
    if (boxes.empty() || m_view.verticalScrollBar()->isSliderDown() ||
        (m_touched.isValid() && m_touched.elapsed() < quietMilliseconds)) {
        return;
    }
    const int height = m_view.viewport()->height();
    const qreal top = boxes.front().top();
    const qreal bottom = boxes.back().bottom();
    const bool tall = bottom - top > height * (lowest - wantedTop);
    // What stands below the end of a page is another page's, and hidden.
    const bool hidden = !m_view.shownRect().contains(0, qRound(boxes.front().center().y()));
    if (!hidden && top >= 0 && (bottom <= height * lowest || (tall && top <= height * wantedTop))) {
        return;
    }
    glideTo(qRound(height * wantedTop));
}

void SentenceFollower::glideTo(int offset) {
    QScrollBar& bar = *m_view.verticalScrollBar();
    QTextCursor cursor(m_view.page());
    cursor.setPosition(m_from);
    const int start = bar.value();
    const int wanted = start + m_view.cursorRect(cursor).top() - offset;
    const QScopedValueRollback moving(m_moving, true);
    m_glide.stop();
    m_view.scrollTo({m_from, offset});
    const int end = bar.value();
    m_shown = end;
    // A view that stands at whole pages decides by itself where it stands; there it stays.
    const bool isFree = std::abs(end - std::clamp(wanted, 0, bar.maximum())) <= tolerance;
    const int duration = Motion::ofTheProgram().duration(glideMilliseconds);
    if (isFree && duration > 0 && end != start) {
        bar.setValue(start);
        m_glide.setStartValue(start);
        m_glide.setEndValue(end);
        m_glide.setDuration(duration);
        m_glide.start();
    }
}

void SentenceFollower::setFollowing(bool following) {
    if (following != m_following) {
        m_following = following;
        Q_EMIT followingChanged(following);
    }
}

}  // namespace klartext::ui
