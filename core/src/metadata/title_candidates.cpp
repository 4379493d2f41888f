// SPDX-License-Identifier: MIT
#include "metadata/title_candidates.h"

#include <algorithm>
#include <bit>

#include "metadata/similarity.h"
#include "metadata/title_headings.h"
#include "project/url.h"
#include "text/words.h"

namespace klartext::core {

namespace {

using enum TitleSign;

/// A way of naming the title; ways that agree speak for it.
enum Source : unsigned { Heading = 1, Tag = 2, MetaTag = 4, OtherMeta = 8, Data = 16 };

/// The words of the last part of an address: ".../news/rain-at-last.html" → "rain at last".
std::string wordsOfAddress(std::string_view url) {
    std::string_view path = splitUrl(url).path;
    while (path.ends_with('/')) {
        path.remove_suffix(1);
    }
    std::string words = percentDecoded(path.substr(path.find_last_of('/') + 1));
    words = words.substr(0, words.find_last_of('.'));
    std::ranges::replace_if(
        words, [](char c) { return c == '-' || c == '_' || c == '+' || c == '.'; }, ' ');
    return words;
}

bool isStartPage(const Sources& sources) {
    const UrlParts parts = splitUrl(sources.head.url);
    return parts.hasAuthority && (parts.path.empty() || parts.path == "/");
}

bool callsItselfArticle(const Sources& sources) {
    return sources.data.article || sources.head.article || sources.namedArticle;
}

/// Collects the candidates; a text named twice gets the signs of both.
class Collector {
public:
    explicit Collector(const Sources& sources)
        : m_sources(sources), m_headings(titleHeadings(sources)) {}

    std::vector<TitleCandidate> run() {
        addHeadings();
        addHead();
        compare();
        return std::move(m_candidates);
    }

private:
    TitleCandidate* add(std::string_view title, Source source) {
        std::string letters = squeezed(title);
        if (letters.empty()) {
            return nullptr;
        }
        const auto known = std::ranges::find(m_candidates, letters, &TitleCandidate::letters);
        const auto at = static_cast<std::size_t>(known - m_candidates.begin());
        if (known == m_candidates.end()) {
            m_candidates.push_back({std::string(title), std::move(letters)});
            m_sourcesOf.push_back(0);
        }
        m_sourcesOf[at] |= source;
        return &m_candidates[at];
    }

    void add(std::string_view title, Source source, TitleSign sign) {
        if (TitleCandidate* candidate = add(title, source)) {
            candidate->add(sign);
        }
    }

    void addHeadings() {
        const bool only = m_headings.size() == 1;
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            const TitleHeading& heading = m_headings[i];
            TitleCandidate* candidate = add(heading.text, Heading);
            if (candidate == nullptr) {
                continue;
            }
            candidate->add(only ? OnlyHeading : i == 0 ? FirstHeading : LaterHeading);
            candidate->addIf(i == 0 && callsItselfArticle(m_sources), HeadingOfArticle);
            candidate->addIf(heading.leadsAway, HeadingLeadsAway);
            constexpr double hardly = 0.3;
            candidate->addIf(containment(heading.text, m_sources.title) < hardly, AloofHeading);
        }
    }

    void addHead() {
        const SiteEvidence site = m_sources.site();
        const std::string tag = withoutSite(m_sources.title, site);
        add(m_sources.title, Tag);
        add(tag, Tag);
        add(firstPart(tag), Tag, TagFirstPart);
        const std::string& meta = m_sources.head.title;
        const std::string strippedMeta = withoutSite(meta, site);
        add(strippedMeta, MetaTag);
        add(meta, MetaTag, Meta);
        add(firstPart(strippedMeta), MetaTag, MetaFirstPart);
        if (isStartPage(m_sources)) {
            add(meta, MetaTag, MetaOfStartPage);
        }
        add(withoutSite(m_sources.head.previewTitle, site), OtherMeta);
        add(withoutSite(m_sources.data.headline, site), Data);
    }

    /// Marks each candidate by what else names the title.
    void compare() {
        const std::string tag = squeezed(m_sources.title);
        const std::string address = wordsOfAddress(m_sources.address);
        constexpr int tellingWords = 2;
        const bool tellingAddress = countWords(address) >= tellingWords;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            TitleCandidate& candidate = m_candidates[i];
            const std::string& letters = candidate.letters;
            candidate.addIf(tag.starts_with(letters) && tag != letters, BeginsTag);
            candidate.addIf(tag.ends_with(letters) && tag != letters, EndsTag);
            candidate.addIf(std::popcount(m_sourcesOf[i]) > 1, Agreed);
            candidate.addIf(tellingAddress && containment(address, candidate.text) == 1,
                            HoldsAddress);
            candidate.addIf(withoutSite(candidate.text, m_sources.site()) != candidate.text,
                            NamesSite);
            compareWithHeadings(candidate);
        }
    }

    void compareWithHeadings(TitleCandidate& candidate) const {
        for (const TitleHeading& heading : m_headings) {
            const std::string other = squeezed(heading.text);
            const std::string& letters = candidate.letters;
            candidate.addIf(other.size() > letters.size() && other.ends_with(letters), EndsHeading);
            candidate.addIf(
                other.size() < letters.size() && letters.find(other) != std::string::npos,
                HoldsHeading);
        }
    }

    const Sources& m_sources;
    std::vector<TitleHeading> m_headings;
    std::vector<TitleCandidate> m_candidates;
    std::vector<unsigned> m_sourcesOf;  ///< of each candidate
};

}  // namespace

std::vector<TitleCandidate> titleCandidates(const Sources& sources) {
    return Collector(sources).run();
}

}  // namespace klartext::core
