// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace klartext::core {

/// 1 to 12 for the name of a month or its usual abbreviation, lower case, in the languages the
/// program knows; 0 for any other word. "märz" → 3, "févr" → 2.
[[nodiscard]] int monthNamed(std::string_view lowerWord);

}  // namespace klartext::core
