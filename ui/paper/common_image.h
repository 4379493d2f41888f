// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "core/writers.h"

namespace klartext::ui {

/// The first frame of any raster image as PNG or JPEG, at most 1,600 pixels wide; nothing when it
/// is no image that can be decoded. Thread-safe.
[[nodiscard]] std::optional<core::EmbeddedImage> commonImage(const core::EmbeddedImage& image);

}  // namespace klartext::ui
