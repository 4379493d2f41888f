// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// The text without control characters (C0 and C1 but tab and line end, and DEL), which a terminal
/// would obey. Text that is not UTF-8 comes out as UTF-8.
[[nodiscard]] std::string cleanText(std::string_view text);

/// The same on one line: white space folded and trimmed.
[[nodiscard]] std::string cleanLine(std::string_view text);

}  // namespace klartext::core
