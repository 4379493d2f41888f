// SPDX-License-Identifier: MIT
#pragma once

#include "core/page_tree.h"
#include "project/url.h"

namespace klartext::core {

/// Where the page's relative addresses begin: at its <base> where that leads anywhere, else at
/// itself.
[[nodiscard]] PageAddress addressOf(const PageTree& page);

}  // namespace klartext::core
