// SPDX-License-Identifier: MIT
#include "document/embed_picture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace klartext::ui {

namespace {

// Over pictures of any colour, in every theme.
constexpr QColor shade(0, 0, 0, 168);
constexpr QColor sign(255, 255, 255, 240);

void paintTime(QPainter& painter, const QRectF& picture, const QString& time, const QFont& font) {
    const QFontMetricsF metrics(font);
    QRectF badge(0, 0, metrics.horizontalAdvance(time) + 14, metrics.height() + 6);
    badge.moveBottomRight(picture.bottomRight() - QPointF(10, 10));
    if (badge.width() + 20 > picture.width()) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(badge, 4, 4);
    painter.setPen(sign);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, time);
}

}  // namespace

QString playingTime(int seconds) {
    if (seconds <= 0) {
        return {};
    }
    const auto two = [](int number) {
        return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
    };
    const int minutes = seconds / 60;
    return minutes < 60 ? QString::number(minutes) + u':' + two(seconds % 60)
                        : QString::number(minutes / 60) + u':' + two(minutes % 60) + u':' +
                              two(seconds % 60);
}

void paintPlayMark(QPainter& painter, const QRectF& picture, const QString& time,
                   const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = std::clamp(std::min(picture.width(), picture.height()) * 0.13, 12.0, 44.0);
    const QPointF middle = picture.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawEllipse(middle, radius, radius);
    QPainterPath triangle;
    triangle.moveTo(middle + QPointF(-radius * 0.32, -radius * 0.48));
    triangle.lineTo(middle + QPointF(radius * 0.52, 0));
    triangle.lineTo(middle + QPointF(-radius * 0.32, radius * 0.48));
    triangle.closeSubpath();
    painter.setBrush(sign);
    painter.drawPath(triangle);
    if (!time.isEmpty()) {
        paintTime(painter, picture, time, font);
    }
    painter.restore();
}

}  // namespace klartext::ui
