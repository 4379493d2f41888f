// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <span>

namespace klartext::ui {

/// WCAG 2.1, success criterion 1.4.3, level AA for text of any size; a hair more, so that rounding
/// to eight bits does no harm.
inline constexpr double readableContrast = 4.55;
/// The same for what is no text (1.4.11).
inline constexpr double visibleContrast = 3.05;

/// The contrast ratio of WCAG 2.1 (1 to 21), https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// The least contrast of the colour with any of the papers.
[[nodiscard]] double contrast(const QColor& color, std::span<const QColor> papers);

/// `one` at share 0, `other` at share 1.
[[nodiscard]] QColor mix(const QColor& one, const QColor& other, qreal share);

/// Whether white is read better than black on the paper.
[[nodiscard]] bool isDarkPaper(const QColor& paper);
/// Black or white, whichever is read better on the paper.
[[nodiscard]] QColor strongestOn(const QColor& paper);

/// The colour, made as much lighter or darker as it must be to have the contrast with all papers;
/// unchanged when it has it. What no lightness reaches gives strongestOn() the first paper.
[[nodiscard]] QColor readable(const QColor& color, std::span<const QColor> papers,
                              double least = readableContrast);

}  // namespace klartext::ui
