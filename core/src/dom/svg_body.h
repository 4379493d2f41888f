// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace klartext::core {

/// Where an SVG picture ends whose start tag ends at `position`: behind its end tag, before a tag
/// that breaks out of it, or at the end of `html`. Linear.
[[nodiscard]] std::size_t endOfSvg(std::string_view html, std::size_t position);

}  // namespace klartext::core
