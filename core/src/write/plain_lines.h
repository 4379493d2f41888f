// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/element.h"

namespace klartext::core {

/// The text of phrasing content: line breaks as "\n", images left out.
[[nodiscard]] std::string phrasingText(const Element& element);

/// The words of a section and nothing else, one line for each paragraph, heading, list item, row:
/// no list marks, no names of pictures. Cells of a row are apart by tabs.
[[nodiscard]] std::string plainLines(const Element& section);

}  // namespace klartext::core
