// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

#include "core/math.h"

namespace klartext::ui {

/// How deep in a formula something stands: what decides its size and how much room it takes.
enum class MathLevel { Display, Inline, Script, Tiny };

[[nodiscard]] MathLevel scriptLevel(MathLevel level);
/// One size of a fraction's parts.
[[nodiscard]] MathLevel fractionLevel(MathLevel level);

/// The fonts of a formula in running text of a font: its letters with symbols of fonts that have
/// them. Distances are pixels.
class MathFonts {
public:
    explicit MathFonts(const QFont& running);

    [[nodiscard]] QFont font(core::MathVariant variant, MathLevel level, qreal scale = 1) const;
    [[nodiscard]] QFont code(MathLevel level) const;
    [[nodiscard]] qreal em(MathLevel level) const;
    [[nodiscard]] qreal xHeight(MathLevel level) const;
    /// Above the baseline: where bars of fractions and the middle of brackets are.
    [[nodiscard]] qreal axis(MathLevel level) const;
    [[nodiscard]] qreal stroke(MathLevel level) const;
    /// The same for formulas `factor` times as large.
    [[nodiscard]] MathFonts scaled(qreal factor) const;

private:
    QFont m_running;
    qreal m_em;
    qreal m_xHeight;
    qreal m_axis;
};

}  // namespace klartext::ui
