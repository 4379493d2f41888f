// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace klartext::core {

/// Whether an address is a picture itself: a data: URL (RFC 2397) of the type PNG, JPEG, GIF, WebP
/// or AVIF. SVG is none of these: it may hold script and refer to other resources.
[[nodiscard]] bool isInlinePicture(std::string_view url);

}  // namespace klartext::core
