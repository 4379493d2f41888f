// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include "core/highlight.h"
#include "typography/theme.h"

namespace klartext::ui {

/// The colours of a highlight in a theme.
struct HighlightLook {
    QColor paper;  ///< behind the text; all text of the theme is readable on it
    QColor pen;    ///< of patches, which stand out by their edge
    QColor line;   ///< below the text, and for signs: it stands out from the theme's paper
};
[[nodiscard]] HighlightLook highlightLook(const Theme& theme, core::HighlightColor color);

}  // namespace klartext::ui
