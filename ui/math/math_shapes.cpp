// SPDX-License-Identifier: MIT
#include "math/math_shapes.h"

#include <QPainterPathStroker>
#include <algorithm>
#include <cmath>

namespace klartext::ui {

namespace {

QPainterPath stroked(const QPainterPath& line, qreal width) {
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::MiterJoin);
    return stroker.createStroke(line);
}

/// Drawn to the left as "(", "[" and so on, to be mirrored for the other side.
QPainterPath opening(QChar sign, qreal width, qreal height, qreal stroke) {
    QPainterPath line;
    switch (sign.unicode()) {
        case u'(': {
            // A crescent: thick in the middle, thin at its ends.
            const qreal thick = stroke * 1.7;
            line.moveTo(width, 0);
            line.cubicTo(width * 0.1, height * 0.22, width * 0.1, height * 0.78, width, height);
            line.cubicTo(width * 0.1 + thick, height * 0.76, width * 0.1 + thick, height * 0.24,
                         width, 0);
            return line;
        }
        case u'[':
            line.moveTo(width, stroke / 2);
            line.lineTo(stroke / 2, stroke / 2);
            line.lineTo(stroke / 2, height - stroke / 2);
            line.lineTo(width, height - stroke / 2);
            return stroked(line, stroke);
        case 0x230A:  // floor
            line.moveTo(stroke / 2, 0);
            line.lineTo(stroke / 2, height - stroke / 2);
            line.lineTo(width, height - stroke / 2);
            return stroked(line, stroke);
        case 0x2308:  // ceiling
            line.moveTo(width, stroke / 2);
            line.lineTo(stroke / 2, stroke / 2);
            line.lineTo(stroke / 2, height);
            return stroked(line, stroke);
        case 0x27E8:  // angle
            line.moveTo(width - stroke / 2, 0);
            line.lineTo(stroke, height / 2);
            line.lineTo(width - stroke / 2, height);
            return stroked(line, stroke);
        case u'{': {
            const qreal middle = width / 2;
            const qreal bend = std::min(height / 4, width * 0.9);
            line.moveTo(width, stroke / 2);
            line.quadTo(middle, stroke / 2, middle, bend);
            line.lineTo(middle, height / 2 - bend);
            line.quadTo(middle, height / 2, 0, height / 2);
            line.quadTo(middle, height / 2, middle, height / 2 + bend);
            line.lineTo(middle, height - bend);
            line.quadTo(middle, height - stroke / 2, width, height - stroke / 2);
            return stroked(line, stroke * 1.15);
        }
        default:
            return {};
    }
}

QChar openingOf(QChar sign) {
    switch (sign.unicode()) {
        case u')':
            return u'(';
        case u']':
            return u'[';
        case u'}':
            return u'{';
        case 0x230B:
            return QChar(0x230A);
        case 0x2309:
            return QChar(0x2308);
        case 0x27E9:
            return QChar(0x27E8);
        default:
            return sign;
    }
}

QPainterPath verticals(int count, qreal height, qreal stroke) {
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        path.addRect(QRectF(stroke * (0.6 + 3.2 * i), 0, stroke, height));
    }
    return path;
}

QPainterPath arrow(bool left, bool right, qreal width, qreal height, qreal stroke) {
    QPainterPath line;
    const qreal middle = height / 2;
    const qreal head = height / 2;
    line.moveTo(0, middle);
    line.lineTo(width, middle);
    if (right) {
        line.moveTo(width - head, 0);
        line.quadTo(width - head * 0.6, middle * 0.8, width, middle);
        line.quadTo(width - head * 0.6, middle * 1.2, width - head, height);
    }
    if (left) {
        line.moveTo(head, 0);
        line.quadTo(head * 0.6, middle * 0.8, 0, middle);
        line.quadTo(head * 0.6, middle * 1.2, head, height);
    }
    return stroked(line, stroke);
}

