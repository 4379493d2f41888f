// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/extraction.h"

namespace klartext::core {

/// The text of the article in the page's own data (articleInData()), as HTML; empty when the data
/// holds none, or one of another article than that which the page shows.
[[nodiscard]] std::string articleInDataOf(const Extraction& extraction);

/// How many words of that text stand nowhere on the page, neither in the article nor in what was
/// left out of it.
[[nodiscard]] int wordsOnlyInData(const Extraction& extraction);

}  // namespace klartext::core
