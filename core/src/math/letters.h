// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/math.h"

namespace klartext::core {

/// A letter and the shape it is meant in.
struct ShapedLetter {
    std::string text;
    MathVariant variant = MathVariant::Plain;
};

/// Takes letters of Unicode's mathematical alphabets apart: 𝐱 → x, Bold. Others stay as they are.
[[nodiscard]] ShapedLetter plainLetter(std::string_view text, MathVariant otherwise);

/// The text in letters of a mathematical alphabet where the shape means something: x, DoubleStruck
/// → 𝕩. Italic, bold and upright text stays as it is.
[[nodiscard]] std::string shapedText(std::string_view text, MathVariant variant);

/// The text in Unicode's raised or lowered characters; empty when one of them is missing.
[[nodiscard]] std::string raisedText(std::string_view text);
[[nodiscard]] std::string loweredText(std::string_view text);

}  // namespace klartext::core
