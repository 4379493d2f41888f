// SPDX-License-Identifier: MIT
#pragma once

#include "core/page.h"

namespace klartext::core {

/// Composition of a page that is nothing but its text, as a chapter of a book or a Markdown file
/// is: all that it shows is kept.
inline constexpr Composition wholeText{3};

}  // namespace klartext::core
