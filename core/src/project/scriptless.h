// SPDX-License-Identifier: MIT
#pragma once

#include "core/page_tree.h"

namespace klartext::core {

/// Nobody puts more around one picture; what is larger is not looked through for each of thousands.
inline constexpr NodeId largestPictureBox = 200;  // nodes

/// The first <img> that is the node or lies among the first nodes of it; noNode for none.
[[nodiscard]] NodeId imageIn(const PageTree& page, NodeId box);

/// The image in a <noscript> right beside the image `id` or beside the box that holds nothing else:
/// what a script is to show later. noNode for none, and for one that is such a copy itself.
[[nodiscard]] NodeId scriptlessCopy(const PageTree& page, NodeId id);

}  // namespace klartext::core
