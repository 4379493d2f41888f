// SPDX-License-Identifier: MIT
#pragma once

#include "core/page_tree.h"

namespace klartext::ui {

class PageView;

/// Where one reads: the first block in sight, how many of its characters stand above the first line
/// in sight, and how many pixels below the top that line begins. Without a block: the top. Holds
/// for a view of any size, in any style.
struct ReadingPlace {
    core::BlockId block = core::noBlock;
    int character = 0;
    int offset = 0;

    friend bool operator==(const ReadingPlace&, const ReadingPlace&) = default;
};

[[nodiscard]] ReadingPlace placeIn(const PageView& view);
/// Scrolls there; nothing when the view does not show the block.
void goTo(PageView& view, const ReadingPlace& place);
/// How much of the text stands above the lower edge of the view, 0 to 1.
[[nodiscard]] double shareRead(const PageView& view);
/// How much of the text stands above the first line in sight, 0 to 1.
[[nodiscard]] double shareAbove(const PageView& view);

}  // namespace klartext::ui
