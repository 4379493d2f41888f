// SPDX-License-Identifier: MIT
#include "judge/measures.h"

#include <algorithm>
#include <limits>

#include "text/ascii.h"

namespace klartext::core {

BlockSums& BlockSums::operator+=(const BlockSums& other) {
    blocks += other.blocks;
    words += other.words;
    linkWords += other.linkWords;
    functionWords += other.functionWords;
    commas += other.commas;
    stops += other.stops;
    prose += other.prose;
    proseWords += other.proseWords;
    headings += other.headings;
    images += other.images;
    return *this;
}

BlockSums BlockSums::operator-(const BlockSums& other) const {
    return {blocks - other.blocks,       words - other.words,
            linkWords - other.linkWords, functionWords - other.functionWords,
            commas - other.commas,       stops - other.stops,
            prose - other.prose,         proseWords - other.proseWords,
            headings - other.headings,   images - other.images};
}

namespace {

BlockSums sumsOf(const PageTree& page, const Block& block, const BlockMeasures& row) {
    if (block.image) {
        return {.images = 1};
    }
    const bool prose = row.isProse();
    return {.blocks = 1,
            .words = row.words,
            .linkWords = row.linkWords,
            .functionWords = row.functionWords,
            .commas = row.commas,
            .stops = row.stops,
            .prose = prose ? 1 : 0,
            .proseWords = prose ? row.words : 0,
            .headings = isHeading(page.node(block.container).tag) ? 1 : 0};
}

/// A hash of the tag and the class words; digits are left out, so that "item-1" equals "item-2".
std::uint32_t signatureOf(const PageTree& page, const Node& node) {
    std::uint32_t hash = 2166136261U ^ static_cast<std::uint32_t>(node.tag);
    for (const char c : page.attribute(node, AttributeName::Class)) {
        if (!isAsciiDigit(c)) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
        }
    }
    return hash;
}

std::uint16_t clamped(std::size_t value) {
    return static_cast<std::uint16_t>(
        std::min<std::size_t>(value, std::numeric_limits<std::uint16_t>::max()));
}

void countAlike(const PageTree& page, std::vector<BoxMeasures>& boxes, NodeId parent,
                std::vector<NodeId>& children) {
    children.clear();
    for (NodeId child = page.node(parent).firstChild; child != noNode;
         child = page.node(child).nextSibling) {
        if (page.node(child).tag != Tag::Text) {
            children.push_back(child);
        }
    }
    boxes[parent].children = clamped(children.size());
    std::ranges::sort(children, {}, [&](NodeId id) { return boxes[id].signature; });
    for (std::size_t begin = 0; begin < children.size();) {
        std::size_t end = begin;
        while (end < children.size() &&
               boxes[children[end]].signature == boxes[children[begin]].signature) {
            ++end;
        }
        for (std::size_t i = begin; i < end; ++i) {
            boxes[children[i]].alike = clamped(end - begin);
        }
        begin = end;
    }
}

std::vector<BoxMeasures> measureBoxes(const PageTree& page) {
    const auto nodes = page.nodes();
    std::vector<BoxMeasures> boxes(nodes.size());
    BlockId next = 0;
    for (NodeId id = 0; id < nodes.size(); ++id) {
        // Blocks are in page order, so a box's blocks are those first met inside its subtree.
        while (next < page.blocks().size() && page.block(next).first < id) {
            ++next;
        }
        BoxMeasures& box = boxes[id];
        box.blocks.begin = next;
        if (nodes[id].tag == Tag::Text) {
            continue;
        }
        box.depth = nodes[id].parent == noNode
                        ? std::uint16_t{0}
                        : static_cast<std::uint16_t>(boxes[nodes[id].parent].depth + 1);
        box.signature = signatureOf(page, nodes[id]);
        for (const AttributeName name :
             {AttributeName::Class, AttributeName::Id, AttributeName::Role}) {
            if (const auto value = page.attribute(nodes[id], name); !value.empty()) {
                box.hints |= boxHints(value);
            }
        }
    }
    std::vector<NodeId> children;
    for (NodeId id = 0; id < nodes.size(); ++id) {
        const NodeId end = nodes[id].end;
        boxes[id].blocks.end = end < nodes.size() ? boxes[end].blocks.begin
                                                  : static_cast<BlockId>(page.blocks().size());
        if (nodes[id].firstChild != noNode) {
            countAlike(page, boxes, id, children);
        }
    }
    return boxes;
}

}  // namespace

Measures measure(const PageTree& page) {
    Measures result;
    result.blocks = measureBlocks(page);
    result.boxes = measureBoxes(page);
    const std::size_t count = page.blocks().size();
    result.prefix.resize(count + 1);
    result.order.resize(count);
    for (BlockId id = 0; id < count; ++id) {
        result.prefix[id + 1] = result.prefix[id];
        result.prefix[id + 1] += sumsOf(page, page.block(id), result.blocks[id]);
        result.order[id] = static_cast<std::uint32_t>(result.texts.size());
        if (!page.block(id).image) {
            result.texts.push_back(id);
        }
    }
    return result;
}

}  // namespace klartext::core
