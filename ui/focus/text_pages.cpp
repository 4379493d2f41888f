// SPDX-License-Identifier: MIT
#include "focus/text_pages.h"

#include <cmath>

namespace klartext::ui {

namespace {

/// The line to begin the next page with when `line` does not fit any more.
std::size_t nextFirst(const std::vector<TextLine>& lines, std::size_t first, std::size_t line) {
    std::size_t next = line;
    while (next > first && lines[next - 1].keepsNext) {
        --next;
    }
    return next > first ? next : line;
}

TextPage pageFrom(const std::vector<TextLine>& lines, std::size_t line, int inset) {
    // In the middle, for boxes reach beyond their lines.
    const qreal from = (lines[line - 1].bottom + lines[line].top) / 2;
    return {from, static_cast<int>(std::floor(lines[line].top)) - inset, line};
}

}  // namespace

std::vector<TextPage> pagesOf(const std::vector<TextLine>& lines, int height, int inset) {
    std::vector<TextPage> pages{{0, 0, 0}};
    if (height <= 3 * inset) {
        inset = 0;
    }
    if (height < 1) {
        return pages;
    }
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (;;) {
            const TextPage page = pages.back();
            const int end = page.scrolled + height - inset;
            if (lines[line].bottom <= end) {
                break;
            }
            if (line > page.line) {
                pages.push_back(pageFrom(lines, nextFirst(lines, page.line, line), inset));
            } else {
                // Larger than a page: it goes on where the page ends.
                pages.push_back({static_cast<qreal>(end), end - inset, line});
            }
        }
    }
    return pages;
}

}  // namespace klartext::ui
