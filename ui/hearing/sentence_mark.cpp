// SPDX-License-Identifier: MIT
#include "hearing/sentence_mark.h"

#include <QPainter>
#include <QPolygonF>

#include "hearing/line_boxes.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

constexpr qreal overhang = 3;
constexpr qreal lineWidth = 2;
constexpr qreal pointerSize = 9;
constexpr qreal pointerGap = 7;

QPolygonF pointerBeside(const QRectF& line, bool rightToLeft) {
    const qreal tip = rightToLeft ? line.right() + pointerGap : line.left() - pointerGap;
    const qreal back = rightToLeft ? tip + pointerSize : tip - pointerSize;
    const qreal middle = line.center().y();
    return QPolygonF({QPointF(tip, middle), QPointF(back, middle - pointerSize * 0.65),
                      QPointF(back, middle + pointerSize * 0.65)});
}

}  // namespace

void SentenceMark::setRange(int from, int to) {
    if (from != m_from || to != m_to) {
        m_from = from;
        m_to = to;
        m_view.viewport()->update();
    }
}

void SentenceMark::paintBelow(QPainter& painter) const {
    if (m_from >= m_to || m_to >= m_view.page()->characterCount()) {
        return;
    }
    const PageDocument& page = *m_view.page();
    const Theme& theme = page.style().theme;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto boxes = lineBoxes(m_view, m_from, m_to);
    for (const QRectF& box : boxes) {
        const QRectF paper = box.adjusted(-overhang, 0, overhang, 0);
        painter.setBrush(theme.color(ColorId::MarkPaper));
        painter.drawRoundedRect(paper, overhang, overhang);
        painter.setBrush(theme.color(ColorId::Accent));
        painter.drawRect(
            QRectF(paper.left(), paper.bottom() - lineWidth, paper.width(), lineWidth));
    }
    if (!boxes.empty()) {
        QRectF column = boxes.front();
        column.setLeft(page.margins().side);
        column.setRight(page.margins().side + page.columnWidth());
        const bool rightToLeft = page.findBlock(m_from).textDirection() == Qt::RightToLeft;
        painter.drawPolygon(pointerBeside(column, rightToLeft));
    }
}

}  // namespace klartext::ui
