// SPDX-License-Identifier: MIT
#include "judge/feature_groups.h"

namespace klartext::core {

namespace {

void addShape(const PageView& view, std::uint32_t number, std::size_t index, int width,
              FeatureRow& row) {
    const Shape& shape = view.shapes.shapes[number];
    const BlockSums total = view.measures.total();
    row.add("blocks", width, shape.sums.blocks);
    row.add("wordShare", width, share(shape.sums.words, total.words));
    row.add("words", width, share(shape.sums.words, shape.sums.blocks));
    row.add("linkDensity", width, shape.sums.linkDensity());
    row.add("stops", width, share(shape.sums.stops, shape.sums.blocks));
    row.add("functionShare", width, share(shape.sums.functionWords, shape.sums.words));
    row.add("phrases", width, share(shape.withPhrases, shape.sums.blocks));
    row.add("spread", width, share(shape.last - shape.first, double(view.measures.texts.size())));
    row.add("progress", width, share(double(index) - shape.first, shape.last - shape.first));
}

}  // namespace

void addShapeFeatures(const PageView& view, std::size_t index, FeatureRow& row) {
    row.setPrefix("shape.");
    addShape(view, view.shapes.narrow[index], index, 2, row);
    addShape(view, view.shapes.wide[index], index, 0, row);
}

void addPageFeatures(const PageView& view, FeatureRow& row) {
    const BlockSums total = view.measures.total();
    const PageFacts& facts = view.facts;
    row.setPrefix("page.");
    row.add("words", total.words);
    row.add("blocks", total.blocks);
    row.add("linkDensity", total.linkDensity());
    row.add("prose", total.prose);
    row.add("proseShare", share(total.proseWords, total.words));
    row.add("wordsPerBlock", share(total.words, total.blocks));
    row.add("functionShare", share(total.functionWords, total.words));
    row.add("titleMatch", view.landmarks.titleMatch);
    row.add("titlePlace", view.landmarks.title == noBlock
                              ? -1
                              : share(view.landmarks.title, double(view.page.blocks().size())));
    row.add("images", total.images);
    row.add("articleBoxShare",
            share(view.measures.sums(view.landmarks.articleBox).words, total.words));
    row.add("saysArticle", facts.saysArticle);
    row.add("saysProduct", facts.saysProduct);
    row.add("saysForum", facts.saysForum);
    row.add("saysList", facts.saysList);
    row.add("saysQuestions", facts.saysQuestions);
    row.add("saysOrganisation", facts.saysOrganisation);
    row.add("firstHeadings", facts.firstHeadings);
    row.add("headings", facts.headings);
    row.add("articles", facts.articles);
    row.add("forms", facts.forms);
    row.add("tables", facts.tables);
    row.add("codes", facts.codes);
    row.add("prices", facts.prices);
    row.add("dates", facts.dates);
    row.add("comments", facts.comments);
    row.add("offers", facts.offers);
    row.add("mostAlike", facts.mostAlike);
    row.add("postBoxes", facts.postBoxes);
    row.add("productBoxes", facts.productBoxes);
}

}  // namespace klartext::core
