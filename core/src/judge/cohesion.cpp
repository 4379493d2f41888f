// SPDX-License-Identifier: MIT
#include "judge/cohesion.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "text/languages.h"
#include "text/words.h"

namespace klartext::core {

namespace {

using Stem = std::uint32_t;
using Stems = std::vector<Stem>;  // sorted, distinct

// Words are compared by their beginnings, which inflection leaves alone.
constexpr std::size_t stemBytes = 6;
constexpr std::size_t shortestWord = 4;
constexpr std::size_t mostWords = 400;

Stems stemsOf(std::string_view text) {
    Stems stems;
    const std::string lower = toLower(text.substr(0, mostWords * 12));
    forEachWord(lower, [&](std::string_view word) {
        if (word.size() < shortestWord || stems.size() >= mostWords || isFunctionWord(word)) {
            return;
        }
        Stem hash = 2166136261U;
        for (const char c : word.substr(0, stemBytes)) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
        }
        stems.push_back(hash);
    });
    std::ranges::sort(stems);
    stems.erase(std::ranges::unique(stems).begin(), stems.end());
    return stems;
}

bool holds(const Stems& stems, Stem stem) { return std::ranges::binary_search(stems, stem); }

/// In how many blocks, and in how many prose blocks of the article's box, a word stands.
struct Spread {
    int blocks = 0;
    int article = 0;
};

}  // namespace

std::vector<Cohesion> measureCohesion(const PageTree& page, const Measures& measures,
                                      const Landmarks& landmarks) {
    const auto& texts = measures.texts;
    std::vector<Stems> stems(texts.size());
    std::vector<bool> inArticle(texts.size());
    std::unordered_map<Stem, Spread> spread;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        stems[i] = stemsOf(page.text(page.block(texts[i])));
        inArticle[i] = measures.blocks[texts[i]].isProse() &&
                       page.contains(landmarks.articleBox, page.block(texts[i]).container);
        for (const Stem stem : stems[i]) {
            Spread& row = spread[stem];
            ++row.blocks;
            row.article += inArticle[i] ? 1 : 0;
        }
    }
    const Stems none;
    const Stems& title = landmarks.title == noBlock ? none : stems[measures.order[landmarks.title]];
    std::vector<Cohesion> rows(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto near = [&](std::ptrdiff_t offset) -> const Stems& {
            const auto place = static_cast<std::ptrdiff_t>(i) + offset;
            return place >= 0 && place < static_cast<std::ptrdiff_t>(stems.size())
                       ? stems[static_cast<std::size_t>(place)]
                       : none;
        };
        Cohesion sum;
        for (const Stem stem : stems[i]) {
            const Spread& row = spread[stem];
            sum.withTitle += holds(title, stem) ? 1.0F : 0.0F;
            sum.withNext += holds(near(1), stem) || holds(near(2), stem) ? 1.0F : 0.0F;
            sum.withPrevious += holds(near(-1), stem) || holds(near(-2), stem) ? 1.0F : 0.0F;
            sum.withArticle += row.article - (inArticle[i] ? 1 : 0) > 0 ? 1.0F : 0.0F;
            sum.rare += row.blocks == 1 ? 1.0F : 0.0F;
        }
        rows[i].contentWords = static_cast<int>(stems[i].size());
        const float whole = std::max(static_cast<float>(stems[i].size()), 1.0F);
        rows[i].withTitle = sum.withTitle / whole;
        rows[i].withNext = sum.withNext / whole;
        rows[i].withPrevious = sum.withPrevious / whole;
        rows[i].withArticle = sum.withArticle / whole;
        rows[i].rare = sum.rare / whole;
    }
    return rows;
}

}  // namespace klartext::core
