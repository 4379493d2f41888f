// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "core/writers.h"

namespace klartext::core {

/// The picture that a data: URL (RFC 2397) is itself: PNG, JPEG, GIF, WebP or AVIF by what it says.
/// Nothing for any other address.
[[nodiscard]] std::optional<EmbeddedImage> inlineImage(std::string_view url);

}  // namespace klartext::core
