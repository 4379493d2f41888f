// SPDX-License-Identifier: MIT
#include <algorithm>

#include "judge/passes.h"

namespace klartext::core {

namespace {

// Set on the text-only copies of the articles of both corpora: of 15 headlines this finds among
// 1,260 articles, 9 were teasers or credits by the truth. It is rare and leaves the block in doubt.
constexpr int mostWords = 16;
constexpr int fewestWords = 4;
constexpr float mostShared = 0.34F;
constexpr float fewestRare = 0.5F;
constexpr std::size_t fewestOwnHeadlines = 2;
constexpr float doubtful = 0.45F;

/// A line like a subheading: short, without a stop at its end, between two paragraphs.
bool isHeadline(const PageView& view, std::size_t index) {
    const auto& texts = view.measures.texts;
    if (index == 0 || index + 1 >= texts.size()) {
        return false;
    }
    const BlockMeasures& own = view.measures.blocks[texts[index]];
    return own.words <= mostWords && own.words >= fewestWords && !own.endsSentence &&
           !own.endsOpen && view.measures.blocks[texts[index - 1]].isProse() &&
           view.measures.blocks[texts[index + 1]].isProse();
}

bool speaksOfOtherThings(const Cohesion& words) {
    return words.contentWords >= fewestWords && words.withNext == 0 && words.withTitle == 0 &&
           words.withArticle <= mostShared && words.rare >= fewestRare;
}

}  // namespace

void setAsideForeignHeadlines(Case& page) {
    if (page.view.page.kind() != PageKind::PlainText) {
        return;
    }
    std::vector<BlockId> foreign;
    std::size_t own = 0;
    for (std::size_t i = 0; i < page.view.measures.texts.size(); ++i) {
        if (!isHeadline(page.view, i)) {
            continue;
        }
        const Cohesion& words = page.view.cohesion[i];
        own += words.withNext > 0 || words.withTitle > 0 ? 1U : 0U;
        if (speaksOfOtherThings(words)) {
            foreign.push_back(page.view.measures.texts[i]);
        }
    }
    if (own < fewestOwnHeadlines || foreign.size() * 2 > own) {
        return;
    }
    for (const BlockId id : foreign) {
        page.opinions[id].kept = false;
        page.opinions[id].settled = ReasonId::ForeignHeadline;
        page.opinions[id].probability = std::min(page.opinions[id].probability, doubtful);
    }
}

}  // namespace klartext::core
