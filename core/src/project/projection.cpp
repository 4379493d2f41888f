// SPDX-License-Identifier: MIT
#include "core/projection.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "project/selection.h"
#include "project/set_aside.h"
#include "project/tally.h"
#include "project/walk.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// A longer block says more than who wrote the article or when.
constexpr int mostWordsOfNote = 25;

std::vector<bool> keptBlocks(const Extraction& extraction, const Overrides& overrides) {
    std::vector<bool> kept(extraction.tree->blocks().size(), false);
    const std::size_t judged = std::min(kept.size(), extraction.verdicts.size());
    for (std::size_t block = 0; block < judged; ++block) {
        kept[block] = extraction.verdicts[block].kept;
    }
    for (const auto& [block, keep] : overrides) {
        if (block < kept.size()) {
            kept[block] = keep;
        }
    }
    return kept;
}

/// Takes out the blocks that the metadata already say.
void leaveToMetadata(const PageTree& page, const Metadata& metadata, std::vector<bool>& shown) {
    const auto leave = [&](BlockId block) {
        if (block < shown.size() && block != metadata.leadBlock) {
            shown[block] = false;
        }
    };
    leave(metadata.titleBlock);
    leave(metadata.kickerBlock);
    for (const auto* notes : {&metadata.bylineBlocks, &metadata.dateBlocks}) {
        for (const BlockId block : *notes) {
            if (block < shown.size() &&
                countReadingWords(page.text(page.block(block))) <= mostWordsOfNote) {
                leave(block);
            }
        }
    }
}

int countUncertain(const Extraction& extraction, const Overrides& overrides,
                   const std::vector<bool>& kept) {
    int count = 0;
    for (BlockId block = 0; block < kept.size(); ++block) {
        count += !kept[block] && isDoubted(extraction, overrides, block) ? 1 : 0;
    }
    return count;
}

Article withoutBody(const Extraction& extraction, const Overrides& overrides,
                    const std::vector<bool>& kept) {
    Article result;
    result.metadata = extraction.metadata;
    result.status = extraction.status;
    std::ranges::copy_if(extraction.notices, std::back_inserter(result.notices), isPartial);
    result.findings = extraction.findings;
    result.tally = tallyOf(*extraction.tree, kept);
    result.tally.blocksUncertain = countUncertain(extraction, overrides, kept);
    return result;
}

/// A picture often stands between the title and the lead; the lead comes first all the same.
void openWithLead(Element& body, BlockId lead) {
    const auto isLead = [&](const Element& element) { return element.block == lead; };
    const auto found = std::ranges::find_if(body.children, isLead);
    const auto isText = [](const Element& element) {
        return element.kind != ElementKind::Image && element.kind != ElementKind::Figure &&
               element.kind != ElementKind::Embed && element.kind != ElementKind::SetAside;
    };
    if (lead != noBlock && std::none_of(body.children.begin(), found, isText) &&
        found != body.children.end()) {
        std::rotate(body.children.begin(), found, found + 1);
        body.block = lead;
    }
}

}  // namespace

bool isKept(const Extraction& extraction, const Overrides& overrides, BlockId block) {
    if (const auto word = overrides.find(block); word != overrides.end()) {
        return word->second;
    }
    return block < extraction.verdicts.size() && extraction.verdicts[block].kept;
}

Article article(const Extraction& extraction, const Overrides& overrides) {
    std::vector<bool> shown = keptBlocks(extraction, overrides);
    Article result = withoutBody(extraction, overrides, shown);
    leaveToMetadata(*extraction.tree, extraction.metadata, shown);
    result.body = project(*extraction.tree, Selection(*extraction.tree, std::move(shown)));
    openWithLead(result.body, extraction.metadata.leadBlock);
    return result;
}

Article articleWithDoubt(const Extraction& extraction, const Overrides& overrides) {
    std::vector<bool> shown = keptBlocks(extraction, overrides);
    std::vector<bool> aside = uncertainBlocks(extraction, overrides);
    Article result = withoutBody(extraction, overrides, shown);
    leaveToMetadata(*extraction.tree, extraction.metadata, shown);
    leaveToMetadata(*extraction.tree, extraction.metadata, aside);
    result.body = projectWithAside(*extraction.tree, shown, aside);
    result.setAside = foldAside(extraction, aside, result.body);
    openWithLead(result.body, extraction.metadata.leadBlock);
    return result;
}

Element markedPage(const Extraction& extraction) {
    const PageTree& page = *extraction.tree;
    return project(page, Selection(page, std::vector<bool>(page.blocks().size(), true)));
}

}  // namespace klartext::core
