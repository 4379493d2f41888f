// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "focus/text_lines.h"

namespace klartext::ui {

/// A page of a text that is laid out as one long column; it ends where the next begins.
struct TextPage {
    qreal from;        ///< in document coordinates: what stands above is the page's before
    int scrolled;      ///< how far the document is scrolled while the page is shown
    std::size_t line;  ///< the first one on it
};

/// Cuts a text into pages for a view of that height, which keeps `inset` pixels free at its upper
/// and lower edge. Cuts no line in two that fits a page, and parts no line from the one it belongs
/// to. Never empty; the first page begins at the top of the document.
[[nodiscard]] std::vector<TextPage> pagesOf(const std::vector<TextLine>& lines, int height,
                                            int inset);

}  // namespace klartext::ui
