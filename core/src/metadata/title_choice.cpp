// SPDX-License-Identifier: MIT
#include <algorithm>

#include "metadata/similarity.h"
#include "metadata/sources.h"
#include "text/words.h"

namespace klartext::core {

namespace {

struct Heading {
    std::string text;
    NodeId node = noNode;
    BlockId block = noBlock;
    double agreement = 0;  ///< with what the page says of its title elsewhere
};

bool isVisible(const PageTree& page, NodeId node) {
    for (NodeId at = node; at < page.node(node).end; ++at) {
        const BlockId block = page.node(at).block;
        if (block != noBlock && !page.block(block).image) {
            return !page.block(block).hidden;
        }
    }
    return false;
}

/// How far two titles say the same, 0 to 1.
double agreement(std::string_view left, std::string_view right) {
    return std::max(containment(left, right), containment(right, left)) * 0.5 +
           std::min(containment(left, right), containment(right, left)) * 0.5;
}

std::vector<Heading> headingsOf(const Sources& sources, const std::vector<std::string>& claims) {
    constexpr std::size_t most = 20;
    std::vector<Heading> headings;
    for (NodeId id = 0; id < sources.page.nodes().size() && headings.size() < most; ++id) {
        if (sources.page.node(id).tag != Tag::H1 || !isVisible(sources.page, id)) {
            continue;
        }
        Heading heading{withoutSite(shortText(sources.page, id), sources.site()), id, noBlock, 0};
        for (const std::string& claim : claims) {
            heading.agreement = std::max(heading.agreement, agreement(heading.text, claim));
        }
        headings.push_back(std::move(heading));
    }
    return headings;
}

/// The block that shows the title: a heading before any other.
BlockId blockOf(const Sources& sources, std::string_view title) {
    const PageTree& page = sources.page;
    const std::string letters = squeezed(title);
    BlockId best = noBlock;
    int bestLevel = 99;
    for (BlockId id = 0; id < page.blocks().size() && !letters.empty(); ++id) {
        const Block& block = page.block(id);
        const std::string_view text = page.text(block);
        if (block.image || block.hidden || text.size() > title.size() * 3 + 16 ||
            squeezed(text) != letters) {
            continue;
        }
        int level = 10;
        for (NodeId at = block.container; at != noNode && level == 10; at = page.node(at).parent) {
            level = isHeading(page.node(at).tag) ? headingLevel(page.node(at).tag) : level;
        }
        if (level < bestLevel) {
            best = id;
            bestLevel = level;
        }
    }
    return best;
}

}  // namespace

TitleChoice chooseTitle(const Sources& sources) {
    std::vector<std::string> claims;
    for (const std::string& claim : {sources.data.headline, sources.head.title, sources.title}) {
        if (std::string title = withoutSite(tidyTitle(claim), sources.site()); !title.empty()) {
            claims.push_back(std::move(title));
        }
    }
    const std::vector<Heading> headings = headingsOf(sources, claims);
    const auto best = std::ranges::max_element(headings, {}, &Heading::agreement);
    constexpr double leastAgreement = 0.6;
    std::string title;
    if (best != headings.end() && (best->agreement >= leastAgreement || claims.empty())) {
        title = best->text;
    } else if (!claims.empty()) {
        title = claims.front();
    }
    return {title, blockOf(sources, title)};
}

}  // namespace klartext::core
