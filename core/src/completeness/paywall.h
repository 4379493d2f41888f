// SPDX-License-Identifier: MIT
#pragma once

#include "core/page_tree.h"

namespace klartext::core {

/// Whether the parts that the page's data names as not free (hasPart with a cssSelector, see
/// https://developers.google.com/search/docs/appearance/structured-data/paywalled-content) are
/// missing or all but empty. `kept` is the number of words of the article.
[[nodiscard]] bool isLockedOut(const PageTree& page, int kept);

}  // namespace klartext::core
