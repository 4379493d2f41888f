// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "core/extraction.h"

namespace klartext::app {

/// Whoever finds articles: core::extract() itself, in this process and without a budget, or a
/// Judges, which has it done where it can be stopped. Blocks; any thread, many at a time. A stop
/// token ends it at once, with a result nobody looks at.
using Extractor =
    std::function<core::Extraction(const core::RawPage& page, const core::ExtractOptions& options)>;

}  // namespace klartext::app
