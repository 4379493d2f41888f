// SPDX-License-Identifier: MIT
#pragma once

#include "core/math.h"
#include "math/math_box.h"
#include "math/math_fonts.h"

namespace klartext::ui {

/// Lays a formula out in the way of TeX (The TeXbook, appendix G), simplified.
///
/// What is wider than `width` pixels is broken before relations and operators of its outermost
/// row, and made smaller where that does not help.
[[nodiscard]] MathBox layoutFormula(const core::Formula& formula, const QFont& running,
                                    qreal width);

}  // namespace klartext::ui
