// SPDX-License-Identifier: MIT
#include <algorithm>

#include "judge/feature_groups.h"

namespace klartext::core {

namespace {

/// A coarse class of the element that holds the block; the order has no meaning.
int tagClass(Tag tag) {
    if (isHeading(tag)) {
        return 2 + headingLevel(tag);
    }
    switch (tag) {
        case Tag::P:
            return 1;
        case Tag::Li:
            return 2;
        case Tag::Td:
            return 9;
        case Tag::Th:
            return 10;
        case Tag::Dt:
            return 11;
        case Tag::Dd:
            return 12;
        case Tag::Blockquote:
            return 13;
        case Tag::Pre:
            return 14;
        case Tag::Figcaption:
        case Tag::Caption:
            return 15;
        case Tag::Button:
            return 16;
        case Tag::Section:
        case Tag::Article:
        case Tag::Main:
            return 17;
        case Tag::Summary:
            return 18;
        case Tag::Address:
            return 19;
        case Tag::Legend:
        case Tag::Fieldset:
        case Tag::Form:
            return 20;
        default:
            return 0;
    }
}

}  // namespace

void addTextFeatures(const PageView& view, std::size_t index, FeatureRow& row) {
    const BlockId id = view.measures.texts[index];
    const Block& block = view.page.block(id);
    const BlockMeasures& m = view.measures.blocks[id];
    row.setPrefix("text.");
    row.add("words", m.words);
    row.add("characters", m.characters);
    row.add("wordLength", share(m.characters, m.words));
    row.add("linkDensity", m.linkDensity());
    row.add("links", m.links);
    row.add("functionShare", share(m.functionWords, m.words));
    row.add("capitalShare", share(m.capitalWords, m.words));
    row.add("numberShare", share(m.numberWords, m.words));
    row.add("commas", m.commas);
    row.add("commaShare", share(m.commas, m.words));
    row.add("stops", m.stops);
    row.add("wordsPerStop", share(m.words, m.stops));
    row.add("endsSentence", m.endsSentence);
    row.add("endsOpen", m.endsOpen);
    row.add("startsCapital", m.startsCapital);
    row.add("question", m.question);
    row.add("prose", m.isProse());
    row.add("tag", tagClass(view.page.node(block.container).tag));
    row.add("hidden", block.hidden);
    row.add("preformatted", block.preformatted);
    row.add("phraseShare", double(m.phrases.share()));
    for (int phrase = 0; phrase < phraseCount; ++phrase) {
        row.add("phrase", phrase, double(m.phrases.mask >> phrase & 1));
    }
}

void addNeighbourFeatures(const PageView& view, std::size_t index, FeatureRow& row) {
    const auto& texts = view.measures.texts;
    const Block& own = view.page.block(texts[index]);
    row.setPrefix("near.");
    for (const int offset : {-3, -2, -1, 1, 2, 3}) {
        const auto place = static_cast<std::ptrdiff_t>(index) + offset;
        const bool there = place >= 0 && place < static_cast<std::ptrdiff_t>(texts.size());
        const BlockId id = there ? texts[static_cast<std::size_t>(place)] : texts[index];
        const Block& block = view.page.block(id);
        const BlockMeasures& m = view.measures.blocks[id];
        row.add("words", offset, there ? m.words : -1);
        row.add("linkDensity", offset, there ? m.linkDensity() : -1);
        row.add("stops", offset, there ? m.stops : -1);
        row.add("phraseShare", offset, there ? double(m.phrases.share()) : -1);
        if (offset >= -2 && offset <= 2) {
            row.add("tag", offset, there ? tagClass(view.page.node(block.container).tag) : -1);
            row.add("functionShare", offset, there ? share(m.functionWords, m.words) : -1);
            const NodeId common = view.lineage.commonAncestor(own.container, block.container);
            row.add(
                "climb", offset,
                there ? view.measures.boxes[own.container].depth - view.measures.boxes[common].depth
                      : -1);
        }
    }
    for (const int reach : {2, 5, 12}) {
        const auto begin = static_cast<std::size_t>(
            std::max<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(index) - reach));
        const std::size_t end = std::min(texts.size() - 1, index + static_cast<std::size_t>(reach));
        const BlockSums sums = view.measures.sums({texts[begin], texts[end] + 1});
        row.add("aroundWords", reach, share(sums.words, sums.blocks));
        row.add("aroundLinks", reach, sums.linkDensity());
        row.add("aroundStops", reach, share(sums.stops, sums.blocks));
        const BlockSums after = view.measures.sums({texts[index], texts[end] + 1});
        row.add("aheadWords", reach, share(after.words, after.blocks));
        row.add("aheadLinks", reach, after.linkDensity());
        row.add("aheadProse", reach, after.prose);
    }
}

}  // namespace klartext::core
