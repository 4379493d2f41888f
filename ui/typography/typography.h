// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>
#include <Qt>

namespace klartext::ui {

/// How text is set. A value; what a person may choose is bounded by the constants.
struct Typography {
    static constexpr qreal minimumPointSize = 8;
    static constexpr qreal maximumPointSize = 48;
    static constexpr qreal minimumLineHeight = 1.0;
    static constexpr qreal maximumLineHeight = 2.4;
    static constexpr int minimumColumnWidth = 30;
    static constexpr int maximumColumnWidth = 160;

    QString family;                           ///< an installed family
    qreal pointSize = 15;                     ///< of running text
    qreal lineHeight = 1.5;                   ///< times the font size
    int columnWidth = 66;                     ///< of the column, in characters of running text
    Qt::Alignment alignment = Qt::AlignLeft;  ///< AlignLeft (the leading side) or AlignJustify

    friend bool operator==(const Typography&, const Typography&) = default;
};

/// The best installed family for long reading: a good serif, else the system's serif.
[[nodiscard]] QString defaultReadingFamily();
/// The best installed fixed-width family.
[[nodiscard]] QString defaultFixedFamily();

/// The font of running text at a zoom factor (1 is 100 %).
[[nodiscard]] QFont bodyFont(const Typography& typography, qreal zoom = 1);
/// The width of the text column in device-independent pixels.
[[nodiscard]] int columnPixels(const Typography& typography, qreal zoom = 1);

}  // namespace klartext::ui
