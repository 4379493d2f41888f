// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace klartext::core {

/// Whether the character is seen and stays the same however a text is set: neither white space nor
/// a soft hyphen nor a mark of directions, nor what stands for a picture.
[[nodiscard]] bool isLetter(char32_t character);

inline constexpr std::size_t noLetter = static_cast<std::size_t>(-1);

/// For each letter of a text as it is shown the index of that letter on the page, ascending, or
/// noLetter. What reads otherwise in one of the two, such as a formula, is passed over.
[[nodiscard]] std::vector<std::size_t> alignLetters(std::span<const char32_t> page,
                                                    std::span<const char32_t> shown);

}  // namespace klartext::core
