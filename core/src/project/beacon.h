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

/// Whether an image without sizes is there for its address alone: hidden by its own attributes, at
/// the address of a counter, or a script's answer to a query as long as no picture's name is. It
/// shows nothing either. One that tells what it shows, or has the ending of a picture while it
/// only waits to be faded in, is none.
[[nodiscard]] bool isBeacon(const PageTree& page, NodeId id);

}  // namespace klartext::core
