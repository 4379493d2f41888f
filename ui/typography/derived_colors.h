// SPDX-License-Identifier: MIT
#pragma once

#include "typography/theme.h"

namespace klartext::ui {

/// All colours of a theme, from a few that a person chose.
///
/// What is derived keeps WCAG AA: Text, MutedText and Link on every paper and tint, each other text
/// on its own paper, Accent as a mark on Paper. A chosen text, link or accent that is too faint is
/// made as much stronger as it must be; the chosen paper stays.
[[nodiscard]] ThemeColors derivedColors(const QColor& paper, const QColor& text, const QColor& link,
                                        const QColor& accent);

}  // namespace klartext::ui
