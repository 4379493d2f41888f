// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/writers.h"

namespace klartext::core {

/// The children of a Section as HTML, one block element a line.
[[nodiscard]] std::string htmlBody(const Element& section, const ImageSource& images = {},
                                   BlockId lead = noBlock);

}  // namespace klartext::core
