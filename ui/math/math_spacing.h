// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/math.h"
#include "math/math_fonts.h"

namespace klartext::ui {

/// What distances a piece asks for: its own role, or that of what its scripts stand at.
[[nodiscard]] core::MathRole roleOf(const core::Math& math);

/// The roles that the pieces of a row have beside one another: a sign that usually stands between
/// two things belongs to what follows where nothing stands before it.
[[nodiscard]] std::vector<core::MathRole> rolesOf(std::span<const core::Math> parts);

/// Eighteenths of an em between two neighbours.
[[nodiscard]] int distance(core::MathRole before, core::MathRole role, MathLevel level);

/// White, and what is empty: it has no distance of its own.
[[nodiscard]] bool isInvisible(const core::Math& math);

[[nodiscard]] bool isScript(MathLevel level);

}  // namespace klartext::ui
