// SPDX-License-Identifier: MIT
#include "judge/long_text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <vector>

#include "judge/features.h"

namespace klartext::core {

namespace {

/// A page of more words of running text than the model has seen is counted as one of so many, which
/// it has seen often.
constexpr float mostSeen = 11'000;
constexpr float countedAs = 6'000;

/// What counts a page or a box.
constexpr std::array<std::string_view, 26> counts{
    "around.words0",    "around.words1",    "around.words2",    "around.words3",
    "around.words4",    "around.headings0", "around.headings1", "around.headings2",
    "around.headings3", "around.headings4", "around.images1",   "around.images2",
    "around.images3",   "around.images4",   "repeated.alike3",  "repeated.listWords3",
    "shape.blocks0",    "shape.blocks2",    "page.words",       "page.blocks",
    "page.prose",       "page.headings",    "page.prices",      "page.dates",
    "page.comments",    "page.offers"};

/// What tells how far something is, in blocks or words, and how far it is taken to be at most.
struct Distance {
    std::string_view name;
    float most;
};
constexpr std::array<Distance, 8> distances{{{"place.index", 200},
                                             {"place.sinceTitle", 200},
                                             {"place.sinceFirstProse", 200},
                                             {"place.toLastProse", 200},
                                             {"place.wordsAfter", 4'000},
                                             {"place.wordsSinceTitle", 4'000},
                                             {"trail.proseWordsBefore", 3'500},
                                             {"around.alike0", 150}}};

std::size_t indexOf(std::string_view name) {
    const auto& names = featureNames();
    return static_cast<std::size_t>(std::ranges::find(names, name) - names.begin());
}

template <typename Names, typename Projection>
std::vector<std::size_t> indicesOf(const Names& names, Projection name) {
    std::vector<std::size_t> indices;
    for (const auto& each : names) {
        indices.push_back(indexOf(std::invoke(name, each)));
    }
    return indices;
}

}  // namespace

LongText::LongText(const Measures& measures) {
    float words = 0;
    for (const BlockMeasures& block : measures.blocks) {
        words += block.isProse() ? static_cast<float>(block.words) : 0;
    }
    m_share = words > mostSeen ? countedAs / words : 1;
}

void LongText::scale(std::span<float> row) const {
    if (m_share == 1) {
        return;
    }
    static const std::vector<std::size_t> countIndices = indicesOf(counts, std::identity());
    static const std::vector<std::size_t> farIndices = indicesOf(distances, &Distance::name);
    for (const std::size_t index : countIndices) {
        row[index] *= m_share;
    }
    for (std::size_t i = 0; i < farIndices.size(); ++i) {
        row[farIndices[i]] = std::min(row[farIndices[i]], distances[i].most);
    }
}

}  // namespace klartext::core
