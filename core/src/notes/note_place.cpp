// SPDX-License-Identifier: MIT
#include "notes/note_place.h"

#include <algorithm>

#include "project/fragments.h"
#include "project/tag_shape.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr std::size_t longestNote = 8000;  // bytes
// The longest note of a page that people write has a tenth. Thousands of links may lead to one.
constexpr NodeId mostNodes = 2000;
constexpr std::size_t longestMark = 10;  // bytes
constexpr int mostParagraphs = 8;

bool isInLine(Tag tag) {
    const Shape shape = shapeOf(tag).shape;
    return tag == Tag::Text || shape == Shape::Inline || shape == Shape::Formatting;
}

bool hasText(const PageTree& page, NodeRange range) {
    for (NodeId id = range.first; id < range.end; ++id) {
        if (page.node(id).tag == Tag::Text && !trimAscii(page.text(page.node(id))).empty()) {
            return true;
        }
    }
    return false;
}

bool hasText(const PageTree& page, NodeId id) { return hasText(page, {id, page.node(id).end}); }

bool isTooLarge(const PageTree& page, NodeRange range) {
    std::size_t size = 0;
    for (NodeId id = range.first; id < range.end && size <= longestNote; ++id) {
        if (id - range.first >= mostNodes) {
            return true;
        }
        size += page.node(id).text.size;
    }
    return size > longestNote;
}

NodeId nextElement(const PageTree& page, NodeId id) {
    NodeId next = page.node(id).nextSibling;
    while (next != noNode && page.node(next).tag == Tag::Text) {
        next = page.node(next).nextSibling;
    }
    return next;
}

/// The element that flows around an element in a line.
NodeId boxAround(const PageTree& page, NodeId id) {
    while (id != noNode && isInLine(page.node(id).tag)) {
        id = page.node(id).parent;
    }
    return id;
}

bool isNoNote(const PageTree& page, NodeId box) {
    switch (page.node(box).tag) {
        case Tag::Figure:
        case Tag::Table:
        case Tag::Body:
        case Tag::Html:
        case Tag::Main:
        case Tag::Article:
        case Tag::Img:
        case Tag::Pre:
        case Tag::Ol:
        case Tag::Ul:
        case Tag::Dl:
            return true;
        default:
            return isHeading(page.node(box).tag);
    }
}

/// Whether links may lead into the element, apart from what stands in its lines.
bool isNamed(const PageTree& page, NodeId id) {
    if (!targetName(page, page.node(id)).empty()) {
        return true;
    }
    const NodeId end = std::min(page.node(id).end, id + mostNodes);
    for (NodeId inner = id + 1; inner < end && isInLine(page.node(inner).tag); ++inner) {
        if (page.node(inner).tag != Tag::Text && !targetName(page, page.node(inner)).empty()) {
            return true;
        }
        if (page.node(inner).tag == Tag::Text && !trimAscii(page.text(page.node(inner))).empty()) {
            return false;
        }
    }
    return false;
}

/// A note in paragraphs of which only the first is named goes on up to the next named one.
NodeId endOfParagraphs(const PageTree& page, NodeId paragraph) {
    NodeId end = page.node(paragraph).end;
    NodeId next = nextElement(page, paragraph);
    for (int count = 1; next != noNode && count < mostParagraphs; ++count) {
        if (page.node(next).tag != Tag::P) {
            break;
        }
        if (isNamed(page, next)) {
            return end;
        }
        end = page.node(next).end;
        next = nextElement(page, next);
    }
    return page.node(paragraph).end;
}

NodeRange definitionsOf(const PageTree& page, NodeId term) {
    NodeId next = nextElement(page, term);
    if (next == noNode || page.node(next).tag != Tag::Dd) {
        return {};
    }
    NodeRange range{next, page.node(next).end};
    for (; next != noNode && page.node(next).tag == Tag::Dd; next = nextElement(page, next)) {
        range.end = page.node(next).end;
        if (range.end - range.first > mostNodes) {
            break;
        }
    }
    return range;
}

NodeRange rangeOf(const PageTree& page, NodeId box) {
    const Node& node = page.node(box);
    if (node.tag == Tag::Dt) {
        return definitionsOf(page, box);
    }
    if ((node.tag == Tag::Td || node.tag == Tag::Th) && node.parent != noNode &&
        trimAscii(textBelow(page, box)).size() <= longestMark) {
        return {node.parent, page.node(node.parent).end};
    }
    if (node.tag == Tag::P) {
        const NodeId parent = node.parent;
        const bool isItem = parent != noNode &&
                            (page.node(parent).tag == Tag::Li || page.node(parent).tag == Tag::Dd);
        return isItem ? NodeRange{parent, page.node(parent).end}
                      : NodeRange{box, endOfParagraphs(page, box)};
    }
    return {box, node.end};
}

}  // namespace

std::string textBelow(const PageTree& page, NodeId id) {
    std::string text;
    for (NodeId inner = id; inner < page.node(id).end; ++inner) {
        if (page.node(inner).tag == Tag::Text) {
            text += page.text(page.node(inner));
        }
    }
    return text;
}

NodeRange noteAround(const PageTree& page, NodeId target) {
    const auto isLargeBox = [&page](NodeId box) {
        return box == noNode || isTooLarge(page, {box, page.node(box).end});
    };
    NodeId box = boxAround(page, target);
    if (isLargeBox(box)) {
        return {};
    }
    if (box == target && !hasText(page, box)) {
        box = nextElement(page, box);
    }
    if (isLargeBox(box) || isNoNote(page, box)) {
        return {};
    }
    const NodeRange range = rangeOf(page, box);
    if (isTooLarge(page, range)) {
        return {};
    }
    for (NodeId id = range.first; id < range.end; ++id) {
        if (isHeading(page.node(id).tag)) {
            return {};
        }
    }
    return hasText(page, range) ? range : NodeRange{};
}

}  // namespace klartext::core
