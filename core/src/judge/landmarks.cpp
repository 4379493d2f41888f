// SPDX-License-Identifier: MIT
#include "judge/landmarks.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "text/words.h"

namespace klartext::core {

namespace {

using WordSet = std::unordered_set<std::string>;

WordSet wordsOf(std::string_view text) {
    WordSet words;
    const std::string lower = toLower(text);
    forEachWord(lower, [&](std::string_view word) { words.emplace(word); });
    return words;
}

/// The title as the head has it: og:title has no site's name at its end more often than <title>.
std::string_view titleOf(const HeadData& head) {
    const auto found = std::ranges::find(head.metas, "og:title", &MetaTag::name);
    return found != head.metas.end() && !found->content.empty() ? std::string_view(found->content)
                                                                : std::string_view(head.title);
}

/// Words in common over the mean of both sizes (Dice), 0 to 1.
double likeness(const WordSet& left, const WordSet& right) {
    std::size_t common = 0;
    for (const std::string& word : left) {
        common += right.contains(word) ? 1U : 0U;
    }
    return left.empty() || right.empty()
               ? 0
               : 2.0 * double(common) / double(left.size() + right.size());
}

void findTitle(const PageTree& page, const Measures& measures, Landmarks& result) {
    const WordSet wanted = wordsOf(titleOf(page.head()));
    constexpr int longestTitle = 40;
    double best = 0;
    for (const BlockId id : measures.texts) {
        const Block& block = page.block(id);
        const Tag tag = page.node(block.container).tag;
        if (measures.blocks[id].words > longestTitle || measures.blocks[id].words == 0) {
            continue;
        }
        if (wanted.empty() && tag != Tag::H1) {
            continue;
        }
        const double like = wanted.empty() ? 0.5 : likeness(wordsOf(page.text(block)), wanted);
        // A heading outweighs the same words in a menu or a crumb trail.
        const double score = like + (tag == Tag::H1 ? 0.5 : isHeading(tag) ? 0.25 : 0);
        if (like >= 0.4 && score > best) {
            best = score;
            result.title = id;
            result.titleMatch = like;
        }
    }
    if (result.title != noBlock) {
        return;
    }
    for (const BlockId id : measures.texts) {
        if (page.node(page.block(id).container).tag == Tag::H1) {
            result.title = id;
            return;
        }
    }
}

bool isPageFurniture(Tag tag) { return tag == Tag::Nav || tag == Tag::Footer || tag == Tag::Aside; }

/// Each prose block votes for its ancestors, the nearer the more; the best by link density wins.
NodeId findArticleBox(const PageTree& page, const Measures& measures) {
    std::vector<double> votes(page.nodes().size());
    for (const BlockId id : measures.texts) {
        const BlockMeasures& block = measures.blocks[id];
        if (!block.isProse()) {
            continue;
        }
        double vote = 1 + block.commas + std::min(block.characters / 100.0, 4.0);
        NodeId box = page.block(id).container;
        for (int level = 0; box != noNode && !isPageFurniture(page.node(box).tag); ++level) {
            votes[box] += level == 0 ? vote * 0.5 : level == 1 ? vote : vote / level;
            box = page.node(box).parent;
        }
    }
    NodeId best = 0;
    double most = 0;
    for (NodeId id = 0; id < votes.size(); ++id) {
        if (votes[id] <= 0) {
            continue;
        }
        const double score = votes[id] * (1 - measures.sums(id).linkDensity());
        if (score > most) {
            most = score;
            best = id;
        }
    }
    return best;
}

NodeId findTitleArticle(const PageTree& page, const Measures& measures, BlockId title) {
    if (title != noBlock) {
        const NodeId around = page.closest(page.block(title).container, Tag::Article);
        if (around != noNode) {
            return around;
        }
    }
    NodeId best = noNode;
    for (NodeId id = 0; id < page.nodes().size(); ++id) {
        if (page.node(id).tag == Tag::Article &&
            (best == noNode || measures.sums(id).proseWords > measures.sums(best).proseWords)) {
            best = id;
        }
    }
    return best;
}

}  // namespace

NodeId commonAncestor(const PageTree& page, NodeId left, NodeId right) {
    while (!page.contains(left, right)) {
        left = page.node(left).parent;
    }
    return left;
}

Landmarks findLandmarks(const PageTree& page, const Measures& measures) {
    Landmarks result;
    findTitle(page, measures, result);
    result.articleBox = findArticleBox(page, measures);
    result.titleArticle = findTitleArticle(page, measures, result.title);
    for (const BlockId id : measures.texts) {
        if (measures.blocks[id].isProse()) {
            result.firstProse = result.firstProse == noBlock ? id : result.firstProse;
            result.lastProse = id;
        }
    }
    return result;
}

}  // namespace klartext::core
