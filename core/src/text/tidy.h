// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// The text with each run of white space as one blank, none at its ends, and without invisible
/// characters (soft hyphens, zero-width spaces, direction marks).
[[nodiscard]] std::string foldSpace(std::string_view text);

/// Decodes the character references that pages leave in places where no parser decodes them (data,
/// meta tags escaped twice): "&amp;quot;" → "\"". Unknown ones stay as they are.
[[nodiscard]] std::string decodeEntities(std::string_view text);

}  // namespace klartext::core
