// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace klartext::core {

/// A name for a file without its suffix, made of a title so that every file system takes it: no
/// character that one of them forbids, no reserved name, at most 120 bytes of UTF-8, composed
/// (NFC). Empty when nothing of the title can stand in a name.
[[nodiscard]] std::string safeFileName(std::string_view title);

}  // namespace klartext::core
