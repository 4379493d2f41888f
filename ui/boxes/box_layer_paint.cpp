// SPDX-License-Identifier: MIT
#include <QLinearGradient>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "boxes/box_layer.h"
#include "panes/page_view.h"

// What is drawn over the boxes: their bars, their edges, where the keyboard is.
namespace klartext::ui {

namespace {

constexpr int barHeight = 5;
constexpr int barRoom = 11;  ///< where the bar can be taken
constexpr int shortestHandle = 36;
constexpr int edgeWidth = 22;

}  // namespace

/// Below a table; in the lower padding of code.
QRectF BoxLayer::barOf(const QRect& frame) const {
    return QRectF(frame.left() + 4, frame.bottom() - barRoom + 1, frame.width() - 8, barRoom);
}

QRectF BoxLayer::handleOf(int box, const BoxPlace& place) const {
    const QRectF bar = barOf(frameInView(place));
    const qreal whole = place.frame.width() + place.excess;
    const qreal width =
        std::clamp(bar.width() * place.frame.width() / whole, qreal(shortestHandle), bar.width());
    const qreal path = bar.width() - width;
    const qreal left = bar.left() + path * offset(box, place) / std::max(place.excess, 1.0);
    return {std::min(left, bar.right() - width), bar.bottom() - barHeight - 2, width, barHeight};
}

void BoxLayer::paintAbove(QPainter& painter) const {
    const PageDocument& page = *m_view.page();
    if (page.boxes().empty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int box : boxesIn(m_view.viewport()->rect())) {
        const BoxPlace place = m_geometry.placeOf(box);
        if (place.isWide() && page.style().scrollsBoxes) {
            paintEdges(painter, box, place);
            paintBar(painter, box, place);
        }
        if (m_focused == box && m_view.hasFocus()) {
            painter.setPen(QPen(page.style().theme.color(ColorId::Link), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(frameInView(place)).adjusted(-2, -2, 2, 2), 7, 7);
        }
    }
}

void BoxLayer::paintBar(QPainter& painter, int box, const BoxPlace& place) const {
    const Theme& theme = m_view.page()->style().theme;
    const bool strong = m_hovered == box || m_focused == box || (m_drag && m_drag->box == box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(strong ? ColorId::MutedText : ColorId::ChromeBorder));
    painter.drawRoundedRect(handleOf(box, place), barHeight / 2.0, barHeight / 2.0);
}

/// The text fades where it goes on.
void BoxLayer::paintEdges(QPainter& painter, int box, const BoxPlace& place) const {
    const Theme& theme = m_view.page()->style().theme;
    const QColor solid = theme.color(isCode(box) ? ColorId::Surface : ColorId::Paper);
    QColor clear = solid;
    clear.setAlpha(0);
    const QRectF frame(frameInView(place));
    const int at = offset(box, place);
    const auto paint = [&](const QRectF& edge, bool left) {
        QLinearGradient fade(edge.topLeft(), edge.topRight());
        fade.setColorAt(0, left ? solid : clear);
        fade.setColorAt(1, left ? clear : solid);
        painter.fillRect(edge, fade);
    };
    if (at > 0) {
        paint({frame.left(), frame.top(), edgeWidth, frame.height()}, true);
    }
    if (at < qFloor(place.excess)) {
        paint({frame.right() - edgeWidth, frame.top(), edgeWidth, frame.height()}, false);
    }
}

}  // namespace klartext::ui
