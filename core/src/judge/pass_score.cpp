// SPDX-License-Identifier: MIT
#include <cmath>

#include "judge/passes.h"

namespace klartext::core {

void scoreBlocks(Case& page, const std::stop_token& stop) {
    const auto& texts = page.view.measures.texts;
    std::vector<float> row(featureNames().size());
    constexpr std::size_t stopInterval = 256;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i % stopInterval == 0 && stop.stop_requested()) {
            return;
        }
        writeFeatures(page.view, i, row);
        Opinion& opinion = page.opinions[texts[i]];
        opinion.raw = 1 / (1 + std::exp(-page.trees.margin(row)));
        opinion.probability = page.trees.calibrated(opinion.raw);
    }
}

}  // namespace klartext::core
