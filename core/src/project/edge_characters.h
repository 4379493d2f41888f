// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace klartext::core {

/// The code point a text begins or ends with; -1 when it is empty or no UTF-8 there.
[[nodiscard]] std::int32_t firstCharacter(std::string_view text);
[[nodiscard]] std::int32_t lastCharacter(std::string_view text);

/// Whether two pieces of text are words of their own although no blank parts them: the page sets
/// them apart by style. Where they may be parts of one word they are not.
///
///     "Adventure" + "Open", "1" + "Anthills"
///     but not "D" + "as", "table" + "s", "word" + "1" (a note), "3" + "D", "日本" + "語"
[[nodiscard]] bool areWordsApart(std::string_view before, std::string_view after);

}  // namespace klartext::core
