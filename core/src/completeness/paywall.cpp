// SPDX-License-Identifier: MIT
#include "completeness/paywall.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "metadata/linked_data.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

bool hasWord(std::string_view list, std::string_view word) {
    while (!list.empty()) {
        const auto end =
            static_cast<std::size_t>(std::ranges::find_if(list, isAsciiSpace) - list.begin());
        if (list.substr(0, end) == word) {
            return true;
        }
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

/// ".name" and "#name"; of a longer selector its last part.
bool matches(const PageTree& page, const Node& node, std::string_view selector) {
    const std::size_t at = selector.find_last_of(".#");
    if (at == std::string_view::npos) {
        return false;
    }
    const std::string_view name = trimAscii(selector.substr(at + 1));
    const bool byClass = selector[at] == '.';
    const std::string_view value =
        page.attribute(node, byClass ? AttributeName::Class : AttributeName::Id);
    return byClass ? hasWord(value, name) : value == name;
}

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
    const std::vector<std::string> locked =
        readLinkedData(page.head().jsonLd, page.head().title).lockedParts;
    int words = 0;
    for (NodeId id = 0; id < page.nodes().size(); ++id) {
        const bool isLocked = std::ranges::any_of(locked, [&](const std::string& selector) {
            return matches(page, page.node(id), selector);
        });
        words += isLocked ? wordsIn(page, id) : 0;
    }
    return kept < fewestWordsOfArticle && words < fewestWordsOfPart;
}

}  // namespace klartext::core
