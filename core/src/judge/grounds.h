// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace klartext::core {

/// What the judge's features speak about, in the terms in which a verdict is explained.
enum class Ground : std::uint8_t {
    Form,        ///< the block's own words: how many, which sort, sentences, its element
    Links,       ///< how much of it is links
    Speech,      ///< the phrases in it
    Names,       ///< the class and id words of the boxes around it
    Places,      ///< the elements it stands in: nav, footer, main, form
    Hidden,      ///< whether style or attribute hides it
    Box,         ///< what else is in its boxes
    Rows,        ///< how many are of its shape, and what they hold
    Copies,      ///< how often the page says it, and other pages of its site
    Position,    ///< where it stands from the title, the article's box and marks of its end
    Neighbours,  ///< what stands before and behind it, and shares its words
    Page,        ///< what sort of page it is
};
inline constexpr std::size_t groundCount = 12;

/// How far each ground moved the judge, in log-odds: above 0 towards the article. The sum, and the
/// trees' mean, is the margin of the block.
using Grounds = std::array<float, groundCount>;

/// The ground of a feature, by its name.
[[nodiscard]] Ground groundOf(std::string_view featureName);

}  // namespace klartext::core
