// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/page_tree.h"

namespace klartext::core {

/// Reads a text-only copy of a page: each line with a word is a paragraph and so a block.
///
/// A text that is wrapped instead (most lines of a paragraph break near one width, paragraphs apart
/// by empty lines) is unwrapped first. Linear; of a longer text only the first `maxLines` lines are
/// read, which `truncated` says.
[[nodiscard]] PageTree parseText(std::string_view text, std::string url, bool& truncated);

}  // namespace klartext::core
