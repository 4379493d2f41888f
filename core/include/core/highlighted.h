// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "core/highlight.h"
#include "core/projection.h"

namespace klartext::core {

/// The article with what a person highlighted drawn in its body: Mark elements whose level is 1 +
/// the HighlightColor and whose text is the note. Behind each with a note stands its number, a link
/// to the note in a list under `title` that follows the text. What is not in the article is left
/// out.
[[nodiscard]] Article highlighted(Article article, const PageTree& page,
                                  std::span<const Highlight> highlights,
                                  std::string_view title = "Notes");

}  // namespace klartext::core
