// SPDX-License-Identifier: MIT
#include <algorithm>
#include <unordered_set>

#include "judge/passes.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// A page whose best expected F1 is lower has no article (of WCXB's pages below it out of fold, most
// have no article at all).
constexpr double emptyBelow = 0.2;

// A block of at least this many words is a repeat when this share of its 4-grams was kept before.
constexpr int shortestRepeat = 8;
constexpr double repeatShare = 0.9;

using Grams = std::vector<std::uint64_t>;

Grams gramsOf(std::string_view text) {
    constexpr std::uint64_t prime = 1099511628211ULL;
    std::vector<std::uint64_t> words;
    const std::string lower = toLower(text);
    forEachWord(lower, [&](std::string_view word) {
        words.push_back(std::hash<std::string_view>{}(word));
    });
    Grams grams;
    for (std::size_t i = 3; i < words.size(); ++i) {
        grams.push_back(((words[i - 3] * prime ^ words[i - 2]) * prime ^ words[i - 1]) * prime ^
                        words[i]);
    }
    std::ranges::sort(grams);
    grams.erase(std::ranges::unique(grams).begin(), grams.end());
    return grams;
}

}  // namespace

void keepBestSet(Case& page) {
    std::vector<BlockId> order = page.view.measures.texts;
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](BlockId id) { return page.opinions[id].raw; });
    const auto words = [&](BlockId id) { return double(page.view.measures.blocks[id].words); };
    double expectedTruth = 0;
    for (const BlockId id : order) {
        expectedTruth += page.opinions[id].raw * words(id);
    }
    double gain = 0;
    double kept = 0;
    double best = 0;
    std::size_t bestCount = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        gain += page.opinions[order[i]].raw * words(order[i]);
        kept += words(order[i]);
        const double f1 = kept + expectedTruth > 0 ? 2 * gain / (kept + expectedTruth) : 0;
        if (f1 > best) {
            best = f1;
            bestCount = i + 1;
        }
    }
    if (best < emptyBelow) {
        return;
    }
    page.expectedF1 = static_cast<float>(best);
    for (std::size_t i = 0; i < bestCount; ++i) {
        page.opinions[order[i]].kept = true;
    }
}

void dropRepeats(Case& page) {
    std::unordered_set<std::uint64_t> seen;
    for (const BlockId id : page.view.measures.texts) {
        const Block& block = page.view.page.block(id);
        if (!page.opinions[id].kept) {
            continue;
        }
        const Grams grams = gramsOf(page.view.page.text(block));
        const auto known = static_cast<double>(
            std::ranges::count_if(grams, [&](std::uint64_t gram) { return seen.contains(gram); }));
        // Quotes repeat on purpose.
        const bool quoted = page.view.page.closest(block.container, Tag::Blockquote) != noNode;
        if (page.view.measures.blocks[id].words >= shortestRepeat && !block.preformatted &&
            !quoted && !grams.empty() && known >= repeatShare * double(grams.size())) {
            page.opinions[id].kept = false;
        } else {
            seen.insert(grams.begin(), grams.end());
        }
    }
}

}  // namespace klartext::core
