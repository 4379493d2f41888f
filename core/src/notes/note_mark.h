// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace klartext::core {

/// Whether a link's text is what refers to a note: a number, a letter, a Roman numeral, a sign such
/// as † or *, a word with a number ("nb 2"), each perhaps in brackets.
[[nodiscard]] bool isNoteMark(std::string_view text);
/// Whether the text stands in brackets itself.
[[nodiscard]] bool isBracketed(std::string_view text);
/// Whether a link's text is what leads from a note back to its reference: an arrow, a caret, a mark
/// (isNoteMark()), or a word that says so.
[[nodiscard]] bool isBackMark(std::string_view text);
/// The text without arrows, carets and white space at its start or its end.
[[nodiscard]] std::string_view withoutArrowsBefore(std::string_view text);
[[nodiscard]] std::string_view withoutArrowsBehind(std::string_view text);

}  // namespace klartext::core
