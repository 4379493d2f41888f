// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/writers.h"

namespace klartext::core {

[[nodiscard]] std::string base64(std::string_view bytes);
/// The bytes; what is no digit of Base64 is passed over.
[[nodiscard]] std::string fromBase64(std::string_view text);

/// The image as a data: URL; empty when its media type is not that of a picture without script
/// (image/*, but not SVG) or it has no bytes.
[[nodiscard]] std::string dataUrl(const EmbeddedImage& image);

}  // namespace klartext::core
