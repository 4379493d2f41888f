// SPDX-License-Identifier: MIT
#include "panes/theme_swatch.h"

#include <QPainter>
#include <QPainterPath>

#include "typography/typography.h"

namespace klartext::ui {

namespace {

constexpr qreal corner = 8;
constexpr int paperHeight = 40;
constexpr int gap = 4;

}  // namespace

ThemeSwatch::ThemeSwatch(ThemeChoice choice, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_choice(choice) {
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ThemeSwatch::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {std::max(64, metrics.horizontalAdvance(text()) + 12),
            paperHeight + gap + metrics.height() + 4};
}

void ThemeSwatch::paintHalf(QPainter& painter, const QRectF& clip, const Theme& theme) const {
    const QRectF paper(2, 2, width() - 4, paperHeight - 4);
    painter.save();
    painter.setClipRect(clip);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(theme.color(ColorId::Paper));
    painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    QFont letters(defaultReadingFamily());
    letters.setPixelSize(19);
    painter.setFont(letters);
    painter.setPen(theme.color(ColorId::Text));
    painter.drawText(paper, Qt::AlignCenter, QStringLiteral("Aa"));
    painter.restore();
}

void ThemeSwatch::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = rect();
    if (m_choice == ThemeChoice::System) {
        const QRectF left(0, 0, all.width() / 2, all.height());
        paintHalf(painter, left, Theme::named(ThemeChoice::Light));
        paintHalf(painter, left.translated(left.width(), 0), Theme::named(ThemeChoice::Dark));
    } else {
        paintHalf(painter, all, Theme::named(m_choice));
    }
    if (isChecked() || hasFocus()) {
        const QColor ring = palette().color(hasFocus() ? QPalette::Link : QPalette::WindowText);
        painter.setPen(QPen(ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(1, 1, width() - 2, paperHeight - 2), corner, corner);
    }
    QFont name = font();
    name.setBold(isChecked());
    painter.setFont(name);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(0, paperHeight + gap, width(), height() - paperHeight - gap),
                     Qt::AlignHCenter | Qt::AlignTop, text());
}

}  // namespace klartext::ui
