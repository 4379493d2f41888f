// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QString>

namespace klartext::ui {

// Signs that grow with what they stand beside. Paths begin at (0, 0), y grows downwards.

struct MathShape {
    QPainterPath path;
    qreal width = 0;
};

/// A bracket or bar of this height in strokes of this width; no path for signs it does not know.
[[nodiscard]] MathShape fenceShape(const QString& sign, qreal height, qreal stroke);
/// A root sign whose bar stands over `width` pixels, below `height` pixels of sign.
[[nodiscard]] MathShape rootShape(qreal width, qreal height, qreal stroke);
/// An arrow, a brace, a bar, a hat or a tilde of this width, lying; its height is `height`.
[[nodiscard]] QPainterPath lyingShape(const QString& sign, qreal width, qreal height, qreal stroke);

}  // namespace klartext::ui
