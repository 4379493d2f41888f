// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/extraction.h"

namespace klartext::core {

/// Author, day and site in one line: "Ada Beispiel · 2025-03-01 · Beispielblatt". Empty when none
/// is known.
[[nodiscard]] std::string bylineText(const Metadata& metadata);

}  // namespace klartext::core
