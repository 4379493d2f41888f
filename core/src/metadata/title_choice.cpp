// SPDX-License-Identifier: MIT
#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "metadata/similarity.h"
#include "metadata/sources.h"
#include "metadata/title_headings.h"
#include "metadata/title_weights.h"

namespace klartext::core {

namespace {

double weightOf(const TitleCandidate& candidate) {
    double sum = 0;
    for (const auto& [sign, weight] : titleWeights) {
        sum += candidate.has(sign) ? weight : 0;
    }
    return sum;
}

/// The candidate of the greatest weight; of equals the longer one.
std::string bestTitle(std::vector<TitleCandidate> candidates) {
    const auto best = std::ranges::max_element(candidates, {}, [](const TitleCandidate& candidate) {
        return std::pair(weightOf(candidate), candidate.letters.size());
    });
    return best == candidates.end() ? std::string() : std::move(best->text);
}

/// The level of the heading that a block stands in; one beyond all levels where it stands in none.
int levelOf(const PageTree& page, const Block& block) {
    for (NodeId at = block.container; at != noNode; at = page.node(at).parent) {
        if (isHeading(page.node(at).tag)) {
            return headingLevel(page.node(at).tag);
        }
    }
    constexpr int none = 10;
    return none;
}

/// The first block that says the title, a higher heading before others.
BlockId blockThatSays(const PageTree& page, std::string_view title) {
    const std::string letters = squeezed(title);
    BlockId best = noBlock;
    int bestLevel = std::numeric_limits<int>::max();
    for (BlockId id = 0; id < page.blocks().size() && !letters.empty(); ++id) {
        const Block& block = page.block(id);
        const std::string_view text = page.text(block);
        const std::size_t longest = title.size() * 3 + 16;
        if (block.image || block.hidden || text.size() > longest || squeezed(text) != letters) {
            continue;
        }
        if (const int level = levelOf(page, block); level < bestLevel) {
            best = id;
            bestLevel = level;
        }
    }
    return best;
}

/// The block of the heading that is most like the title, if one is like it at all.
BlockId blockLike(const Sources& sources, std::string_view title) {
    constexpr double leastLikeness = 0.5;
    double bestLikeness = leastLikeness;
    BlockId best = noBlock;
    for (const TitleHeading& heading : titleHeadings(sources)) {
        const double likeness = containment(title, heading.text);
        if (likeness > bestLikeness) {
            bestLikeness = likeness;
            best = firstBlockOf(sources.page, heading.node);
        }
    }
    return best;
}

}  // namespace

TitleChoice chooseTitle(const Sources& sources) {
    const std::string title = bestTitle(titleCandidates(sources));
    const BlockId block = blockThatSays(sources.page, title);
    return {title, block == noBlock ? blockLike(sources, title) : block};
}

}  // namespace klartext::core
