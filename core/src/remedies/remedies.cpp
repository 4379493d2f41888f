// SPDX-License-Identifier: MIT
#include "core/remedies.h"

#include <algorithm>
#include <set>
#include <string>

#include "completeness/next_page.h"
#include "completeness/page_data_text.h"
#include "metadata/similarity.h"
#include "remedies/page_markup.h"
#include "write/html_escape.h"

namespace klartext::core {

namespace {

RawPage composed(const PageTree& page, const std::string& body, Composition composition) {
    std::string html = "<!DOCTYPE html><html";
    if (!page.nodes().empty()) {
        html += htmlAttribute("lang", page.head().language) +
                htmlAttribute("dir", page.attribute(page.node(0), AttributeName::Dir));
    }
    RawPage raw;
    raw.bytes = html + ">" + headMarkup(page.head()) + body + "</html>";
    raw.contentType = "text/html; charset=utf-8";
    raw.url = page.url();
    raw.kind = PageKind::Html;
    raw.composition = composition;
    return raw;
}

/// The text blocks of the article.
std::vector<BlockId> keptTexts(const Extraction& extraction) {
    std::vector<BlockId> blocks;
    for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
        if (extraction.verdicts[id].kept && !extraction.tree->block(id).image) {
            blocks.push_back(id);
        }
    }
    return blocks;
}

/// The innermost element around all of the article.
NodeId articleBox(const Extraction& extraction, const std::vector<BlockId>& kept) {
    const PageTree& page = *extraction.tree;
    NodeId box = page.block(kept.front()).container;
    while (page.node(box).parent != noNode && !page.contains(box, page.block(kept.back()).last)) {
        box = page.node(box).parent;
    }
    return box;
}

bool standsInRow(Tag tag) {
    return tag == Tag::Li || tag == Tag::Td || tag == Tag::Th || tag == Tag::Tr ||
           tag == Tag::Tbody || tag == Tag::Dd || tag == Tag::Dt || tag == Tag::Caption ||
           tag == Tag::Figcaption;
}

/// Behind the paragraph, list or table that the article ends with.
Insertion behindArticle(const Extraction& extraction, std::string markup) {
    const PageTree& page = *extraction.tree;
    const std::vector<BlockId> kept = keptTexts(extraction);
    if (kept.empty()) {
        return {0, true, std::move(markup)};
    }
    NodeId box = page.block(kept.back()).container;
    while (standsInRow(page.node(box).tag) && page.node(box).parent != noNode) {
        box = page.node(box).parent;
    }
    const bool holdsAll = page.contains(box, page.block(kept.front()).first) && kept.size() > 1;
    return {box, holdsAll || page.node(box).tag == Tag::Body, std::move(markup)};
}

/// What has been shown, to tell what later pages repeat.
class Seen {
public:
    void enter(const PageTree& page) {
        for (const Block& block : page.blocks()) {
            m_texts.insert(textOf(page, block));
        }
    }

    /// Which blocks of a later page are left out: what is repeated and heads the article, or was no
    /// part of it anyway. Text that is repeated is for the judge, who lists it.
    [[nodiscard]] std::vector<bool> repeatedIn(const Extraction& extraction) const {
        const PageTree& page = *extraction.tree;
        std::vector<bool> repeated(page.blocks().size(), false);
        for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
            const Block& block = page.block(id);
            repeated[id] = m_texts.contains(textOf(page, block)) &&
                           (block.image || !extraction.verdicts[id].kept ||
                            isMasthead(extraction.metadata, id));
        }
        return repeated;
    }

private:
    static bool isMasthead(const Metadata& metadata, BlockId id) {
        return id == metadata.titleBlock || id == metadata.kickerBlock ||
               id == metadata.leadBlock || std::ranges::count(metadata.bylineBlocks, id) > 0 ||
               std::ranges::count(metadata.dateBlocks, id) > 0;
    }

    /// Pictures are told by their address.
    static std::string textOf(const PageTree& page, const Block& block) {
        if (!block.image) {
            return squeezed(page.text(block));
        }
        std::string name = "picture ";
        for (const AttributeName source :
             {AttributeName::Src, AttributeName::DataSrc, AttributeName::Srcset}) {
            name += page.attribute(page.node(block.first), source);
        }
        return name;
    }

    std::set<std::string> m_texts;
};

}  // namespace

std::optional<RawPage> pageFromData(const Extraction& extraction) {
    const std::string text = articleInDataOf(extraction);
    if (text.empty()) {
        return std::nullopt;
    }
    const std::string body = "<body><article><h1>" + escapeHtml(extraction.metadata.title) +
                             "</h1>" + text + "</article></body>";
    return composed(*extraction.tree, body, Composition::PageData);
}

std::string pageAfter(const Extraction& joined) {
    const std::optional<NextPageLink> next = findNextPage(joined, true);
    return next ? next->url : std::string();
}

RawPage joinPages(std::span<const Extraction> pages) {
    const Extraction& first = pages.front();
    Seen seen;
    seen.enter(*first.tree);
    std::string more;
    for (const Extraction& page : pages.subspan(1)) {
        const std::vector<BlockId> kept = keptTexts(page);
        if (!kept.empty()) {
            more += "<div>" + markupOf(*page.tree, articleBox(page, kept), seen.repeatedIn(page)) +
                    "</div>";
            seen.enter(*page.tree);
        }
    }
    const std::vector<bool> nothing(first.tree->blocks().size(), false);
    const std::string body =
        first.tree->nodes().empty()
            ? more
            : markupOf(*first.tree, 0, nothing, behindArticle(first, std::move(more)));
    return composed(*first.tree, body, Composition::NextPages);
}

}  // namespace klartext::core
