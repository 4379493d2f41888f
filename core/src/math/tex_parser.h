// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/math.h"

namespace klartext::core {

/// What a page defines with \newcommand, \def or \DeclareMathOperator: it holds in the formulas
/// that follow.
struct TexMacro {
    int arguments = 0;
    std::string body;  ///< with #1 to #9
};
using TexMacros = std::map<std::string, TexMacro, std::less<>>;

/// Reads the mathematics of TeX as KaTeX and MathJax know it.
///
/// Total: what it does not know stands in the tree as Source, so that no text is lost. Linear but
/// for macros, whose expansion is bounded. Adds the definitions of the formula to `macros`.
[[nodiscard]] Math parseTex(std::string_view tex, TexMacros& macros);
/// The same for one of many formulas: takes the expansions that it needed from `left`.
[[nodiscard]] Math parseTex(std::string_view tex, TexMacros& macros, int& left);

/// Whether any part of the formula is Source.
[[nodiscard]] bool holdsSource(const Math& math);

}  // namespace klartext::core
