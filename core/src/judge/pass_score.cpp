// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>

#include "judge/passes.h"

namespace klartext::core {

void scoreBlocks(Case& page, const Halt& halt) {
    const auto& texts = page.view.measures.texts;
    const std::size_t width = featureNames().size();
    // So many rows as stay in the processor's near caches beside a tree (8 to 128 were timed).
    constexpr std::size_t atOnce = 48;
    // Pages of so many blocks are made to keep a program busy: the largest real one had 6,580.
    constexpr std::size_t tooMany = 30'000;
    std::vector<float> rows(atOnce * width);
    for (std::size_t begin = 0; begin < texts.size() && !halt.requested(); begin += atOnce) {
        const std::size_t count = std::min(atOnce, texts.size() - begin);
        std::array<Explained, atOnce> results;
        for (std::size_t i = 0; i < count; ++i) {
            writeFeatures(page.view, begin + i, std::span(rows).subspan(i * width, width));
        }
        page.trees.explain(rows, std::span(results).first(count), texts.size() > tooMany);
        for (std::size_t i = 0; i < count; ++i) {
            Opinion& opinion = page.opinions[texts[begin + i]];
            opinion.raw = 1 / (1 + std::exp(-results[i].margin));
            opinion.probability = page.trees.calibrated(opinion.raw);
            opinion.grounds = results[i].grounds;
        }
    }
}

}  // namespace klartext::core