QPainterPath lyingBrace(bool opensDown, qreal width, qreal height, qreal stroke) {
    QPainterPath brace = opening(u'{', height, width, stroke);
    // Standing, its tip points to the left; lying, upwards over its base or downwards below it.
    QTransform turn;
    if (opensDown) {
        turn.translate(width, 0);
        turn.rotate(90);
    } else {
        turn.translate(0, height);
        turn.rotate(-90);
    }
    return turn.map(brace);
}

}  // namespace

MathShape fenceShape(const QString& sign, qreal height, qreal stroke) {
    if (sign.size() != 1) {
        return {};
    }
    const QChar own = sign[0];
    if (own == u'|' || own == QChar(0x2223)) {
        return {verticals(1, height, stroke), stroke * 2.2};
    }
    if (own == QChar(0x2016) || own == QChar(0x2225)) {
        return {verticals(2, height, stroke), stroke * 5.4};
    }
    const QChar open = openingOf(own);
    const qreal grown = std::sqrt(height / stroke) * stroke;
    const qreal width = open == u'{'            ? grown * 1.15
                        : open == u'('          ? grown * 1.0
                        : open == QChar(0x27E8) ? grown * 1.0
                                                : std::max(stroke * 5, grown * 0.75);
    QPainterPath path = opening(open, width, height, stroke);
    if (path.isEmpty()) {
        return {};
    }
    if (open != own) {
        QTransform mirror;
        mirror.translate(width, 0);
        mirror.scale(-1, 1);
        path = mirror.map(path);
    }
    return {path, width};
}

MathShape rootShape(qreal width, qreal height, qreal stroke) {
    const qreal sign = std::max(stroke * 7, std::min(height * 0.45, stroke * 14));
    QPainterPath path;
    QPainterPath thin;
    const qreal top = stroke / 2;
    thin.moveTo(0, height * 0.62);
    thin.lineTo(sign * 0.25, height * 0.54);
    path.addPath(stroked(thin, stroke));
    QPainterPath thick;
    thick.moveTo(sign * 0.24, height * 0.53);
    thick.lineTo(sign * 0.52, height);
    path.addPath(stroked(thick, stroke * 1.8));
    QPainterPath bar;
    bar.moveTo(sign * 0.52, height);
    bar.lineTo(sign, top);
    bar.lineTo(sign + width, top);
    path.addPath(stroked(bar, stroke));
    path.setFillRule(Qt::WindingFill);
    return {path, sign};
}

QPainterPath lyingShape(const QString& sign, qreal width, qreal height, qreal stroke) {
    const char16_t own = sign.isEmpty() ? u' ' : sign[0].unicode();
    QPainterPath line;
    switch (own) {
        case 0x2192:
        case 0x27F6:
        case 0x21D2:
        case 0x21A6:
            return arrow(false, true, width, height, stroke);
        case 0x2190:
        case 0x27F5:
            return arrow(true, false, width, height, stroke);
        case 0x2194:
        case 0x27F7:
            return arrow(true, true, width, height, stroke);
        case 0x23DE:
            return lyingBrace(true, width, height, stroke);
        case 0x23DF:
            return lyingBrace(false, width, height, stroke);
        case u'=':
            line.addRect(QRectF(0, height * 0.2, width, stroke));
            line.addRect(QRectF(0, height * 0.8 - stroke, width, stroke));
            return line;
        case 0xAF:
        case u'_':
            line.addRect(QRectF(0, (height - stroke) / 2, width, stroke));
            return line;
        case u'^':
            line.moveTo(0, height);
            line.lineTo(width / 2, 0);
            line.lineTo(width, height);
            return stroked(line, stroke);
        case u'~':
            line.moveTo(0, height * 0.75);
            line.cubicTo(width * 0.3, -height * 0.4, width * 0.65, height * 1.4, width,
                         height * 0.25);
            return stroked(line, stroke);
        default:
            return {};
    }
}

}  // namespace klartext::ui
