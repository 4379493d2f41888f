// SPDX-License-Identifier: MIT
#pragma once

#include "math/mathml_reader.h"

struct GumboInternalNode;

namespace klartext::core {

/// The <math> element at a node of gumbo's tree, with everything in it.
[[nodiscard]] MathMarkup mathMarkup(const GumboInternalNode& math);

}  // namespace klartext::core
