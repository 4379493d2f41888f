// SPDX-License-Identifier: MIT
#include <algorithm>

#include "metadata/similarity.h"
#include "metadata/sources.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr int mostWordsOfKicker = 8;
constexpr int fewestWordsOfLead = 8;
constexpr int mostWordsOfLead = 120;

std::string_view textOf(const Sources& sources, BlockId id) {
    return sources.page.text(sources.page.block(id));
}

NodeId headingOf(const PageTree& page, BlockId id) {
    NodeId at = page.block(id).container;
    while (at != noNode && !isHeading(page.node(at).tag)) {
        at = page.node(at).parent;
    }
    return at;
}

bool isKicker(const Sources& sources, BlockId id, const Metadata& metadata) {
    const std::string_view text = textOf(sources, id);
    const int words = countWords(text);
    // The page's menu and crumb trail name the kicker's section as well: that makes it no site's
    // name.
    SiteEvidence site = sources.site();
    site.mentions = {};
    return words > 0 && words <= mostWordsOfKicker && !sources.page.block(id).image &&
           !sources.page.block(id).hidden && !sameWords(text, metadata.title) &&
           !isSiteName(text, site) && !findDate(text, sources.dayOrder);
}

BlockId findKicker(const Sources& sources, const Metadata& metadata) {
    const BlockId title = metadata.titleBlock;
    if (title == noBlock || title == 0) {
        return noBlock;
    }
    const NodeId heading = headingOf(sources.page, title);
    const bool sameHeading = heading != noNode && headingOf(sources.page, title - 1) == heading;
    if (sameHeading && isKicker(sources, title - 1, metadata)) {
        return title - 1;
    }
    constexpr BlockId reach = 4;
    for (const Place& place : sources.places.kickers) {
        const bool above = place.block < title && place.block + reach >= title;
        if (above && isKicker(sources, place.block, metadata)) {
            return place.block;
        }
    }
    return noBlock;
}

/// Whether the block stands out from the paragraphs below it: as a heading or in bold.
bool standsOut(const Sources& sources, BlockId id) {
    const PageTree& page = sources.page;
    const NodeId inner = page.block(id).inner;
    return headingOf(page, id) != noNode || page.closest(inner, Tag::Strong) != noNode ||
           page.closest(inner, Tag::B) != noNode;
}

bool isLead(const Sources& sources, BlockId id, const Metadata& metadata) {
    if (id == noBlock || sources.page.block(id).image || sources.page.block(id).hidden ||
        std::ranges::find(metadata.bylineBlocks, id) != metadata.bylineBlocks.end()) {
        return false;
    }
    const std::string_view text = textOf(sources, id);
    const int words = countWords(text);
    return words >= fewestWordsOfLead && words <= mostWordsOfLead &&
           !sameWords(text, metadata.title);
}

BlockId findLead(const Sources& sources, const Metadata& metadata) {
    const BlockId begin = metadata.titleBlock;
    if (begin == noBlock) {
        return noBlock;
    }
    constexpr BlockId reach = 10;
    const auto count = static_cast<BlockId>(sources.page.blocks().size());
    const BlockId end = std::min({count, sources.masthead.firstText + 1, begin + reach});
    for (const Place& place : sources.places.leads) {
        if (place.block > begin && place.block < end && isLead(sources, place.block, metadata)) {
            return place.block;
        }
    }
    for (BlockId id = begin + 1; id < end; ++id) {
        constexpr double alike = 0.8;
        const bool described = containment(textOf(sources, id), metadata.description) > alike;
        const bool beforeMasthead = std::ranges::any_of(
            metadata.bylineBlocks, [id](BlockId byline) { return id < byline; });
        if (isLead(sources, id, metadata) &&
            (standsOut(sources, id) || (described && beforeMasthead))) {
            return id;
        }
    }
    return noBlock;
}

}  // namespace

void chooseKickerAndLead(const Sources& sources, Metadata& metadata) {
    metadata.kickerBlock = findKicker(sources, metadata);
    if (metadata.kickerBlock != noBlock) {
        metadata.kicker = tidyTitle(textOf(sources, metadata.kickerBlock));
    }
    metadata.leadBlock = findLead(sources, metadata);
    if (metadata.leadBlock != noBlock) {
        metadata.lead = textOf(sources, metadata.leadBlock);
    }
}

}  // namespace klartext::core
