// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace klartext::core {

/// The candidate of a srcset attribute that suits a page column on a good screen: the narrowest
/// that is wide enough, else the largest. Empty when there is none but data: placeholders.
///
///     bestCandidate("a.jpg 400w, b.jpg 1400w, c.jpg 4000w") == "b.jpg"
///     bestCandidate("a.jpg, b.jpg 2x") == "b.jpg"
[[nodiscard]] std::string_view bestCandidate(std::string_view srcset);

}  // namespace klartext::core
