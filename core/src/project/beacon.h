// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "core/page_tree.h"

namespace klartext::core {

/// CSS pixels of a width or height attribute; nothing for per cent and other words.
[[nodiscard]] std::optional<int> lengthOf(std::string_view value);

/// Whether the page gives an image or a frame a side of at most two pixels: it shows nothing.
[[nodiscard]] bool isPixel(const PageTree& page, NodeId id);

/// Whether an image is there for its address alone: hidden by its own attributes, or by those of a
/// box around it alone, or put beside the page, unless it waits for a script to bring it in; or,
/// without sizes, at the address of a counter, or a script's answer to a query as long as no
/// picture's name is. It shows nothing either. One that is only transparent waits to be faded in.
[[nodiscard]] bool isBeacon(const PageTree& page, NodeId id);

}  // namespace klartext::core
