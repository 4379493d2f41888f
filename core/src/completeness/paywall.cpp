// SPDX-License-Identifier: MIT
#include "completeness/paywall.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "metadata/linked_data.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

using Names = std::unordered_set<std::string_view>;

/// ".name" and "#name"; of longer selectors their last parts.
struct Selectors {
    Names classes;
    Names ids;

    explicit Selectors(const std::vector<std::string>& selectors) {
        for (const std::string_view selector : selectors) {
            const std::size_t at = selector.find_last_of(".#");
            if (at != std::string_view::npos) {
                Names& names = selector[at] == '.' ? classes : ids;
                names.insert(trimAscii(selector.substr(at + 1)));
            }
        }
    }

    [[nodiscard]] bool match(const PageTree& page, const Node& node) const {
        return (!ids.empty() && ids.contains(page.attribute(node, AttributeName::Id))) ||
               (!classes.empty() && hasClass(page.attribute(node, AttributeName::Class)));
    }

private:
    [[nodiscard]] bool hasClass(std::string_view list) const {
        while (!list.empty()) {
            const auto end =
                static_cast<std::size_t>(std::ranges::find_if(list, isAsciiSpace) - list.begin());
            if (classes.contains(list.substr(0, end))) {
                return true;
            }
            list.remove_prefix(std::min(end + 1, list.size()));
        }
        return false;
    }
};

int wordsIn(const PageTree& page, NodeId box) {
    int words = 0;
    BlockId last = noBlock;
    for (NodeId id = box; id < page.node(box).end; ++id) {
        const BlockId block = page.node(id).block;
        if (block != noBlock && block != last && !page.block(block).image) {
            words += countReadingWords(page.text(page.block(block)));
            last = block;
        }
    }
    return words;
}

}  // namespace

bool isLockedOut(const PageTree& page, int kept) {
    constexpr int fewestWordsOfPart = 50;
    constexpr int fewestWordsOfArticle = 250;
    if (kept >= fewestWordsOfArticle) {
        return false;
    }
    const std::vector<std::string> parts =
        readLinkedData(page.head().jsonLd, page.head().title).lockedParts;
    const Selectors locked(parts);
    int words = 0;
    for (NodeId id = 0; id < page.nodes().size();) {
        const bool isLocked = locked.match(page, page.node(id));
        words += isLocked ? wordsIn(page, id) : 0;
        // A part in a part is counted once.
        id = isLocked ? page.node(id).end : id + 1;
    }
    return words < fewestWordsOfPart;
}

}  // namespace klartext::core
