// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "judge/passes.h"

namespace klartext::core {

namespace {

// Of the 112 sites with several pages in WCXB's development split: blocks of eight words and more
// are boilerplate in 48 of 100 cases where they stand on one page alone, and in 95 of 100 where
// they stand on four others as well, 3.1 in log-odds. One other page says little (two versions of
// one product). The model knows a part of it from the block itself: of what it keeps, 27 in 100 are
// boilerplate where they stand alone, and 48 where they stand on four others.
constexpr int fewestPages = 2;
constexpr double perPage = 0.75;
constexpr double most = 3;

}  // namespace

void weighSeenBlocks(Case& page, std::span<const int> seenOn) {
    for (std::size_t id = 0; id < seenOn.size(); ++id) {
        Opinion& opinion = page.opinions[id];
        if (seenOn[id] < fewestPages || opinion.raw <= 0 || opinion.raw >= 1) {
            continue;
        }
        const double weight = std::min(most, perPage * (seenOn[id] - 1));
        const double margin = std::log(opinion.raw / (1 - opinion.raw)) - weight;
        opinion.raw = 1 / (1 + std::exp(-margin));
        opinion.grounds[static_cast<std::size_t>(Ground::Copies)] -= static_cast<float>(weight);
        opinion.probability = page.trees.calibrated(opinion.raw);
    }
}

}  // namespace klartext::core
