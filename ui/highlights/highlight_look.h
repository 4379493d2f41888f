// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QString>

#include "core/highlight_export.h"
#include "typography/highlight_colors.h"

namespace klartext::ui {

/// "Yellow", in the language of the program.
[[nodiscard]] QString colorName(core::HighlightColor color);
/// What a document of highlights says, in the language of the program.
[[nodiscard]] core::HighlightWords highlightWords();
/// A round patch of the colour.
[[nodiscard]] QIcon swatchIcon(const Theme& theme, core::HighlightColor color);

}  // namespace klartext::ui
