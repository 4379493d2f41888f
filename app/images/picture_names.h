// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "archive/page_resources.h"
#include "core/extraction.h"

namespace klartext::app {

/// The same resources, where a picture of the page is found by each of the files that the page
/// offers for it: whoever saved it took the one that suited their screen. `resources` is not null.
[[nodiscard]] std::shared_ptr<const PageResources> underAllNames(
    std::shared_ptr<const PageResources> resources, const core::Extraction& page);

}  // namespace klartext::app
