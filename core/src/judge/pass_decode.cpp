// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>
#include <string_view>
#include <unordered_set>

#include "judge/feature_row.h"
#include "judge/passes.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// A page whose best expected F1 is lower has no article (of WCXB's pages below it out of fold, most
// have no article at all).
constexpr double emptyBelow = 0.23;

// The more of a page is running text, the more do the odds lean towards leaving out: what follows
// an article disturbs more than is missed from a list of cards. In log-odds; 0 to 1 were tried out
// of fold.
constexpr double leanOfProse = 0.5;

// A block of at least this many words is a repeat when this share of its 4-grams was kept before.
constexpr int shortestRepeat = 8;
// A short quote says what is answered; a long one of a post above is only in the way.
constexpr int shortestQuote = 25;
constexpr double repeatShare = 0.9;
// The share of such blocks that the truth has twice as well.
constexpr float repeatIsText = 0.25F;

// The blocks of a page err together: whoever says what its article is takes all of the reviews or
// none of them. So the F1 is expected over shifts of all the page's log-odds: a coarse normal
// distribution, whose width scored best out of fold (0 to 3 were tried; core/model/judging.py).
struct Shift {
    double size;
    double weight;
};
constexpr auto shifts =
    std::to_array<Shift>({{-2.25, 0.1}, {-1.125, 0.2}, {0.0, 0.4}, {1.125, 0.2}, {2.25, 0.1}});

/// The expected word F1 of keeping the first block of `order`, the first two, and so on.
std::vector<double> expectedF1s(const Case& page, std::span<const BlockId> order) {
    constexpr double sure = 1e-9;
    std::vector<double> odds;
    std::vector<double> words;
    const BlockSums total = page.view.measures.total();
    const double lean = leanOfProse * share(total.proseWords, total.words);
    for (const BlockId id : order) {
        const double p = std::clamp(page.opinions[id].raw, sure, 1 - sure);
        odds.push_back(std::log(p / (1 - p)) - lean);
        words.push_back(page.view.measures.blocks[id].words);
    }
    std::vector<double> result(order.size());
    std::vector<double> gain(order.size());
    for (const Shift& shift : shifts) {
        double sum = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            gain[i] = sum += words[i] / (1 + std::exp(-(odds[i] + shift.size)));
        }
        double kept = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            kept += words[i];
            result[i] += kept + sum > 0 ? shift.weight * 2 * gain[i] / (kept + sum) : 0;
        }
    }
    return result;
}

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

/// Of a joined page also what is written without spaces, as Chinese, repeats: as one whole.
Grams gramsToCompare(const Case& page, std::string_view text) {
    Grams grams = gramsOf(text);
    if (page.joined && grams.empty()) {
        grams.push_back(std::hash<std::string_view>()(text));
    }
    return grams;
}

}  // namespace

void keepBestSet(Case& page) {
    std::vector<BlockId> order = page.view.measures.texts;
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](BlockId id) { return page.opinions[id].raw; });
    const std::vector<double> value = expectedF1s(page, order);
    const auto best = std::ranges::max_element(value);
    if (best == value.end() || *best < emptyBelow) {
        return;
    }
    page.expectedF1 = static_cast<float>(*best);
    for (auto id = order.begin(); id <= order.begin() + (best - value.begin()); ++id) {
        page.opinions[*id].kept = true;
    }
}

void dropRepeats(Case& page) {
    std::unordered_set<std::uint64_t> seen;
    const double share = page.joined ? 1 : repeatShare;
    for (const BlockId id : page.view.measures.texts) {
        const Block& block = page.view.page.block(id);
        if (!page.opinions[id].kept) {
            continue;
        }
        const Grams grams = gramsToCompare(page, page.view.page.text(block));
        const auto known = static_cast<double>(
            std::ranges::count_if(grams, [&](std::uint64_t gram) { return seen.contains(gram); }));
        const bool quoted = page.view.page.closest(block.container, Tag::Blockquote) != noNode;
        const int shortest = quoted ? shortestQuote : shortestRepeat;
        if (page.view.measures.blocks[id].words >= shortest && !block.preformatted &&
            !grams.empty() && known >= share * double(grams.size())) {
            page.opinions[id].kept = false;
            page.opinions[id].probability = std::min(page.opinions[id].probability, repeatIsText);
            page.opinions[id].settled = ReasonId::SaidAbove;
        } else {
            seen.insert(grams.begin(), grams.end());
        }
    }
}

}  // namespace klartext::core
