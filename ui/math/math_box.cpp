// SPDX-License-Identifier: MIT
#include "math/math_box.h"

#include <QPainter>
#include <algorithm>

namespace klartext::ui {

void MathBox::put(const MathBox& other, QPointF place) {
    for (Glyphs part : other.glyphs) {
        part.place += place;
        glyphs.push_back(std::move(part));
    }
    for (const QPainterPath& shape : other.shapes) {
        shapes.push_back(shape.translated(place));
    }
}

void MathBox::reach(const MathBox& other, qreal y) {
    ascent = std::max(ascent, other.ascent - y);
    descent = std::max(descent, other.descent + y);
}

void MathBox::putRule(const QRectF& rule) {
    QPainterPath path;
    path.addRect(rule);
    shapes.push_back(path);
}

void MathBox::paint(QPainter& painter, QPointF place, const QColor& color) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color);
    for (const Glyphs& part : glyphs) {
        painter.setFont(part.font);
        painter.drawText(part.place + place, part.text);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.translate(place);
    for (const QPainterPath& shape : shapes) {
        painter.drawPath(shape);
    }
    painter.restore();
}

}  // namespace klartext::ui
