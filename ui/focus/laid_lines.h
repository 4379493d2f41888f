// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>
#include <cstddef>
#include <vector>

namespace klartext::ui {

class PageDocument;

/// One line of text in document coordinates: what a person reads from side to side. A picture is a
/// line, too, and so are lines of table cells that stand side by side.
struct TextLine {
    qreal top;
    qreal bottom;
    int position;    ///< the first in it
    bool keepsNext;  ///< belongs to the line below: a heading, the first line of a paragraph

    friend bool operator==(const TextLine&, const TextLine&) = default;
};

/// Lines that follow one another, around one of them.
struct LineStretch {
    std::vector<TextLine> lines;  ///< never empty
    std::size_t middle;           ///< the one that was asked for
};

/// The lines of the document from its top down; none reaches into another. Lays out all the text.
[[nodiscard]] std::vector<TextLine> linesOf(const PageDocument& page);

/// The line at the height, or the one nearest to it, with so many lines above it and below, fewer
/// where the text ends: those that linesOf() has there. Lays out the text down to them, give or
/// take a few paragraphs, and looks at no other.
[[nodiscard]] LineStretch linesAround(const PageDocument& page, qreal y, std::size_t count);

}  // namespace klartext::ui
