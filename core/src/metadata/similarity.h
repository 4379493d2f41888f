// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// The letters and digits of a text in lower case, all else left out: what two spellings of a title
/// or a name have in common. "Klar-Text: heute" → "klartextheute".
[[nodiscard]] std::string squeezed(std::string_view text);

/// Whether two texts have the same words in the same order. Empty texts are like none.
[[nodiscard]] bool sameWords(std::string_view left, std::string_view right);

/// The share of the words of `part` that `whole` holds too, 0 to 1.
[[nodiscard]] double containment(std::string_view part, std::string_view whole);

}  // namespace klartext::core
