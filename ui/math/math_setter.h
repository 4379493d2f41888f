// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "core/math.h"
#include "math/math_box.h"
#include "math/math_fonts.h"

namespace klartext::ui {

/// Sets the pieces of formulas, one function a kind.
class MathSetter {
public:
    explicit MathSetter(const MathFonts& fonts) : m_fonts(fonts) {}

    [[nodiscard]] MathBox box(const core::Math& math, MathLevel level) const;
    /// What stands side by side, with the distances its roles ask for.
    [[nodiscard]] MathBox row(std::span<const core::Math> parts, MathLevel level) const;
    [[nodiscard]] const MathFonts& fonts() const { return m_fonts; }

private:
    [[nodiscard]] MathBox glyphs(const QString& text, const QFont& font) const;
    [[nodiscard]] MathBox leaf(const core::Math& math, MathLevel level) const;
    [[nodiscard]] MathBox sign(const core::Math& math, MathLevel level) const;
    [[nodiscard]] MathBox fraction(const core::Math& math, MathLevel level) const;
    [[nodiscard]] MathBox root(const core::Math& math, MathLevel level) const;
    [[nodiscard]] MathBox scripts(const core::Math& math, MathLevel level) const;
    [[nodiscard]] MathBox limits(const core::Math& math, MathLevel level) const;
    [[nodiscard]] MathBox stretchedArrow(const core::Math& math, qreal width,
                                         MathLevel level) const;
    [[nodiscard]] MathBox accent(const core::Math& math, MathLevel level) const;
    [[nodiscard]] MathBox accentMark(const core::Math& math, const MathBox& base,
                                     MathLevel level) const;
    [[nodiscard]] MathBox fence(const core::Math& math, MathLevel level) const;
    /// A bracket that reaches `half` above and below the axis.
    [[nodiscard]] MathBox bracket(const QString& sign, qreal half, MathLevel level) const;
    [[nodiscard]] MathBox table(const core::Math& math, MathLevel level) const;
    [[nodiscard]] MathBox framed(const core::Math& math, MathLevel level) const;
    [[nodiscard]] qreal halfHeight(const MathBox& box, MathLevel level) const;

    const MathFonts& m_fonts;
};

}  // namespace klartext::ui
