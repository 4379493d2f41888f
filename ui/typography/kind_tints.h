// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <array>

#include "core/verdict.h"

namespace klartext::ui {

/// The colours of the kinds of boilerplate on one paper, by kind.
struct KindTints {
    std::array<QColor, core::boilerplateKindCount> papers;  ///< soft backgrounds
    std::array<QColor, core::boilerplateKindCount> texts;   ///< readable on the paper and its tint
};

/// How much of a hue is in a tint as long as text can be read on it.
[[nodiscard]] qreal fullTint(bool dark);
[[nodiscard]] KindTints kindTints(const QColor& paper, qreal strength);

}  // namespace klartext::ui
