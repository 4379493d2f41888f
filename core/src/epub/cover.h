// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace klartext::core {

/// A cover for a book without a picture: its title, who wrote it and where, as an SVG drawing of
/// text and rectangles alone.
[[nodiscard]] std::string coverDrawing(const std::string& title, const std::string& byline,
                                       const std::string& site);

}  // namespace klartext::core
