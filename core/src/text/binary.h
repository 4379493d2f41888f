// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace klartext::core {

/// Whether bytes are plainly no text: they begin as an image, a document or a program begins, or
/// control characters make up a good part of their beginning. UTF-16 is for the caller to rule out.
[[nodiscard]] bool looksBinary(std::string_view bytes);

}  // namespace klartext::core
