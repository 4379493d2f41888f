// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/writers.h"

namespace klartext::core {

/// The children of a Section as HTML, one block element a line. `asides` are the labels of the
/// parts that were set aside, which stand folded below them; without labels they are left out.
[[nodiscard]] std::string htmlBody(const Element& section, const ImageSource& images = {},
                                   BlockId lead = noBlock,
                                   const std::vector<std::string>& asides = {});

}  // namespace klartext::core
