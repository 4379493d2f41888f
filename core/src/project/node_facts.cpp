// SPDX-License-Identifier: MIT
#include "project/node_facts.h"

#include <algorithm>
#include <array>

#include "project/tag_shape.h"

namespace klartext::core {

namespace {

bool breaksHeading(Tag tag) {
    const TagShape shape = shapeOf(tag);
    return shape.shape == Shape::Container ||
           (shape.shape == Shape::Leaf && shape.kind != ElementKind::Paragraph);
}

}  // namespace

bool isEmbed(Tag tag) {
    return tag == Tag::Iframe || tag == Tag::Video || tag == Tag::Audio || tag == Tag::Object ||
           tag == Tag::Embed;
}

bool isWidget(const PageTree& page, NodeId id) {
    constexpr auto roles = std::to_array<std::string_view>({"tab", "button", "menuitem", "option"});
    const Node& node = page.node(id);
    return node.tag == Tag::Span &&
           std::ranges::find(roles, page.attribute(node, AttributeName::Role)) != roles.end();
}

bool isReadingBracket(const PageTree& page, NodeId id) {
    constexpr std::size_t longestBracket = 4;  // bytes
    const Node& node = page.node(id);
    return node.tag == Tag::Rp && node.end <= id + 2 &&
           (node.end == id + 1 || page.text(page.node(id + 1)).size() <= longestBracket);
}

bool isTableFrame(Tag tag) {
    return tag == Tag::Table || tag == Tag::Tbody || tag == Tag::Thead || tag == Tag::Tfoot ||
           tag == Tag::Tr;
}

bool isHiddenBlock(const PageTree& page, NodeId id) {
    for (NodeId inner = id + 1; inner < page.node(id).end; ++inner) {
        if (const BlockId block = page.node(inner).block; block != noBlock) {
            return page.block(block).hidden || page.block(block).image;
        }
    }
    return true;
}

bool holdsHiddenBlock(const PageTree& page, NodeId id) {
    for (NodeId inner = id + 1; inner < page.node(id).end; ++inner) {
        if (const BlockId block = page.node(inner).block;
            block != noBlock && page.block(block).hidden) {
            return true;
        }
    }
    return false;
}

bool holdsFlow(const PageTree& page, NodeId heading) {
    int paragraphs = 0;
    for (NodeId inner = heading + 1; inner < page.node(heading).end; ++inner) {
        const Tag tag = page.node(inner).tag;
        paragraphs += tag == Tag::P ? 1 : 0;
        if (paragraphs > 1 || breaksHeading(tag)) {
            return true;
        }
    }
    return false;
}

}  // namespace klartext::core
