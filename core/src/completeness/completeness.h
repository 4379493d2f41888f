// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/completeness.h"
#include "core/extraction.h"
#include "judge/measures.h"

namespace klartext::core {

/// Looks for what is missing in an article: one finding at most of each kind, the gravest first.
///
/// `extraction` has its tree, verdicts and metadata; its status says whether there is an article.
/// Pure and total, linear in the size of the page.
[[nodiscard]] std::vector<Finding> checkCompleteness(const Extraction& extraction,
                                                     const Measures& measures);

}  // namespace klartext::core
