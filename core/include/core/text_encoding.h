// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "core/page.h"

namespace klartext::core {

/// The encodings that a person may choose, by their names in the Encoding Standard, those of one
/// script beside each other.
[[nodiscard]] std::span<const std::string_view> textEncodings();

/// Whether the page says of itself that it is written in another encoding than this one, which was
/// found to be its own (Extraction::encoding).
[[nodiscard]] bool declaresOther(const RawPage& page, std::string_view encoding);

/// The page read in this encoding, whatever it says of itself: the same page in UTF-8, with a byte
/// order mark, so that nobody asks again. Bytes that are no text in it become U+FFFD. An unknown
/// name is taken for UTF-8.
[[nodiscard]] RawPage readIn(std::string_view encoding, const RawPage& page);

}  // namespace klartext::core
