// SPDX-License-Identifier: MIT
#include "judge/page_facts.h"

#include <algorithm>

#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr int shortBlock = 12;

/// Looks for schema.org types by their quoted names: enough for a hint, and cheaper than parsing.
bool names(std::string_view data, std::initializer_list<std::string_view> types) {
    return std::ranges::any_of(types, [data](std::string_view type) {
        for (std::size_t at = data.find(type); at != std::string_view::npos;
             at = data.find(type, at + 1)) {
            const std::size_t end = at + type.size();
            if (at > 0 && (data[at - 1] == '"' || data[at - 1] == '/') && end < data.size() &&
                data[end] == '"') {
                return true;
            }
        }
        return false;
    });
}

void readData(const HeadData& head, PageFacts& facts) {
    for (const std::string& data : head.jsonLd) {
        facts.saysArticle |= names(
            data, {"NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "TechArticle"});
        facts.saysProduct |= names(data, {"Product", "Offer", "AggregateOffer"});
        facts.saysForum |= names(data, {"DiscussionForumPosting", "QAPage"});
        facts.saysList |= names(data, {"ItemList", "CollectionPage", "SearchResultsPage"});
        facts.saysQuestions |= names(data, {"FAQPage", "Question"});
        facts.saysOrganisation |=
            names(data, {"LocalBusiness", "Organization", "Service", "Corporation"});
    }
    for (const MetaTag& meta : head.metas) {
        if (meta.name == "og:type") {
            const std::string type = asciiLower(meta.content);
            facts.saysArticle |= type == "article" || type == "news";
            facts.saysProduct |= type.find("product") != std::string::npos;
        }
        facts.saysArticle |= meta.name.starts_with("article:");
        facts.saysProduct |= meta.name.starts_with("product:");
    }
}

void readBoxes(const PageTree& page, const Measures& measures, PageFacts& facts) {
    for (NodeId id = 0; id < page.nodes().size(); ++id) {
        const Tag tag = page.node(id).tag;
        if (tag == Tag::Text) {
            continue;
        }
        const BoxMeasures& box = measures.boxes[id];
        facts.firstHeadings += tag == Tag::H1 ? 1 : 0;
        facts.articles += tag == Tag::Article ? 1 : 0;
        facts.forms += tag == Tag::Form ? 1 : 0;
        facts.tables += tag == Tag::Table ? 1 : 0;
        facts.codes += tag == Tag::Pre ? 1 : 0;
        facts.postBoxes +=
            (box.hints & maskOf({BoxHint::Comment, BoxHint::Post, BoxHint::Forum})) != 0 ? 1 : 0;
        facts.productBoxes +=
            (box.hints & maskOf({BoxHint::Product, BoxHint::Price, BoxHint::Cart})) != 0 ? 1 : 0;
        if (box.alike > facts.mostAlike) {
            const BlockSums sums = measures.sums(id);
            if (sums.blocks > 1 && sums.images + sums.headings > 0) {
                facts.mostAlike = box.alike;
            }
        }
    }
}

}  // namespace

PageFacts gatherFacts(const PageTree& page, const Measures& measures) {
    PageFacts facts;
    readData(page.head(), facts);
    readBoxes(page, measures, facts);
    facts.headings = measures.total().headings;
    for (const BlockId id : measures.texts) {
        const BlockMeasures& block = measures.blocks[id];
        facts.prices += block.phrases.has(Phrase::Price) ? 1 : 0;
        facts.offers += block.phrases.has(Phrase::Offer) ? 1 : 0;
        if (block.words <= shortBlock) {
            facts.dates += block.phrases.has(Phrase::DateTime) ? 1 : 0;
            facts.comments +=
                block.phrases.hasAny(maskOf({Phrase::Comments, Phrase::Reply})) ? 1 : 0;
        }
    }
    return facts;
}

}  // namespace klartext::core
