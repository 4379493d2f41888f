// SPDX-License-Identifier: MIT
#include "highlights/highlight_look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <array>

namespace klartext::ui {

namespace {

constexpr std::array<const char*, core::highlightColorCount> names{
    QT_TRANSLATE_NOOP("HighlightColor", "Yellow"), QT_TRANSLATE_NOOP("HighlightColor", "Green"),
    QT_TRANSLATE_NOOP("HighlightColor", "Blue"), QT_TRANSLATE_NOOP("HighlightColor", "Pink")};
}  // namespace

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
