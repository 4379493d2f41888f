// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace klartext::core {

/// A part of a text: words, or a formula between the delimiters of TeX.
struct TexPiece {
    std::string_view text;  ///< of a formula: without its delimiters
    bool formula = false;
    bool display = false;
};

/// Cuts a text at \( \), \[ \], $$ $$ and the environments that MathJax sets without any; at single
/// dollar signs only when asked. A text without formulas is one piece.
[[nodiscard]] std::vector<TexPiece> texPieces(std::string_view text, bool dollars);

}  // namespace klartext::core
