// SPDX-License-Identifier: MIT
#include <algorithm>

#include "judge/feature_groups.h"

namespace klartext::core {

namespace {

/// Blocks from one to the other, negative when `to` stands above.
double blocksBetween(const Measures& measures, BlockId from, BlockId to) {
    return double(measures.order[to]) - double(measures.order[from]);
}

}  // namespace

void addCohesionFeatures(const PageView& view, std::size_t index, FeatureRow& row) {
    const Cohesion& own = view.cohesion[index];
    row.setPrefix("cohesion.");
    row.add("contentWords", own.contentWords);
    row.add("withTitle", own.withTitle);
    row.add("withNext", own.withNext);
    row.add("withPrevious", own.withPrevious);
    row.add("withArticle", own.withArticle);
    row.add("rare", own.rare);
    // The same over the block and those that follow: where another story begins, all of them
    // change.
    double article = 0;
    double title = 0;
    double words = 0;
    constexpr std::size_t reach = 6;
    for (std::size_t i = index; i < std::min(index + reach, view.cohesion.size()); ++i) {
        const Cohesion& next = view.cohesion[i];
        article += double(next.withArticle) * next.contentWords;
        title += double(next.withTitle) * next.contentWords;
        words += next.contentWords;
    }
    row.add("aheadArticle", share(article, words));
    row.add("aheadTitle", share(title, words));
}

void addTrailFeatures(const PageView& view, std::size_t index, FeatureRow& row) {
    const Trail& trail = view.trails[index];
    const BlockSums total = view.measures.total();
    row.setPrefix("trail.");
    row.add("heading", trail.heading);
    row.add("prose", trail.prose);
    row.add("nextProse", trail.nextProse);
    row.add("proseWordsBefore", trail.proseWordsBefore);
    row.add("proseShareBefore", share(trail.proseWordsBefore, total.proseWords));
    for (int mark = 0; mark < endMarkCount; ++mark) {
        row.add("spoken", mark, trail.spoken[static_cast<std::size_t>(mark)]);
        row.add("named", mark, trail.named[static_cast<std::size_t>(mark)]);
    }
    const auto latest =
        std::min(*std::ranges::min_element(trail.spoken), *std::ranges::min_element(trail.named));
    row.add("endMark", latest);
    row.add("copies", trail.copies);
    row.add("copiesBefore", trail.copiesBefore);

    // What the heading above announces holds for what follows it.
    const bool headed = trail.headingBlock != noBlock;
    const BlockMeasures none;
    const BlockMeasures& heading = headed ? view.measures.blocks[trail.headingBlock] : none;
    row.add("headingWords", heading.words);
    row.add("headingLinks", heading.linkDensity());
    row.add("headingPhrases", double(heading.phrases.share()));
    row.add("headingLevel",
            headed ? headingLevel(view.page.node(view.page.block(trail.headingBlock).container).tag)
                   : 0);
    for (const Phrase phrase :
         {Phrase::Related, Phrase::Comments, Phrase::Newsletter, Phrase::Author, Phrase::Share,
          Phrase::Navigation, Phrase::Legal, Phrase::Source, Phrase::Subscription}) {
        row.add("headingSays", static_cast<int>(phrase), heading.phrases.has(phrase));
    }
}

void addPlaceFeatures(const PageView& view, std::size_t index, FeatureRow& row) {
    const Measures& measures = view.measures;
    const Landmarks& marks = view.landmarks;
    const BlockId id = measures.texts[index];
    const NodeId container = view.page.block(id).container;
    const BlockSums total = measures.total();
    const BlockSums before = measures.prefix[id];
    row.setPrefix("place.");
    row.add("index", double(index));
    row.add("blockShare", share(double(index), double(measures.texts.size())));
    row.add("wordShare", share(before.words, total.words));
    row.add("wordsAfter", total.words - before.words);
    row.add("proseWordShare", share(before.proseWords, total.proseWords));
    row.add("depth", measures.boxes[container].depth);

    const bool titled = marks.title != noBlock;
    row.add("sinceTitle", titled ? blocksBetween(measures, marks.title, id) : -farAway);
    row.add("wordsSinceTitle", titled ? before.words - measures.prefix[marks.title].words : -1);
    row.add("isTitle", id == marks.title);
    const auto climb = [&](NodeId other) {
        return measures.boxes[container].depth -
               measures.boxes[view.lineage.commonAncestor(container, other)].depth;
    };
    row.add("climbToTitle", titled ? climb(view.page.block(marks.title).container) : -1);
    row.add("climbToArticle", climb(marks.articleBox));
    row.add("articleAbove",
            measures.boxes[marks.articleBox].depth -
                measures.boxes[view.lineage.commonAncestor(container, marks.articleBox)].depth);
    row.add("inArticleBox", view.page.contains(marks.articleBox, container));
    row.add("inTitleArticle", marks.titleArticle == noNode
                                  ? -1
                                  : double(view.page.contains(marks.titleArticle, container)));
    row.add("sinceFirstProse",
            marks.firstProse == noBlock ? -farAway : blocksBetween(measures, marks.firstProse, id));
    row.add("toLastProse",
            marks.lastProse == noBlock ? -farAway : blocksBetween(measures, id, marks.lastProse));
    const BlockSums box = measures.sums(marks.articleBox);
    const BlockRange range = measures.boxes[marks.articleBox].blocks;
    const BlockId inside = std::clamp(id, range.begin, range.end);
    row.add("articleBoxProgress",
            share(measures.prefix[inside].words - measures.prefix[range.begin].words, box.words));
}

}  // namespace klartext::core
