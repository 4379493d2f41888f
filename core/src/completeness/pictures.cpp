// SPDX-License-Identifier: MIT
#include "completeness/pictures.h"

#include <charconv>

#include "project/beacon.h"
#include "project/media.h"
#include "project/page_address.h"
#include "text/words.h"

namespace klartext::core {

namespace {

/// Smilies and icons are described by a word, or by their size.
bool isDescribed(const PageTree& page, const Block& block) {
    constexpr int fewestWords = 2;
    constexpr int smallest = 50;  // CSS pixels
    const std::string_view width = page.attribute(page.node(block.first), AttributeName::Width);
    int pixels = smallest;
    std::from_chars(width.data(), width.data() + width.size(), pixels);
    return pixels >= smallest && (countReadingWords(page.text(block)) >= fewestWords ||
                                  page.closest(block.first, Tag::Figure) != noNode);
}

}  // namespace

PictureCount countPictures(const Extraction& extraction) {
    const PageTree& page = *extraction.tree;
    const PageAddress address = addressOf(page);
    // Without the page's address a relative one leads nowhere, and nothing is known of it.
    const bool known = !address.base.empty();
    PictureCount count;
    for (BlockId id = 0; id < extraction.verdicts.size() && known; ++id) {
        const Block& block = page.block(id);
        if (!block.image || !extraction.verdicts[id].kept ||
            page.node(block.first).tag != Tag::Img) {
            continue;
        }
        // Nobody misses what nobody was to see.
        if (isPixel(page, block.first) || isBeacon(page, block.first)) {
            continue;
        }
        const bool found = imageAt(page, address, block.first).has_value();
        count.all += 1;
        count.missing += !found && isDescribed(page, block) ? 1 : 0;
    }
    return count;
}

}  // namespace klartext::core
