// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <bit>

#include "judge/feature_groups.h"

namespace klartext::core {

namespace {

constexpr std::array landmarkTags = {Tag::Nav,     Tag::Footer,     Tag::Header, Tag::Aside,
                                     Tag::Main,    Tag::Article,    Tag::Form,   Tag::Table,
                                     Tag::Ul,      Tag::Ol,         Tag::Figure, Tag::Noscript,
                                     Tag::Section, Tag::Blockquote, Tag::Dialog, Tag::Dl,
                                     Tag::A,       Tag::Button,     Tag::Label,  Tag::Details};

/// The distance of what stands further up or nowhere.
constexpr int absent = 40;

using TagDistances = std::array<int, landmarkTags.size()>;

TagDistances tagDistances(const PageTree& page, NodeId box) {
    constexpr auto places = [] {
        std::array<std::uint8_t, std::size_t{1} << 8U> all{};
        for (std::size_t i = 0; i < landmarkTags.size(); ++i) {
            all[static_cast<std::size_t>(landmarkTags[i])] = static_cast<std::uint8_t>(i + 1);
        }
        return all;
    }();
    TagDistances distances;
    distances.fill(absent);
    for (int distance = 0; box != noNode && distance < absent; ++distance) {
        if (const auto place = places[static_cast<std::size_t>(page.node(box).tag)]; place != 0) {
            distances[place - 1U] = std::min(distances[place - 1U], distance);
        }
        box = page.node(box).parent;
    }
    return distances;
}

}  // namespace

void addBoxFeatures(const PageView& view, std::size_t index, FeatureRow& row) {
    const NodeId inner = view.page.block(view.measures.texts[index]).inner;
    std::array<double, boxHintCount> hintDistance;
    hintDistance.fill(absent);
    double nearestBoilerplate = absent;
    double nearestArticle = absent;
    const auto visit = [&](std::uint64_t hints, int distance) {
        for (std::uint64_t rest = hints; rest != 0; rest &= rest - 1) {
            hintDistance[static_cast<std::size_t>(std::countr_zero(rest))] = distance;
        }
        if ((hints & boilerplateHints) != 0) {
            nearestBoilerplate = std::min(nearestBoilerplate, double(distance));
        }
        if ((hints & articleHints) != 0) {
            nearestArticle = std::min(nearestArticle, double(distance));
        }
    };
    const std::uint64_t all = view.lineage.forEachHint(inner, visit);
    const TagDistances tagDistance = tagDistances(view.page, inner);
    row.setPrefix("box.");
    for (int hint = 0; hint < boxHintCount; ++hint) {
        row.add("hint", hint, hintDistance[static_cast<std::size_t>(hint)]);
    }
    for (int tag = 0; tag < static_cast<int>(landmarkTags.size()); ++tag) {
        row.add("in", tag, tagDistance[static_cast<std::size_t>(tag)]);
    }
    row.add("boilerplateNames", view.lineage.boilerplateNames(inner));
    row.add("articleNames", view.lineage.articleNames(inner));
    row.add("nearestBoilerplate", nearestBoilerplate);
    row.add("nearestArticle", nearestArticle);
    row.add("nameBalance", nearestBoilerplate - nearestArticle);
    row.add("hintKinds", std::popcount(all & boilerplateHints));
}

namespace {

void addBoxSums(const PageView& view, NodeId id, BlockId block, int level, FeatureRow& row) {
    const BlockSums sums = view.measures.sums(id);
    const BlockSums total = view.measures.total();
    const BoxMeasures& box = view.measures.boxes[id];
    const BlockSums before = view.measures.prefix[block] - view.measures.prefix[box.blocks.begin];
    row.add("words", level, sums.words);
    row.add("pageShare", level, share(sums.words, total.words));
    row.add("linkDensity", level, sums.linkDensity());
    row.add("wordsPerBlock", level, share(sums.words, sums.blocks));
    row.add("wordsPerElement", level, share(sums.words, view.page.node(id).end - id));
    row.add("functionShare", level, share(sums.functionWords, sums.words));
    row.add("stopsPerBlock", level, share(sums.stops, sums.blocks));
    row.add("proseShare", level, share(sums.proseWords, sums.words));
    row.add("headings", level, sums.headings);
    row.add("images", level, sums.images);
    row.add("alike", level, box.alike);
    row.add("progress", level, share(before.words, sums.words));
}

/// What the elements of one shape hold, where the block stands in one of several.
void addRepetition(const PageView& view, NodeId container, NodeId item, int count,
                   FeatureRow& row) {
    const bool found = item != noNode;
    const NodeId parent = found ? view.page.node(item).parent : noNode;
    const BlockSums sums = found ? view.measures.sums(item) : BlockSums{};
    const BlockSums all = parent != noNode ? view.measures.sums(parent) : BlockSums{};
    const int alike = found ? view.measures.boxes[item].alike : 0;
    row.add("alike", count, alike);
    row.add("climb", count,
            found ? view.measures.boxes[container].depth - view.measures.boxes[item].depth : -1);
    row.add("itemWords", count, sums.words);
    row.add("itemBlocks", count, sums.blocks);
    row.add("itemImages", count, sums.images);
    row.add("itemHeadings", count, sums.headings);
    row.add("itemLinks", count, sums.linkDensity());
    row.add("listWords", count, all.words);
    row.add("listLinks", count, all.linkDensity());
    row.add("listStops", count, share(all.stops, all.blocks));
    row.add("listImages", count, share(all.images, alike));
    row.add("listShare", count, share(all.words, view.measures.total().words));
}

}  // namespace

void addAncestorFeatures(const PageView& view, std::size_t index, FeatureRow& row) {
    const BlockId block = view.measures.texts[index];
    const NodeId container = view.page.block(block).container;
    // Only ancestors that hold more than the one below tell something new.
    NodeId id = container;
    int level = 0;
    constexpr int levels = 5;
    row.setPrefix("around.");
    for (; level < levels; ++level) {
        addBoxSums(view, id, block, level, row);
        id = view.lineage.wider(id);
    }
    row.setPrefix("repeated.");
    const NodeId item = view.lineage.oneOfThree(container);
    addRepetition(view, container, item, 3, row);
    const NodeId parent = item == noNode ? noNode : view.page.node(item).parent;
    const NodeId above = parent == noNode ? 0 : parent;
    row.setPrefix("repeatedAbove.");
    addRepetition(view, above, view.lineage.oneOfTwo(above), 2, row);
}

}  // namespace klartext::core
