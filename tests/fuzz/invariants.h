// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "core/projection.h"
#include "core/writers.h"
#include "fuzz/input.h"

namespace klartext::core::fuzz {

using klartext::fuzz::require;

inline void collectBlocks(const Element& element, std::vector<BlockId>& blocks) {
    const bool leaf = element.kind == ElementKind::Text || element.kind == ElementKind::Image ||
                      element.kind == ElementKind::Embed || element.kind == ElementKind::Formula ||
                      element.kind == ElementKind::Ruby;
    if (leaf && element.block != noBlock) {
        blocks.push_back(element.block);
    }
    for (const Element& child : element.children) {
        collectBlocks(child, blocks);
    }
}

/// The text blocks that an article shows, in its metadata or its body.
inline std::set<BlockId> shownBlocks(const Article& article) {
    std::vector<BlockId> blocks;
    collectBlocks(article.body, blocks);
    const Metadata& metadata = article.metadata;
    blocks.insert(blocks.end(), {metadata.titleBlock, metadata.kickerBlock, metadata.leadBlock});
    blocks.insert(blocks.end(), metadata.bylineBlocks.begin(), metadata.bylineBlocks.end());
    blocks.insert(blocks.end(), metadata.dateBlocks.begin(), metadata.dateBlocks.end());
    return {blocks.begin(), blocks.end()};
}

/// The numbers beside the lines of code are left out on purpose.
inline bool hasLetters(std::string_view text) {
    return std::ranges::any_of(text, [](char character) {
        return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
    });
}

/// What holds for every page, whatever its bytes: nothing is lost, nothing stands twice.
inline void checkExtraction(const Extraction& extraction) {
    require(extraction.tree != nullptr, "there is a tree");
    const auto blocks = extraction.tree->blocks();
    require(extraction.verdicts.size() == blocks.size(), "each block has a verdict");

    std::set<BlockId> listed;
    for (const RemovedEntry& entry : removedList(extraction)) {
        require(listed.insert(entry.block).second, "a removed block is listed once");
        require(!isKept(extraction, {}, entry.block), "no kept block is listed");
    }
    Overrides everything;
    for (BlockId id = 0; id < blocks.size(); ++id) {
        const Verdict& verdict = extraction.verdicts[id];
        require(verdict.probability >= 0 && verdict.probability <= 1, "a probability is one");
        require(verdict.kept || !verdict.reasons.empty(), "a removal has a reason");
        require(verdict.kept || blocks[id].image || listed.contains(id), "removed text is listed");
        everything[id] = true;
    }

    const Article shown = article(extraction);
    require(toHtml(shown) == toHtml(article(extraction)), "projecting twice gives the same");
    std::vector<BlockId> body;
    collectBlocks(shown.body, body);
    for (const BlockId id : body) {
        require(!listed.contains(id), "what is listed as removed is not in the text");
    }
    const std::set<BlockId> all = shownBlocks(article(extraction, everything));
    for (BlockId id = 0; id < blocks.size(); ++id) {
        require(
            blocks[id].image || !hasLetters(extraction.tree->text(blocks[id])) || all.contains(id),
            "restoring everything shows every text");
    }
    require(removedList(extraction, everything).empty(), "restoring everything empties the list");
    (void)toMarkdown(shown);
    require(toPlainText(shown).find('\0') == std::string::npos, "no NUL is written");
    (void)toJson(extraction, {}, {.explain = true});
}

}  // namespace klartext::core::fuzz
