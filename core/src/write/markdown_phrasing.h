// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/element.h"
#include "core/writers.h"
#include "write/footnotes.h"

namespace klartext::core {

/// How a line break is written where the text stands.
enum class BreakStyle : std::uint8_t {
    Hard,   ///< a backslash at the line's end
    Tag,    ///< <br>, in table cells
    Blank,  ///< not at all, in headings
};

/// What phrasing content refers to beside itself. Both may be null.
struct MarkdownContext {
    const Footnotes* notes = nullptr;     ///< links to them are written as references
    const ImageSource* images = nullptr;  ///< gives the addresses of images
};

/// Phrasing content as Markdown; its lines' starts are guarded.
[[nodiscard]] std::string markdownPhrasing(const Element& element,
                                           BreakStyle breaks = BreakStyle::Hard,
                                           const MarkdownContext& context = {});

/// An image or an embed.
[[nodiscard]] std::string markdownMedia(const Element& media, const MarkdownContext& context = {});

/// "$…$", in a table cell without pipes.
[[nodiscard]] std::string markdownFormula(const Element& element, BreakStyle breaks);

/// A displayed formula: "$$" in lines of their own.
[[nodiscard]] std::string markdownDisplay(const Element& element);

}  // namespace klartext::core
