// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "core/element.h"
#include "core/page_tree.h"
#include "project/page_videos.h"
#include "project/url.h"

namespace klartext::core {

/// The image at a node as an element: the best of the addresses the page gives for it (lazy ones,
/// candidates for larger screens, the copy for readers without script), or the picture itself where
/// the page holds it (see isInlinePicture()). Nothing for pictures that show nothing: tracking
/// pixels, placeholders without an address.
[[nodiscard]] std::optional<Element> imageAt(const PageTree& page, const PageAddress& address,
                                             NodeId id);

/// The video, map or foreign post at a node, with what the page says of it beside it: its poster,
/// its name and length where `videos` has it. Nothing when it has no address on the web.
[[nodiscard]] std::optional<Element> embedAt(const PageTree& page, const PageAddress& address,
                                             const std::vector<PageVideo>& videos, NodeId id);

/// Whether one of two neighbouring images is the other's copy for readers without script.
[[nodiscard]] bool isCopy(const PageTree& page, NodeId image, NodeId other);

}  // namespace klartext::core
