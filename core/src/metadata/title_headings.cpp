// SPDX-License-Identifier: MIT
#include "metadata/title_headings.h"

#include <algorithm>
#include <array>

#include "metadata/similarity.h"
#include "project/url.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

/// The block of a heading's first visible text; noBlock when it shows none.
BlockId visibleBlock(const PageTree& page, NodeId heading) {
    for (NodeId at = heading; at < page.node(heading).end; ++at) {
        const BlockId block = page.node(at).block;
        if (block != noBlock && !page.block(block).image) {
            return page.block(block).hidden ? noBlock : block;
        }
    }
    return noBlock;
}

/// Whether an element inside a heading is a label and no word of the title: a thread's prefix.
bool isLabel(const PageTree& page, const Node& node) {
    constexpr std::array names = {"label", "prefix", "badge", "descriptor"};
    const std::string_view name = page.attribute(node, AttributeName::Class);
    return !name.empty() && std::ranges::any_of(names, [name](const char* word) {
        return findNoCase(name, word) != std::string_view::npos;
    });
}

/// The words of a heading without its buttons and labels; with the labels if it has no others.
std::string headingText(const PageTree& page, NodeId heading, bool withLabels) {
    constexpr std::size_t longest = 400;
    std::string text;
    BlockId last = noBlock;
    for (NodeId at = heading + 1; at < page.node(heading).end && text.size() < longest;) {
        const Node& node = page.node(at);
        const bool control = node.tag == Tag::Button || node.hidden;
        if (node.tag != Tag::Text && (control || (!withLabels && isLabel(page, node)))) {
            text += ' ';
            at = node.end;
            continue;
        }
        if (node.tag == Tag::Text) {
            text += node.block != last ? " " : "";
            text += page.text(node);
            last = node.block;
        }
        ++at;
    }
    return tidyTitle(text);
}

/// Whether all of a heading is one link, and that leads to another page.
bool leadsAway(const Sources& sources, BlockId block) {
    const PageTree& page = sources.page;
    const NodeId link = page.closest(page.block(block).inner, Tag::A);
    if (link == noNode) {
        return false;
    }
    const std::string_view href = page.attribute(page.node(link), AttributeName::Href);
    const std::string_view path = splitUrl(href).path;
    return !path.empty() && path != splitUrl(sources.address).path;
}

}  // namespace

std::vector<TitleHeading> titleHeadings(const Sources& sources) {
    constexpr std::size_t most = 20;
    constexpr int mostWords = 30;
    const PageTree& page = sources.page;
    std::vector<TitleHeading> headings;
    for (NodeId id = 0; id < page.nodes().size() && headings.size() < most; ++id) {
        const BlockId block = page.node(id).tag == Tag::H1 ? visibleBlock(page, id) : noBlock;
        if (block == noBlock) {
            continue;
        }
        std::string text = headingText(page, id, false);
        text = text.empty() ? headingText(page, id, true) : text;
        const bool siteName = std::ranges::any_of(
            sources.siteNames, [&](const std::string& name) { return sameWords(name, text); });
        if (!siteName && !text.empty() && countWords(text) <= mostWords) {
            headings.push_back({text, id, leadsAway(sources, block)});
        }
    }
    return headings;
}

}  // namespace klartext::core
