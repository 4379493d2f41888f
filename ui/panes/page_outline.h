// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "document/page_document.h"

namespace klartext::ui {

/// Where everything stands in a document, as a share of its height (0 to 1).
///
/// Estimated from the number of characters, so that it is there before any text is laid out.
class PageOutline {
public:
    PageOutline() = default;
    /// `charactersPerLine`: how many fit the column.
    PageOutline(const PageDocument& page, int charactersPerLine);

    [[nodiscard]] double shareOf(int position) const;
    [[nodiscard]] int positionAt(double share) const;

private:
    struct Line {
        int position;
        double above;  ///< lines above it
    };

    std::vector<Line> m_lines;  ///< the paragraphs, with one more at the end
};

}  // namespace klartext::ui
