// SPDX-License-Identifier: MIT
#include "metadata/author_candidates.h"

#include <algorithm>
#include <array>
#include <set>

#include "metadata/author_lines.h"
#include "metadata/names.h"
#include "metadata/similarity.h"
#include "project/url.h"
#include "text/words.h"

namespace klartext::core {

namespace {

using enum AuthorSign;
using Names = std::vector<std::string>;

/// "kbd_fan", "chris": a name that people give themselves in forums.
bool isUserName(std::string_view text) {
    const bool oneWord = text.find(' ') == std::string_view::npos && text.size() > 2;
    return oneWord && (text.find_first_of("0123456789_") != std::string_view::npos ||
                       (text.front() >= 'a' && text.front() <= 'z'));
}

/// The names in the text of an element that is marked as naming the author.
Names namesInMarked(std::string_view text, Mark mark) {
    std::string_view first = text.substr(0, text.find(" | "));
    const bool labelled = isAuthorLabel(first) && first.size() < text.size();
    if (labelled) {
        const std::string_view rest = text.substr(first.size() + 3);
        first = rest.substr(0, rest.find(" | "));
    }
    if (Names names = namesIn(first, NameTrust::Shown); !names.empty()) {
        return names;
    }
    constexpr int wordsOfName = 4;
    const bool introduced = labelled || !afterByWord(first).empty();
    const bool nameOnly = mark != Mark::Box && countWords(first) <= wordsOfName;
    return introduced || nameOnly || isUserName(first) ? namesIn(first, NameTrust::Marked)
                                                       : Names();
}

using Words = std::multiset<std::string>;

Words wordsOf(const Names& names) {
    const std::string lower = toLower(joinNames(names));
    Words words;
    forEachWord(lower, [&words](std::string_view word) { words.emplace(word); });
    return words;
}

/// Collects the candidates; names found twice get the signs of both.
class Collector {
public:
    explicit Collector(const Sources& sources) : m_sources(sources) {}

    std::vector<AuthorCandidate> run() {
        addNobody();
        addData();
        addHead();
        addPlaces();
        for (FoundNames& found : namesInLines(m_sources)) {
            add(std::move(found.names), found.sign);
        }
        addOwner();
        for (std::size_t i = 1; i < m_candidates.size(); ++i) {
            mark(i);
        }
        return std::move(m_candidates);
    }

private:
    void add(Names names, AuthorSign sign) {
        if (names.size() > 1) {
            std::erase_if(names, [this](const std::string& name) {
                return isSiteName(name, m_sources.site());
            });
        }
        Words words = wordsOf(names);
        if (words.empty()) {
            return;
        }
        const auto known = std::ranges::find(m_words, words);
        const auto at = static_cast<std::size_t>(known - m_words.begin());
        if (known == m_words.end()) {
            m_words.push_back(std::move(words));
            m_candidates.push_back({std::move(names)});
        }
        m_candidates[at].add(sign);
    }

    void addNobody() {
        constexpr std::size_t many = 8;
        const std::string_view path = splitUrl(m_sources.address).path;
        AuthorCandidate nobody;
        nobody.add(Nobody);
        nobody.addIf(m_sources.data.article, NobodyOfArticle);
        nobody.addIf(m_sources.namedArticle, NobodyAtAddress);
        nobody.addIf(m_sources.dated, NobodyOfDated);
        nobody.addIf(m_sources.masthead.title != noBlock, NobodyOfTitled);
        nobody.addIf(!m_sources.address.empty() && (path.empty() || path == "/"),
                     NobodyOfStartPage);
        nobody.addIf(m_sources.places.authors.size() >= many, NobodyOfMany);
        nobody.addIf(m_sources.masthead.firstText >= m_sources.page.blocks().size(), NobodyOfList);
        m_candidates.push_back(std::move(nobody));
        m_words.emplace_back();
    }

    void addData() {
        addData(false);
        addData(true);
    }

    void addData(bool organizations) {
        Names names;
        bool person = false;
        for (const NamedAuthor& author : m_sources.data.authors) {
            if (author.organization != organizations) {
                continue;
            }
            person = person || author.person;
            for (std::string& name :
                 organizations ? Names{author.name} : namesIn(author.name, NameTrust::Declared)) {
                if (std::ranges::find(names, name) == names.end()) {
                    names.push_back(std::move(name));
                }
            }
        }
        add(std::move(names), organizations ? LinkedOrganization
                              : person      ? LinkedPerson
                                            : LinkedName);
    }

    void addHead() {
        add(namesIn(m_sources.head.author, NameTrust::Declared), Head);
        add(namesIn(m_sources.head.writer, NameTrust::Declared), HeadWriter);
    }

    void addPlaces() {
        std::array<bool, 4> seen = {};
        Names only;
        bool several = false;
        for (const Place& place : m_sources.places.authors) {
            if (place.mark == Mark::Post) {
                add({place.text}, Post);
                continue;
            }
            const Names names = namesInMarked(place.text, place.mark);
            if (names.empty()) {
                continue;
            }
            several = several || (!only.empty() && only != names);
            only = names;
            if (m_sources.masthead.isNear(place.block)) {
                bool& before = seen[static_cast<std::size_t>(place.mark)];
                add(names, before ? MarkedLater : signOf(place.mark));
                before = true;
            }
        }
        if (!several) {
            add(std::move(only), OnlyMarked);
        }
    }

    static AuthorSign signOf(Mark mark) {
        return mark == Mark::Data ? MarkedData : mark == Mark::Name ? MarkedName : MarkedBox;
    }

    /// A personal site's author is whom it is named after.
    void addOwner() {
        for (const std::string& name : {m_sources.head.siteName, m_sources.data.websiteName,
                                        siteInTitle(m_sources.title, m_sources.site())}) {
            if (looksLikeName(name)) {
                add(namesIn(name, NameTrust::Shown), SiteOwner);
            }
        }
    }

    void mark(std::size_t at) {
        AuthorCandidate& candidate = m_candidates[at];
        const bool site = std::ranges::all_of(candidate.names, [this](const std::string& name) {
            return isSiteName(name, m_sources.site());
        });
        candidate.addIf(site, SiteName);
        candidate.addIf(looksLikeName(candidate.names.front()), Person);
        candidate.addIf(isUserName(candidate.names.front()), UserName);
        for (std::size_t other = 1; other < m_words.size(); ++other) {
            candidate.addIf(other != at && std::ranges::includes(m_words[other], m_words[at]),
                            InOther);
        }
    }

    const Sources& m_sources;
    std::vector<AuthorCandidate> m_candidates;
    std::vector<Words> m_words;
};

}  // namespace

std::vector<AuthorCandidate> authorCandidates(const Sources& sources) {
    return Collector(sources).run();
}

}  // namespace klartext::core
