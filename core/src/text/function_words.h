// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace klartext::core {

/// The function words of one language.
struct FunctionWords {
    std::string_view language;  ///< BCP 47 primary tag
    std::string_view words;     ///< lower case, apart by blanks
};
[[nodiscard]] std::span<const FunctionWords> functionWordTables();

/// The tables a word stands in: bit i is functionWordTables()[i]. 0 for every other word.
[[nodiscard]] std::uint32_t languagesOf(std::string_view lowerWord);

}  // namespace klartext::core
