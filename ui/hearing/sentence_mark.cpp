// SPDX-License-Identifier: MIT
#include "hearing/sentence_mark.h"

#include <QPainter>
#include <QPolygonF>

#include "hearing/line_boxes.h"
#include "panes/page_view.h"
#include "typography/theme.h"

namespace klartext::ui {

namespace {

/// Of text on its paper, as WCAG 2.1 AA has it, with room for rounding.
constexpr double leastContrast = 4.55;
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

QColor between(const QColor& one, const QColor& other, float share) {
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(one.redF(), other.redF()),
                            channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

}  // namespace

QColor sentencePaper(const Theme& theme) {
    constexpr int steps = 20;
    const QColor paper = theme.color(ColorId::Paper);
    const QColor mark = theme.color(ColorId::MarkPaper);
    for (int step = 0; step < steps; ++step) {
        const QColor mixed = between(mark, paper, static_cast<float>(step) / steps);
        if (contrast(theme.color(ColorId::MutedText), mixed) >= leastContrast) {
            return mixed;
        }
    }
    return paper;
}

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
    // Lines of large text overlap: all papers lie below all lines.
    for (const QRectF& box : boxes) {
        painter.setBrush(sentencePaper(theme));
        painter.drawRoundedRect(box.adjusted(-overhang, 0, overhang, 0), overhang, overhang);
    }
    painter.setBrush(theme.color(ColorId::Accent));
    for (const QRectF& box : boxes) {
        painter.drawRect(QRectF(box.left() - overhang, box.bottom() - lineWidth,
                                box.width() + 2 * overhang, lineWidth));
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
