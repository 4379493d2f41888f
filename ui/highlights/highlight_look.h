// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include "core/highlight_export.h"
#include "typography/theme.h"

namespace klartext::ui {

/// The colours of a highlight in a theme.
struct HighlightLook {
    QColor paper;  ///< behind the text; all text of the theme is readable on it
    QColor pen;    ///< of patches, which stand out by their edge
    QColor line;   ///< below the text, and for signs: it stands out from the theme's paper
};
[[nodiscard]] HighlightLook highlightLook(const Theme& theme, core::HighlightColor color);

/// "Yellow", in the language of the program.
[[nodiscard]] QString colorName(core::HighlightColor color);
/// What a document of highlights says, in the language of the program.
[[nodiscard]] core::HighlightWords highlightWords();
/// A round patch of the colour.
[[nodiscard]] QIcon swatchIcon(const Theme& theme, core::HighlightColor color);

}  // namespace klartext::ui
