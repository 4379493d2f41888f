// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/extraction.h"

namespace klartext::cli {

/// Every block of the page with its verdict, one a line, in page order:
///
///   + 97 % The council has decided to …  [stands in the box that holds the article]
///   - 99 % navigation: Home             [stands in a navigation area]
[[nodiscard]] std::string explain(const core::Extraction& extraction);

}  // namespace klartext::cli
