// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <bit>

#include "judge/feature_groups.h"

namespace klartext::core {

namespace {

constexpr std::uint64_t boilerplateHints =
    maskOf({BoxHint::Navigation, BoxHint::Menu,          BoxHint::Breadcrumb, BoxHint::Pagination,
            BoxHint::Footer,     BoxHint::Sidebar,       BoxHint::Share,      BoxHint::Comment,
            BoxHint::Related,    BoxHint::Advertisement, BoxHint::Consent,    BoxHint::Modal,
            BoxHint::Newsletter, BoxHint::Subscription,  BoxHint::Account,    BoxHint::Search,
            BoxHint::Cart,       BoxHint::Legal,         BoxHint::Skip,       BoxHint::Widget,
            BoxHint::Banner,     BoxHint::Promo,         BoxHint::Social});
constexpr std::uint64_t articleHints =
    maskOf({BoxHint::Article, BoxHint::Content, BoxHint::Entry, BoxHint::Post, BoxHint::Lead});

constexpr std::array landmarkTags = {Tag::Nav,     Tag::Footer,     Tag::Header, Tag::Aside,
                                     Tag::Main,    Tag::Article,    Tag::Form,   Tag::Table,
                                     Tag::Ul,      Tag::Ol,         Tag::Figure, Tag::Noscript,
                                     Tag::Section, Tag::Blockquote, Tag::Dialog, Tag::Dl,
                                     Tag::A,       Tag::Button,     Tag::Label,  Tag::Details};

constexpr double absent = 40;

}  // namespace

void addBoxFeatures(const PageView& view, std::size_t index, FeatureRow& row) {
    const Block& block = view.page.block(view.measures.texts[index]);
    std::array<double, boxHintCount> hintDistance;
    std::array<double, landmarkTags.size()> tagDistance;
    hintDistance.fill(absent);
    tagDistance.fill(absent);
    int boilerplate = 0;
    int article = 0;
    double nearestBoilerplate = absent;
    double nearestArticle = absent;
    int distance = 0;
    std::uint64_t all = 0;
    for (NodeId id = block.inner; id != noNode; id = view.page.node(id).parent, ++distance) {
        const std::uint64_t hints = view.measures.boxes[id].hints;
        for (std::uint64_t fresh = hints & ~all; fresh != 0; fresh &= fresh - 1) {
            hintDistance[static_cast<std::size_t>(std::countr_zero(fresh))] = distance;
        }
        all |= hints;
        if ((hints & boilerplateHints) != 0) {
            ++boilerplate;
            nearestBoilerplate = std::min(nearestBoilerplate, double(distance));
        }
        if ((hints & articleHints) != 0) {
            ++article;
            nearestArticle = std::min(nearestArticle, double(distance));
        }
        const auto found = std::ranges::find(landmarkTags, view.page.node(id).tag);
        if (found != landmarkTags.end()) {
            double& place = tagDistance[static_cast<std::size_t>(found - landmarkTags.begin())];
            place = std::min(place, double(distance));
        }
    }
    row.setPrefix("box.");
    for (int hint = 0; hint < boxHintCount; ++hint) {
        row.add("hint", hint, hintDistance[static_cast<std::size_t>(hint)]);
    }
    for (int tag = 0; tag < static_cast<int>(landmarkTags.size()); ++tag) {
        row.add("in", tag, tagDistance[static_cast<std::size_t>(tag)]);
    }
    row.add("boilerplateNames", boilerplate);
    row.add("articleNames", article);
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
void addRepetition(const PageView& view, NodeId container, int count, FeatureRow& row) {
    const NodeId item = repeatedBox(view.page, view.measures, container, count);
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
        const int blocks = view.measures.sums(id).blocks;
        NodeId up = view.page.node(id).parent;
        while (up != noNode && view.measures.sums(up).blocks == blocks) {
            up = view.page.node(up).parent;
        }
        id = up == noNode ? 0 : up;
    }
    row.setPrefix("repeated.");
    addRepetition(view, container, 3, row);
    const NodeId item = repeatedBox(view.page, view.measures, container, 3);
    const NodeId above = item == noNode ? noNode : view.page.node(item).parent;
    row.setPrefix("repeatedAbove.");
    addRepetition(view, above == noNode ? 0 : above, 2, row);
}

}  // namespace klartext::core
