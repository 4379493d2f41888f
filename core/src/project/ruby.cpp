// SPDX-License-Identifier: MIT
#include "project/ruby.h"

#include <utility>

#include "project/node_facts.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

struct Pair {
    std::string base;
    std::string reading;
    BlockId block = noBlock;
};

std::string textIn(const PageTree& page, NodeId id) {
    std::string text;
    for (NodeId inner = id; inner < page.node(id).end; ++inner) {
        if (page.node(inner).tag == Tag::Text) {
            text += page.text(page.node(inner));
        }
    }
    return std::string(trimAscii(text));
}

/// Whether all that an element shows belongs to one block.
bool isOf(const PageTree& page, NodeId id, BlockId block) {
    for (NodeId inner = id; inner < page.node(id).end; ++inner) {
        if (page.node(inner).block != noBlock && page.node(inner).block != block) {
            return false;
        }
    }
    return true;
}

Element textElement(std::string text, BlockId block) {
    Element element{.kind = ElementKind::Text, .block = block};
    element.text = std::move(text);
    return element;
}

}  // namespace

std::vector<Element> rubyAt(const PageTree& page, const Selection& selection, NodeId ruby) {
    std::vector<Pair> pairs;
    // Bases that stand before all of their readings, as <rb> may.
    std::size_t unread = 0;
    bool lastWasReading = true;
    for (NodeId id = ruby + 1; id < page.node(ruby).end;) {
        const Node& node = page.node(id);
        if (node.tag == Tag::Rp) {
            // One that was left open holds the text that follows.
            if (!isReadingBracket(page, id)) {
                return {};
            }
            id = node.end;
            continue;
        }
        if (node.tag == Tag::Rt) {
            std::string reading = textIn(page, id);
            const bool isOfBase = unread < pairs.size() && isOf(page, id, pairs[unread].block);
            if (!isOfBase && !reading.empty()) {
                return {};
            }
            if (isOfBase) {
                pairs[unread++].reading = std::move(reading);
            }
            lastWasReading = true;
            id = node.end;
            continue;
        }
        if (node.tag == Tag::Text) {
            const std::string_view text = trimAscii(page.text(node));
            const bool inBase = page.node(node.parent).tag == Tag::Rb;
            if (!text.empty()) {
                if (!selection.shows(node.block)) {
                    return {};
                }
                if (lastWasReading || inBase || pairs.empty()) {
                    pairs.push_back({std::string(text), {}, node.block});
                } else {
                    pairs.back().base += text;
                }
                lastWasReading = false;
            }
        } else if (node.tag != Tag::Rb && node.tag != Tag::Span && node.tag != Tag::Unknown) {
            return {};
        }
        ++id;
    }
    std::vector<Element> elements;
    for (Pair& pair : pairs) {
        Element base = textElement(std::move(pair.base), pair.block);
        if (pair.reading.empty()) {
            elements.push_back(std::move(base));
            continue;
        }
        Element element{.kind = ElementKind::Ruby, .block = pair.block};
        element.text = std::move(pair.reading);
        element.children.push_back(std::move(base));
        elements.push_back(std::move(element));
    }
    return elements;
}

}  // namespace klartext::core
