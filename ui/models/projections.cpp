// SPDX-License-Identifier: MIT
#include "models/projections.h"

#include <numeric>
#include <utility>

namespace klartext::ui {

namespace {

constexpr std::size_t nodesOfALargePage = 20'000;
constexpr std::size_t bytesOfALargePage = 500'000;

}  // namespace

Projections projectionsOf(const core::Extraction& extraction, const core::Overrides& overrides) {
    return {std::make_shared<const core::Article>(core::article(extraction, overrides)),
            std::make_shared<const core::Article>(core::articleWithDoubt(extraction, overrides)),
            removedEver(extraction, overrides), std::nullopt};
}

std::vector<core::RemovedEntry> removedEver(const core::Extraction& extraction,
                                            core::Overrides overrides) {
    std::erase_if(overrides, [](const auto& decision) { return decision.second; });
    return core::removedList(extraction, overrides);
}

bool isSmall(const core::Extraction& extraction) {
    const core::PageTree& tree = *extraction.tree;
    const auto add = [](std::size_t bytes, const core::Block& block) {
        return bytes + block.text.size;
    };
    const auto blocks = tree.blocks();
    return tree.nodes().size() < nodesOfALargePage &&
           std::accumulate(blocks.begin(), blocks.end(), std::size_t{0}, add) < bytesOfALargePage;
}

}  // namespace klartext::ui
