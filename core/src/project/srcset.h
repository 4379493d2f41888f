// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace klartext::core {

/// An entry of a srcset attribute.
struct SrcsetEntry {
    std::string_view url;
    double width = 0;    ///< pixels, or 0 when it has no width
    double density = 0;  ///< pixels to a CSS pixel, or 0 when it has a width
};

/// All entries of a srcset attribute but data: placeholders, in its order.
[[nodiscard]] std::vector<SrcsetEntry> srcsetEntries(std::string_view srcset);

/// The candidate of a srcset attribute that suits a page column on a good screen: the narrowest
/// that is wide enough, else the largest. Empty when there is none but data: placeholders.
///
///     bestCandidate("a.jpg 400w, b.jpg 1400w, c.jpg 4000w") == "b.jpg"
///     bestCandidate("a.jpg, b.jpg 2x") == "b.jpg"
[[nodiscard]] std::string_view bestCandidate(std::string_view srcset);

}  // namespace klartext::core
