// SPDX-License-Identifier: MIT
#pragma once

#include "dom/tag_scanner.h"

namespace klartext::core {

/// Whether something reads the attribute: one that a PageTree stores, or a style that may hide its
/// element.
[[nodiscard]] bool isKeptAttribute(const ScannedAttribute& attribute);

}  // namespace klartext::core
