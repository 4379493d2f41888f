// SPDX-License-Identifier: MIT
#include "notes/note_reference.h"

#include <algorithm>
#include <array>
#include <string>

#include "notes/note_mark.h"
#include "notes/note_place.h"
#include "project/fragments.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr std::size_t longestMark = 24;  // bytes, with white space around it
constexpr int raisedBoxes = 3;

bool says(const PageTree& page, const Node& node, AttributeName name, std::string_view word) {
    return findNoCase(page.attribute(node, name), word) != std::string_view::npos;
}

bool saysReference(const PageTree& page, const Node& link) {
    return says(page, link, AttributeName::Role, "doc-noteref") ||
           says(page, link, AttributeName::EpubType, "noteref") ||
           says(page, link, AttributeName::Class, "footnote-ref") ||
           says(page, link, AttributeName::Class, "footnoteref");
}

bool saysBack(const PageTree& page, const Node& link) {
    return says(page, link, AttributeName::Role, "doc-backlink") ||
           says(page, link, AttributeName::EpubType, "backlink") ||
           says(page, link, AttributeName::Class, "backref") ||
           says(page, link, AttributeName::Class, "back-ref") ||
           says(page, link, AttributeName::Class, "backlink") ||
           says(page, link, AttributeName::Class, "footnote-back") ||
           says(page, link, AttributeName::Class, "footnote-return");
}

bool isNamedLikeNote(const PageTree& page, NodeId target) {
    constexpr auto words =
        std::to_array<std::string_view>({"note", "fn", "ftn", "cite", "anm", "fussnote", "fuss",
                                         "nota", "voetnoot", "ref", "sdfoot"});
    const std::string_view name = targetName(page, page.node(target));
    return std::ranges::any_of(words, [&](std::string_view word) {
        return findNoCase(name, word) != std::string_view::npos;
    });
}

bool isRaised(const PageTree& page, NodeId link) {
    for (NodeId inner = link + 1; inner < page.node(link).end; ++inner) {
        if (page.node(inner).tag == Tag::Sup) {
            return true;
        }
    }
    NodeId box = page.node(link).parent;
    for (int step = 0; step < raisedBoxes && box != noNode; ++step) {
        if (page.node(box).tag == Tag::Sup) {
            return true;
        }
        box = page.node(box).parent;
    }
    return false;
}

/// Whether the text before the link ends with an opening bracket: [<a>1</a>].
bool isInBrackets(const PageTree& page, NodeId link) {
    for (NodeId id = link; id > 0;) {
        --id;
        const Node& node = page.node(id);
        if (node.tag != Tag::Text) {
            continue;
        }
        const std::string_view text = trimAscii(page.text(node));
        if (!text.empty()) {
            return text.ends_with('[') || text.ends_with('(');
        }
    }
    return false;
}

}  // namespace

bool isNoteReference(const PageTree& page, NodeId link, NodeId target) {
    const Node& node = page.node(link);
    if (saysBack(page, node) || page.contains(link, target)) {
        return false;
    }
    const NodeRange note = noteAround(page, target);
    if (note.isEmpty() || note.contains(link)) {
        return false;
    }
    if (saysReference(page, node)) {
        return true;
    }
    const std::string text = textBelow(page, link);
    const bool isMark = text.size() <= longestMark && isNoteMark(text);
    return isMark && target > link &&
           (isRaised(page, link) || isBracketed(text) || isNamedLikeNote(page, target) ||
            isInBrackets(page, link));
}

bool isBackLink(const PageTree& page, NodeId link, NodeId target) {
    const bool leadsBack = target == noNode || target < link;
    return saysBack(page, page.node(link)) || (leadsBack && isBackMark(textBelow(page, link)));
}

}  // namespace klartext::core
