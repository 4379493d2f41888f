// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// How many columns of a terminal the text takes: wide characters (Chinese, Japanese, Korean, most
/// pictographs) take two, marks that combine with the character before none.
[[nodiscard]] int columnsOf(std::string_view text);

/// The text with line ends where it may be broken by the rules of Unicode (UAX #14), so that no
/// line takes more columns, unless a single word does. Line ends that are there stay.
[[nodiscard]] std::string wrapLines(std::string_view text, int columns);

}  // namespace klartext::core
