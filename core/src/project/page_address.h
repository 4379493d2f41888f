// SPDX-License-Identifier: MIT
#pragma once

#include "core/page_tree.h"
#include "project/url.h"

namespace klartext::core {

/// Where the page's relative addresses begin: at its <base> where that leads anywhere, else at
/// itself. A base is at most 1024 bytes long: a <base> that is longer does not count, and of the
/// page's own address what stands before its query, if that is short enough.
[[nodiscard]] PageAddress addressOf(const PageTree& page);

}  // namespace klartext::core
