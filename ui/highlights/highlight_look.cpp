// SPDX-License-Identifier: MIT
#include "highlights/highlight_look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <array>

namespace klartext::ui {

namespace {

constexpr std::array<QRgb, core::highlightColorCount> pens{0xffffd43b, 0xff63c95a, 0xff5aaef5,
                                                           0xfff57fb0};
constexpr std::array<const char*, core::highlightColorCount> names{
    QT_TRANSLATE_NOOP("HighlightColor", "Yellow"), QT_TRANSLATE_NOOP("HighlightColor", "Green"),
    QT_TRANSLATE_NOOP("HighlightColor", "Blue"), QT_TRANSLATE_NOOP("HighlightColor", "Pink")};
constexpr qreal strongest = 0.6;        ///< share of the pen's colour on the paper
constexpr qreal strongestOnDark = 0.5;  ///< the same on dark paper
constexpr int steps = 40;
constexpr std::array texts{ColorId::Text, ColorId::MutedText, ColorId::Link};

bool isReadable(const Theme& theme, const QColor& paper) {
    return std::ranges::all_of(texts, [&](ColorId text) {
        return contrast(theme.color(text), paper) >= readableContrast;
    });
}

}  // namespace

HighlightLook highlightLook(const Theme& theme, core::HighlightColor color) {
    const QColor pen = QColor::fromRgb(pens.at(static_cast<std::size_t>(color)));
    const QColor paper = theme.color(ColorId::Paper);
    const std::array papers{paper};
    HighlightLook look{paper, pen, readable(pen, papers, visibleContrast)};
    const qreal share = theme.isDark() ? strongestOnDark : strongest;
    for (int step = steps; step > 0; --step) {
        const QColor mixed = mix(paper, pen, share * step / steps);
        if (isReadable(theme, mixed)) {
            look.paper = mixed;
            break;
        }
    }
    return look;
}

QString colorName(core::HighlightColor color) {
    return QCoreApplication::translate("HighlightColor", names.at(static_cast<std::size_t>(color)));
}

core::HighlightWords highlightWords() {
    core::HighlightWords words;
    for (std::size_t i = 0; i < words.colors.size(); ++i) {
        words.colors.at(i) = colorName(core::HighlightColor(i)).toStdString();
    }
    words.lost =
        QCoreApplication::translate("HighlightColor", "no longer in the text").toStdString();
    return words;
}

QIcon swatchIcon(const Theme& theme, core::HighlightColor color) {
    const HighlightLook look = highlightLook(theme, color);
    QIcon icon;
    for (const int size : {16, 18, 24, 32, 36, 48}) {
        QPixmap patch(size, size);
        patch.fill(Qt::transparent);
        QPainter painter(&patch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.line, size / 12.0));
        painter.setBrush(look.pen);
        painter.drawEllipse(
            QRectF(0, 0, size, size)
                .marginsRemoved(QMarginsF(size / 8.0, size / 8.0, size / 8.0, size / 8.0)));
        painter.end();
        icon.addPixmap(patch);
    }
    return icon;
}

}  // namespace klartext::ui
