// SPDX-License-Identifier: MIT
#include "focus/line_focus.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cstdlib>

#include "document/layout_steps.h"
#include "focus/text_lines.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

constexpr double leastContrast = 3.0;
constexpr qreal dimmingStep = 0.02;
constexpr qreal mostDimming = 0.85;
/// The text moves when the lines would leave this part of the view, in hundredths of its height.
constexpr int upperEdge = 25;
constexpr int lowerEdge = 60;

QColor blended(const QColor& text, const QColor& paper, qreal paperShare) {
    const auto mix = [paperShare](int one, int other) {
        return qRound(one + (other - one) * paperShare);
    };
    return QColor(mix(text.red(), paper.red()), mix(text.green(), paper.green()),
                  mix(text.blue(), paper.blue()));
}

}  // namespace

qreal dimming(const Theme& theme) {
    const QColor paper = theme.color(ColorId::Paper);
    const QColor text = theme.color(ColorId::Text);
    qreal share = mostDimming;
    while (share > 0 && contrast(blended(text, paper, share), paper) < leastContrast) {
        share -= dimmingStep;
    }
    return std::max(share, 0.0);
}

LineFocus::LineFocus(PageView& view, const TextLines& lines)
    : QObject(&view), m_view(view), m_lines(lines) {
    connect(&view, &PageView::scrolled, this, &LineFocus::followScrolling);
    connect(&view, &PageView::revealed, this, [this](int position) {
        m_position = position;
        m_holdsText = true;
        followScrolling();
    });
    connect(&view, &PageView::pageShown, this, [this] { m_holdsText = false; });
}

void LineFocus::setLines(int count) {
    const bool begins = m_count == 0 && count > 0;
    m_count = count;
    if (begins) {
        begin();
    }
    m_view.viewport()->update();
}

void LineFocus::begin() {
    settle();
    followScrolling();
}

/// Where a person begins to read in what is seen.
void LineFocus::settle() {
    const QRect seen = m_view.shownRect();
    m_height = seen.top() + seen.height() / 4;
    m_holdsText = false;
}

/// What is laid out once more begins at the top: a line far down would keep the window waiting.
bool LineFocus::holdsText() const {
    return m_holdsText && !m_view.page()->layoutSteps().isFar(m_position);
}

int LineFocus::heightInSight() const {
    const QRect seen = m_view.shownRect();
    return std::clamp(m_height, seen.top(), std::max(seen.top(), seen.bottom()));
}

/// In the line in the middle, in the text.
qreal LineFocus::place() const {
    return holdsText() ? m_lines.heightOf(m_position)
                       : heightInSight() + m_view.verticalScrollBar()->value();
}

void LineFocus::put(const TextLine& line) {
    m_position = line.position;
    m_height = qRound((line.top + line.bottom) / 2) - m_view.verticalScrollBar()->value();
    m_view.viewport()->update();
}

void LineFocus::followScrolling() {
    // On its way the view does not stand where its bar does.
    if (m_count == 0 || m_view.isOnItsWay()) {
        return;
    }
    if (m_holdsText && !holdsText()) {
        settle();
    }
    if (m_holdsText) {
        put(m_lines.at(place()));
    } else {
        m_height = heightInSight();
        m_view.viewport()->update();
    }
}

void LineFocus::step(int by) {
    const LineStretch around = m_lines.around(place(), static_cast<std::size_t>(std::abs(by)));
    const auto last = static_cast<int>(around.lines.size()) - 1;
    const int next = std::clamp(static_cast<int>(around.middle) + by, 0, last);
    m_holdsText = true;
    put(around.lines[static_cast<std::size_t>(next)]);
    bringIntoSight();
}

void LineFocus::bringIntoSight() {
    if (m_view.isGuided()) {
        m_view.reveal(m_position);
        return;
    }
    const int height = m_view.viewport()->height();
    // What is still to be scrolled will move the lines by as much.
    const int top = focusRect().top() - m_view.remainingScroll();
    const int bottom = focusRect().bottom() - m_view.remainingScroll();
    if (bottom > height * lowerEdge / 100) {
        m_view.scrollBy(bottom - height * lowerEdge / 100);
    } else if (top < height * upperEdge / 100) {
        m_view.scrollBy(top - height * upperEdge / 100);
    }
}

QRect LineFocus::focusRect() const {
    const auto half = static_cast<std::size_t>(m_count / 2);
    const auto [all, middle] = m_lines.around(place(), half + 1);
    const std::size_t first = middle < half ? 0 : middle - half;
    const std::size_t last = std::min(middle + half, all.size() - 1);
    // To the middle between two lines, or a little further where a paragraph ends.
    const qreal most = m_lines.pitch() / 4;
    const qreal above = first == 0 ? most : (all[first].top - all[first - 1].bottom) / 2;
    const qreal below = last + 1 == all.size() ? most : (all[last + 1].top - all[last].bottom) / 2;
    const int scrolled = m_view.verticalScrollBar()->value();
    const int top = qRound(all[first].top - std::clamp(above, 0.0, most)) - scrolled;
    const int bottom = qRound(all[last].bottom + std::clamp(below, 0.0, most)) - scrolled;
    return {0, top, m_view.viewport()->width(), bottom - top};
}

void LineFocus::paintAbove(QPainter& painter) const {
    if (m_count == 0) {
        return;
    }
    const Theme& theme = m_view.page()->style().theme;
    QColor veil = theme.color(ColorId::Paper);
    veil.setAlphaF(static_cast<float>(dimming(theme)));
    const QRect all = m_view.viewport()->rect();
    const QRect focus = focusRect();
    painter.fillRect(QRect(0, 0, all.width(), std::max(0, focus.top())), veil);
    painter.fillRect(
        QRect(0, focus.bottom() + 1, all.width(), std::max(0, all.bottom() - focus.bottom())),
        veil);
}

bool LineFocus::key(const QKeyEvent& event) {
    if (m_count == 0 || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        return false;
    }
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
        case Qt::Key_Escape:
            Q_EMIT endRequested();
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Space:
            step(shift ? -m_count : m_count);
            return true;
        default:
            m_holdsText = false;
            return false;
    }
}

bool LineFocus::wheel(const QWheelEvent& /*event*/) {
    m_holdsText = false;
    return false;
}

void LineFocus::hover(std::optional<QPoint> point) {
    if (m_count > 0 && point) {
        m_holdsText = false;
        m_height = point->y();
        followScrolling();
    }
}

}  // namespace klartext::ui
