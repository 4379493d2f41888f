// SPDX-License-Identifier: MIT
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "judge/passes.h"
#include "text/ascii.h"

namespace klartext::core {

namespace {

// A heading the model all but rules out stays out, whatever follows it.
constexpr double hopelessHeading = 0.02;
constexpr int longestHeading = 25;
// The same of a picture's caption: most below are credits and teasers' pictures.
constexpr double hopelessCaption = 0.15;
constexpr int longestCaption = 60;
// A footnote's mark is a number, a letter or a sign, perhaps in brackets.
constexpr std::size_t longestMark = 6;
constexpr int longestNote = 150;

void keep(Opinion& opinion, ReasonId why) {
    if (!opinion.kept) {
        opinion.settled = why;
    }
    opinion.kept = true;
    opinion.probability = std::max(opinion.probability, 0.6F);
}

/// The nearest element at or above the block's container with one of the tags, or noNode.
NodeId around(const Case& page, BlockId id, Tag tag) {
    return page.view.page.closest(page.view.page.block(id).container, tag);
}

NodeId captionedTable(const Case& page, BlockId id) {
    return around(page, id, Tag::Caption) == noNode ? noNode : around(page, id, Tag::Table);
}

/// The figure, or the box that does for one, of which the block is the caption.
NodeId captionedFigure(const Case& page, BlockId id) {
    if (around(page, id, Tag::Figcaption) != noNode) {
        return around(page, id, Tag::Figure);
    }
    const NodeId inner = page.view.page.block(id).inner;
    const bool named = (page.view.measures.boxes[inner].hints & maskOf(BoxHint::Caption)) != 0;
    return named && page.view.measures.blocks[id].words <= longestCaption
               ? page.view.page.node(inner).parent
               : noNode;
}

bool anyKept(const Case& page, BlockRange range, bool images) {
    for (BlockId id = range.begin; id < range.end; ++id) {
        if (page.opinions[id].kept && page.view.page.block(id).image == images) {
            return true;
        }
    }
    return false;
}

/// The text of a link as far as it can be a footnote's mark; empty when it is longer.
std::string_view markOf(const PageTree& page, NodeId link) {
    for (NodeId id = link + 1; id < page.node(link).end; ++id) {
        if (page.node(id).tag == Tag::Text) {
            const std::string_view text = trimAscii(page.text(page.node(id)));
            if (!text.empty()) {
                return text.size() <= longestMark ? text : std::string_view();
            }
        }
    }
    return {};
}

/// The fragments that marks in kept text point to.
std::unordered_set<std::string_view> citedNotes(const Case& page) {
    const PageTree& tree = page.view.page;
    std::unordered_set<std::string_view> cited;
    for (NodeId id = 0; id < tree.nodes().size(); ++id) {
        const Node& node = tree.node(id);
        if (node.tag != Tag::A) {
            continue;
        }
        const std::string_view href = tree.attribute(node, AttributeName::Href);
        if (href.size() < 2 || href.front() != '#' || markOf(tree, id).empty()) {
            continue;
        }
        const BlockRange range = page.view.measures.boxes[id].blocks;
        const bool inKept = std::any_of(
            &tree.nodes()[id], &tree.nodes()[id] + (node.end - id), [&](const Node& inner) {
                return inner.block != noBlock && page.opinions[inner.block].kept;
            });
        if (inKept || anyKept(page, range, false)) {
            cited.insert(href.substr(1));
        }
    }
    return cited;
}

}  // namespace

void keepCaptions(Case& page) {
    for (const BlockId id : page.view.measures.texts) {
        if (page.opinions[id].kept) {
            continue;
        }
        const NodeId table = captionedTable(page, id);
        const NodeId figure = captionedFigure(page, id);
        if ((table != noNode && anyKept(page, page.view.measures.boxes[table].blocks, false)) ||
            (figure != noNode && page.opinions[id].raw >= hopelessCaption &&
             anyKept(page, page.view.measures.boxes[figure].blocks, true))) {
            keep(page.opinions[id], ReasonId::IsCaption);
        }
    }
}

void keepFootnotes(Case& page) {
    const auto cited = citedNotes(page);
    if (cited.empty()) {
        return;
    }
    const PageTree& tree = page.view.page;
    std::vector<bool> isDone(tree.nodes().size(), false);
    for (NodeId id = 0; id < tree.nodes().size(); ++id) {
        const std::string_view name = tree.attribute(tree.node(id), AttributeName::Id);
        if (name.empty() || !cited.contains(name)) {
            continue;
        }
        // The target may be an empty anchor at the head of its note.
        const NodeId note = page.view.measures.sums(id).words > 0 || tree.node(id).parent == noNode
                                ? id
                                : tree.node(id).parent;
        if (isDone[note] || page.view.measures.sums(note).words > longestNote) {
            continue;
        }
        isDone[note] = true;
        const BlockRange range = page.view.measures.boxes[note].blocks;
        for (BlockId block = range.begin; block < range.end; ++block) {
            if (!tree.block(block).image) {
                keep(page.opinions[block], ReasonId::IsNote);
            }
        }
    }
}

void keepHeadings(Case& page) {
    const PageTree& tree = page.view.page;
    const auto& texts = page.view.measures.texts;
    bool nextKept = false;
    NodeId nextContainer = noNode;
    for (std::size_t i = texts.size(); i-- > 0;) {
        const BlockId id = texts[i];
        const BlockMeasures& block = page.view.measures.blocks[id];
        Opinion& opinion = page.opinions[id];
        const NodeId container = tree.block(id).container;
        const bool sameBox = nextContainer != noNode && tree.node(container).parent != noNode &&
                             tree.contains(tree.node(container).parent, nextContainer);
        if (!opinion.kept && nextKept && sameBox && isHeading(tree.node(container).tag) &&
            block.words <= longestHeading && block.linkDensity() < 0.5 &&
            opinion.raw > hopelessHeading) {
            keep(opinion, ReasonId::HeadsText);
        }
        nextKept = opinion.kept;
        nextContainer = container;
    }
}

void setAsideHeadlinesWithoutText(Case& page) {
    const PageTree& tree = page.view.page;
    const auto& texts = page.view.measures.texts;
    const auto levelOf = [&](BlockId id) {
        const Tag tag = tree.node(tree.block(id).container).tag;
        return isHeading(tag) ? headingLevel(tag) : 0;
    };
    for (std::size_t i = 1; i + 1 < texts.size(); ++i) {
        const BlockMeasures& block = page.view.measures.blocks[texts[i]];
        const int level = levelOf(texts[i]);
        const int next = levelOf(texts[i + 1]);
        if (page.opinions[texts[i]].kept && level > 1 && next > 1 && next <= level &&
            block.linkDensity() > 0.95 && page.view.measures.blocks[texts[i - 1]].isProse() &&
            page.opinions[texts[i - 1]].kept &&
            page.view.measures.blocks[texts[i + 1]].linkWords == 0) {
            page.opinions[texts[i]].kept = false;
            page.opinions[texts[i]].settled = ReasonId::TeaserShape;
            page.opinions[texts[i]].probability =
                std::min(page.opinions[texts[i]].probability, 0.45F);
        }
    }
}

}  // namespace klartext::core
