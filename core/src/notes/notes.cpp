// SPDX-License-Identifier: MIT
#include "core/notes.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "notes/note_mark.h"
#include "notes/note_place.h"
#include "notes/note_reference.h"
#include "project/element_reader.h"
#include "project/finish.h"
#include "project/fragments.h"
#include "project/page_address.h"
#include "project/selection.h"
#include "project/url.h"
#include "project/walk.h"

namespace klartext::core {

namespace {

// A page may use a name twice. One that uses it a thousand times is not searched to its end.
constexpr int mostPlaces = 8;

std::vector<BlockId> blocksIn(const PageTree& page, NodeRange range) {
    std::vector<BlockId> blocks;
    for (NodeId id = range.first; id < range.end; ++id) {
        const BlockId block = page.node(id).block;
        if (block != noBlock && (blocks.empty() || blocks.back() != block)) {
            blocks.push_back(block);
        }
    }
    std::ranges::sort(blocks);
    blocks.erase(std::unique(blocks.begin(), blocks.end()), blocks.end());
    return blocks;
}

/// The links in the note that lead back to its references.
std::vector<NodeId> backLinks(const PageTree& page, NodeRange note) {
    std::unordered_map<std::string, NodeId> places;
    for (NodeId id = 0; id < note.first; ++id) {
        if (const auto name = targetName(page, page.node(id)); !name.empty()) {
            places.emplace(name, id);
        }
    }
    const PageAddress address = addressOf(page);
    std::vector<NodeId> links;
    for (NodeId id = note.first; id < note.end; ++id) {
        const Node& node = page.node(id);
        if (node.tag != Tag::A) {
            continue;
        }
        const std::string url = linkAddress(address, page.attribute(node, AttributeName::Href));
        if (!url.starts_with('#')) {
            continue;
        }
        const auto place = places.find(percentDecoded(std::string_view(url).substr(1)));
        if (place != places.end() && isBackLink(page, id, place->second)) {
            links.push_back(id);
        }
    }
    return links;
}

Element* firstText(Element& element) {
    if (element.kind == ElementKind::Text) {
        return &element;
    }
    for (Element& child : element.children) {
        if (Element* text = firstText(child)) {
            return text;
        }
    }
    return nullptr;
}

Element* lastText(Element& element) {
    if (element.kind == ElementKind::Text) {
        return &element;
    }
    for (auto child = element.children.rbegin(); child != element.children.rend(); ++child) {
        if (Element* text = lastText(*child)) {
            return text;
        }
    }
    return nullptr;
}

bool isNothing(const Element& element) {
    switch (element.kind) {
        case ElementKind::Text:
            return element.text.find_first_not_of(" \n") == std::string::npos;
        case ElementKind::Image:
        case ElementKind::Embed:
            return false;
        default:
            return std::ranges::all_of(element.children, isNothing);
    }
}

void dropNothing(Element& element) {
    std::erase_if(element.children, [](const Element& child) {
        return child.kind != ElementKind::Text && child.kind != ElementKind::LineBreak &&
               isNothing(child);
    });
    for (Element& child : element.children) {
        dropNothing(child);
    }
}

/// A note is no list of one item and no table of one row.
void unwrap(Element& body) {
    const auto isFrame = [](const Element& element) {
        switch (element.kind) {
            case ElementKind::Section:
            case ElementKind::List:
            case ElementKind::ListItem:
            case ElementKind::DefinitionList:
            case ElementKind::Definition:
            case ElementKind::Table:
            case ElementKind::TableRow:
            case ElementKind::TableCell:
                return true;
            default:
                return false;
        }
    };
    const auto isCell = [](const Element& element) {
        return element.kind == ElementKind::TableCell;
    };
    while (body.children.size() == 1 && isFrame(body.children.front())) {
        std::vector<Element> inner = std::move(body.children.front().children);
        body.children = std::move(inner);
    }
    if (!body.children.empty() && std::ranges::all_of(body.children, isCell)) {
        std::vector<Element> inner;
        for (Element& cell : body.children) {
            std::ranges::move(cell.children, std::back_inserter(inner));
        }
        body.children = std::move(inner);
    }
}

Element bodyOf(const PageTree& page, NodeRange range, const std::vector<BlockId>& blocks) {
    std::vector<bool> shown(page.blocks().size(), false);
    for (const BlockId block : blocks) {
        shown[block] = true;
    }
    Element body = project(page, Selection(page, std::move(shown)), backLinks(page, range));
    if (Element* text = firstText(body)) {
        text->text = withoutArrowsBefore(text->text);
    }
    if (Element* text = lastText(body)) {
        text->text = withoutArrowsBehind(text->text);
    }
    dropNothing(body);
    unwrap(body);
    return body;
}

}  // namespace

std::optional<Note> noteNamed(const Extraction& extraction, const Overrides& overrides,
                              std::string_view name) {
    const PageTree& page = *extraction.tree;
    std::optional<Note> found;
    int places = 0;
    for (NodeId id = 0; id < page.nodes().size() && !name.empty() && places < mostPlaces; ++id) {
        if (targetName(page, page.node(id)) != name) {
            continue;
        }
        ++places;
        const NodeRange range = noteAround(page, id);
        std::vector<BlockId> blocks = blocksIn(page, range);
        if (blocks.empty()) {
            continue;
        }
        const bool kept = std::ranges::any_of(
            blocks, [&](BlockId block) { return isKept(extraction, overrides, block); });
        // The one that is read is meant.
        if (!found || (kept && !found->kept)) {
            Element body = bodyOf(page, range, blocks);
            if (!body.children.empty()) {
                found = Note{std::string(name), std::move(body), std::move(blocks), kept};
            }
        }
    }
    return found;
}

}  // namespace klartext::core
