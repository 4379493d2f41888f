// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>
#include <vector>

#include "metadata/similarity.h"
#include "metadata/sources.h"
#include "project/url.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// How much each way of naming the title counts; ways that agree are added up. Fitted to 1,900 pages
// whose title is known.
constexpr double onlyHeading = 3.25;
constexpr double firstHeading = 2;
constexpr double otherHeading = 1.75;
constexpr double titleTag = 1.25;
constexpr double metaTag = 1.5;
constexpr double metaTagBehindLabel = 2.75;
constexpr double wholeMetaTag = 0.75;
constexpr double wholeMetaTagOfStartPage = 3.5;
constexpr double linkedData = 1.5;

/// Titles that were named, by their letters, and how much speaks for each.
class Ballot {
public:
    void vote(std::string_view title, double weight) {
        const std::string letters = squeezed(title);
        if (letters.empty()) {
            return;
        }
        const auto found = std::ranges::find(m_candidates, letters, &Candidate::letters);
        if (found == m_candidates.end()) {
            m_candidates.push_back({std::string(title), letters, weight});
        } else {
            found->weight += weight;
        }
    }

    [[nodiscard]] std::string winner() const {
        const auto best = std::ranges::max_element(m_candidates, [](const auto& a, const auto& b) {
            return std::pair(a.weight, a.letters.size()) < std::pair(b.weight, b.letters.size());
        });
        return best == m_candidates.end() ? std::string() : best->title;
    }

private:
    struct Candidate {
        std::string title;
        std::string letters;
        double weight;
    };
    std::vector<Candidate> m_candidates;
};

bool isVisible(const PageTree& page, NodeId node) {
    for (NodeId at = node; at < page.node(node).end; ++at) {
        const BlockId block = page.node(at).block;
        if (block != noBlock && !page.block(block).image) {
            return !page.block(block).hidden;
        }
    }
    return false;
}

struct Heading {
    std::string text;
    NodeId node = noNode;
};

/// The page's main headings, without those that say only the site's name.
std::vector<Heading> headingsOf(const Sources& sources) {
    constexpr std::size_t most = 20;
    constexpr int mostWords = 30;
    std::vector<Heading> headings;
    for (NodeId id = 0; id < sources.page.nodes().size() && headings.size() < most; ++id) {
        if (sources.page.node(id).tag != Tag::H1 || !isVisible(sources.page, id)) {
            continue;
        }
        std::string text = tidyTitle(shortText(sources.page, id));
        const bool siteName = std::ranges::any_of(
            sources.siteNames, [&](const std::string& name) { return sameWords(name, text); });
        if (!siteName && !text.empty() && countWords(text) <= mostWords) {
            headings.push_back({std::move(text), id});
        }
    }
    return headings;
}

/// The part of a head's title that is no site's name and no trailing section.
std::string_view ownPart(const std::string& title, const std::string& stripped,
                         const Sources& sources) {
    const std::string_view first = firstPart(title);
    return isSiteName(first, sources.site()) ? firstPart(stripped) : first;
}

bool isStartPage(const Sources& sources) {
    const UrlParts parts = splitUrl(sources.head.url);
    return parts.hasAuthority && (parts.path.empty() || parts.path == "/");
}

/// Whether a heading is the title behind a label: "Thread: Which oil?" is "Which oil?".
bool endsWithTitle(std::string_view heading, std::string_view title) {
    constexpr std::size_t tellingSize = 12;
    const std::string all = squeezed(heading);
    const std::string end = squeezed(title);
    return end.size() > tellingSize && all.size() > end.size() && all.ends_with(end);
}

/// The block that shows the title: a heading before any other; else the heading most like it.
BlockId blockOf(const Sources& sources, const std::vector<Heading>& headings,
                std::string_view title) {
    const PageTree& page = sources.page;
    const std::string letters = squeezed(title);
    BlockId best = noBlock;
    constexpr int unfound = 99;
    int bestLevel = unfound;
    for (BlockId id = 0; id < page.blocks().size() && !letters.empty(); ++id) {
        const Block& block = page.block(id);
        const std::string_view text = page.text(block);
        if (block.image || block.hidden || text.size() > title.size() * 3 + 16 ||
            squeezed(text) != letters) {
            continue;
        }
        int level = 10;
        for (NodeId at = block.container; at != noNode && level == 10; at = page.node(at).parent) {
            level = isHeading(page.node(at).tag) ? headingLevel(page.node(at).tag) : level;
        }
        if (level < bestLevel) {
            best = id;
            bestLevel = level;
        }
    }
    constexpr double leastLikeness = 0.5;
    double bestLikeness = leastLikeness;
    for (const Heading& heading : headings) {
        const double likeness = containment(title, heading.text);
        if (bestLevel == unfound && likeness > bestLikeness) {
            bestLikeness = likeness;
            best = firstBlockOf(page, heading.node);
        }
    }
    return best;
}

void voteForHeadings(Ballot& ballot, const std::vector<Heading>& headings) {
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const double amongMany = i == 0 ? firstHeading : otherHeading;
        ballot.vote(headings[i].text, headings.size() == 1 ? onlyHeading : amongMany);
    }
}

}  // namespace

TitleChoice chooseTitle(const Sources& sources) {
    Ballot ballot;
    const std::vector<Heading> headings = headingsOf(sources);
    voteForHeadings(ballot, headings);
    const std::string& meta = sources.head.title;
    const std::string strippedMeta = withoutSite(meta, sources.site());
    const std::string strippedTag = withoutSite(sources.title, sources.site());
    const std::string_view metaPart = ownPart(meta, strippedMeta, sources);
    ballot.vote(ownPart(sources.title, strippedTag, sources), titleTag);
    ballot.vote(metaPart, metaTag);
    ballot.vote(meta, isStartPage(sources) ? wholeMetaTagOfStartPage : wholeMetaTag);
    ballot.vote(withoutSite(sources.data.headline, sources.site()), linkedData);
    if (!headings.empty() && endsWithTitle(headings.front().text, metaPart)) {
        ballot.vote(metaPart, metaTagBehindLabel);
    }
    const std::string title = ballot.winner();
    return {title, blockOf(sources, headings, title)};
}

}  // namespace klartext::core
