// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "core/math.h"

namespace klartext::core {

[[nodiscard]] Math makeIdentifier(std::string_view text, MathVariant variant);
[[nodiscard]] Math makeFunction(std::string_view name);
[[nodiscard]] Math makeNumber(std::string_view text);
[[nodiscard]] Math makeOperator(std::string_view text, MathRole role);
[[nodiscard]] Math makeText(std::string_view text, MathVariant variant);
[[nodiscard]] Math makeSource(std::string_view tex);
[[nodiscard]] Math makeSpace(double em);
[[nodiscard]] Math makeFraction(Math above, Math below);
[[nodiscard]] Math makeScripts(Math base, Math below, Math above);
[[nodiscard]] Math makeAccent(Math base, std::string_view mark, bool stretchy, bool under);
[[nodiscard]] Math makeFence(std::string_view open, Math inside, std::string_view close);

/// The only child of a Row that says nothing itself, else the Row.
[[nodiscard]] Math unwrapped(Math row);
[[nodiscard]] bool isEmptyRow(const Math& math);

}  // namespace klartext::core
