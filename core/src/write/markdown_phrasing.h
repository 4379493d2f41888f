// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/element.h"

namespace klartext::core {

/// How a line break is written where the text stands.
enum class BreakStyle : std::uint8_t {
    Hard,   ///< a backslash at the line's end
    Tag,    ///< <br>, in table cells
    Blank,  ///< not at all, in headings
};

/// Phrasing content as Markdown; its lines' starts are guarded.
[[nodiscard]] std::string markdownPhrasing(const Element& element,
                                           BreakStyle breaks = BreakStyle::Hard);

/// An image or an embed.
[[nodiscard]] std::string markdownMedia(const Element& media);

}  // namespace klartext::core
