// SPDX-License-Identifier: MIT
#include "typography/highlight_colors.h"

#include <algorithm>
#include <array>

namespace klartext::ui {

namespace {

constexpr std::array<QRgb, core::highlightColorCount> pens{0xffffd43b, 0xff63c95a, 0xff5aaef5,
                                                           0xfff57fb0};
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

}  // namespace klartext::ui
