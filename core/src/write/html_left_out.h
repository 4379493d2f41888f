// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/writers.h"

namespace klartext::core {

/// What was left out of a page, as sections that any browser unfolds: one for each kind, its blocks
/// in page order. Empty when nothing was left out.
[[nodiscard]] std::string htmlLeftOut(const std::vector<RemovedEntry>& entries,
                                      const Translate& translate);

/// One line for each part that was set aside, to stand in its place; see htmlBody().
[[nodiscard]] std::vector<std::string> asideLabels(const Article& article,
                                                   const Translate& translate);

}  // namespace klartext::core
