// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/element.h"

namespace klartext::core {

/// What takes the place of an element once all its content is known: nothing when it has none, its
/// parts when the element itself says nothing (a paragraph of images only, a figure around a table
/// without a caption), a paragraph for a caption that lost its picture, else the element itself.
[[nodiscard]] std::vector<Element> finished(Element element);

/// Takes blanks and no-break spaces off both ends of a leaf that has content.
void trimEdges(Element& leaf);

/// Drops the rules that part nothing: at the start, at the end.
void trimRules(Element& container);

}  // namespace klartext::core
