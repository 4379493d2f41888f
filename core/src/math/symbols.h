// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "core/math.h"

namespace klartext::core {

/// What a TeX command such as "alpha" or "leq" stands for.
struct MathSymbol {
    std::string_view text;
    MathRole role = MathRole::Ordinary;
    bool identifier = false;
    bool limits = false;  ///< scripts stand below and above in displayed formulas
};

/// The symbol of a command without its backslash.
[[nodiscard]] std::optional<MathSymbol> symbolOfCommand(std::string_view name);
/// The command without backslash that gives the symbol, or empty.
[[nodiscard]] std::string_view commandOfSymbol(std::string_view text);
/// What a character means where nothing else is said.
[[nodiscard]] MathRole roleOfSymbol(std::string_view text);
[[nodiscard]] bool takesLimits(std::string_view text);
/// Brackets, bars and arrows, which grow with what they stand beside.
[[nodiscard]] bool isFenceSymbol(std::string_view text);

/// The mark that an accent command ("hat") puts on its base, or empty.
struct MathAccent {
    std::string_view mark;
    bool stretchy = false;
    bool under = false;
};
[[nodiscard]] std::optional<MathAccent> accentOfCommand(std::string_view name);
[[nodiscard]] std::string_view commandOfAccent(std::string_view mark, bool under);

/// Names of functions ("sin"), written upright; `limits` as of lim.
[[nodiscard]] bool isFunctionName(std::string_view name);
[[nodiscard]] bool isLimitFunction(std::string_view name);

}  // namespace klartext::core
