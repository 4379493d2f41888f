// SPDX-License-Identifier: MIT
#include "themes/theme_swatch.h"

#include <QPainter>
#include <algorithm>

#include "typography/typography.h"

namespace klartext::ui {

namespace {

constexpr qreal corner = 8;
constexpr int gap = 4;
constexpr int most = 150;

}  // namespace

ThemeSwatch::ThemeSwatch(const std::optional<Theme>& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setText(name);
    setAccessibleName(name);
    setToolTip(name);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int ThemeSwatch::paperHeight() const { return fontMetrics().height() * 5 / 2; }

QSize ThemeSwatch::sizeHint() const {
    QFont bold = font();
    bold.setBold(true);
    const int words = QFontMetrics(bold).horizontalAdvance(text()) + 12;
    return {std::clamp(words, 64, most), paperHeight() + gap + fontMetrics().height() + 6};
}

void ThemeSwatch::paintPaper(QPainter& painter, const QRectF& clip, const Theme& theme) const {
    const QRectF paper(3, 3, width() - 6, paperHeight() - 6);
    painter.save();
    painter.setClipRect(clip);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(theme.color(ColorId::Paper));
    painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    QFont letters(defaultReadingFamily());
    letters.setPixelSize(paperHeight() / 2);
    painter.setFont(letters);
    painter.setPen(theme.color(ColorId::Text));
    painter.drawText(paper, Qt::AlignCenter, QStringLiteral("Aa"));
    painter.restore();
}

void ThemeSwatch::paintTick(QPainter& painter, const QRectF& paper) const {
    const qreal side = fontMetrics().height() * 0.8;
    const QRectF disc(paper.right() - side - 2, paper.top() + 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawEllipse(disc);
    painter.setPen(QPen(palette().color(QPalette::Window), 2, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = disc.center() + QPointF(-0.05 * side, 0.18 * side);
    painter.drawLine(disc.center() + QPointF(-0.25 * side, 0), middle);
    painter.drawLine(middle, disc.center() + QPointF(0.25 * side, -0.18 * side));
}

void ThemeSwatch::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = rect();
    if (m_theme) {
        paintPaper(painter, all, *m_theme);
    } else {
        const QRectF left(0, 0, all.width() / 2, all.height());
        paintPaper(painter, left, Theme::named(ThemeChoice::Light));
        paintPaper(painter, left.translated(left.width(), 0), Theme::named(ThemeChoice::Dark));
    }
    const QRectF ring(2, 2, width() - 4, paperHeight() - 4);
    if (isChecked()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, corner, corner);
        paintTick(painter, ring);
    }
    QFont name = font();
    name.setBold(isChecked());
    painter.setFont(name);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF below(2, paperHeight() + gap, width() - 4, height() - paperHeight() - gap - 2);
    painter.drawText(
        below, Qt::AlignHCenter | Qt::AlignTop,
        QFontMetrics(name).elidedText(text(), Qt::ElideRight, static_cast<int>(below.width())));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Link), 2, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }
}

}  // namespace klartext::ui
