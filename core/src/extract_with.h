// SPDX-License-Identifier: MIT
#pragma once

#include "core/extraction.h"
#include "judge/model.h"

namespace klartext::core {

/// extract() with another model than the built-in one: for cross-validation.
[[nodiscard]] Extraction extractWith(const Model& model, const RawPage& page,
                                     const ExtractOptions& options = {});

}  // namespace klartext::core
