// SPDX-License-Identifier: MIT
#include "metadata/page_places.h"

#include <algorithm>

#include "lexicon/box_hints.h"
#include "text/ascii.h"
#include "text/tidy.h"
#include "text/words.h"

namespace klartext::core {

namespace {

constexpr std::size_t mostPlaces = 200;
constexpr int mostSeen = 4000;

using enum BoxHint;

constexpr std::uint64_t elsewhere =
    maskOf({Comment, Related, Teaser, Navigation, Menu, Footer, Advertisement, Review});

/// Whether an attribute that lists words has this one.
bool lists(std::string_view value, std::string_view lowerWord) {
    const std::size_t at = findNoCase(value, lowerWord);
    if (at == std::string_view::npos) {
        return false;
    }
    const std::size_t end = at + lowerWord.size();
    return (at == 0 || isAsciiSpace(value[at - 1])) &&
           (end == value.size() || isAsciiSpace(value[end]));
}

/// Whether a link's address is that of an author's page: "/author/ann-lee", "/people/ann".
bool leadsToAuthor(std::string_view href) {
    constexpr std::string_view segments[] = {
        "/author/",   "/authors/",        "/autor/",        "/autoren/",   "/auteur/",
        "/autore/",   "/contributor/",    "/contributors/", "/profile/",   "/profil/",
        "/people/",   "/staff/",          "/columnist/",    "/redaktion/", "/by/",
        "/writers/",  "/journalist/",     "/users/",        "/user/",      "/members/",
        "member.php", "mode=viewprofile", "?author=",       "/u/",         "/team/"};
    return std::ranges::any_of(segments, [href](std::string_view segment) {
        const std::size_t at = href.find(segment);
        return at != std::string_view::npos && at + segment.size() < href.size();
    });
}

/// Whether a class says that its element holds the author's name: "author-name", "username", "fn".
bool isNamedAsName(std::string_view name) {
    const auto has = [name](std::string_view word) {
        return findNoCase(name, word) != std::string_view::npos;
    };
    return has("username") || lists(name, "fn") ||
           ((has("author") || has("byline") || has("user") || has("writer")) && has("name"));
}

char firstOf(std::string_view text) { return text.empty() ? ' ' : text.front(); }

/// Collects the marked elements; see findPlaces().
class Collector {
public:
    explicit Collector(const PageTree& page) : m_page(page), m_whereabouts(page) {}

    Places run() {
        for (NodeId id = 0; id < m_page.nodes().size(); ++id) {
            const Node& node = m_page.node(id);
            if ((node.attributeCount > 0 || node.tag == Tag::Time) && node.tag != Tag::Body &&
                node.tag != Tag::Html) {
                see(id, node);
            }
        }
        return std::move(m_places);
    }

private:
    void see(NodeId id, const Node& node) {
        const std::string_view itemprop = m_page.attribute(node, AttributeName::Itemprop);
        const std::string_view rel = m_page.attribute(node, AttributeName::Rel);
        const std::uint64_t hints = m_whereabouts.hintsOf(id);
        const bool authorData = lists(itemprop, "author") || lists(rel, "author");
        const bool dateData = lists(itemprop, "datepublished") || lists(itemprop, "datecreated") ||
                              node.tag == Tag::Time;
        const bool dateTip = isAsciiDigit(firstOf(m_page.attribute(node, AttributeName::Title)));
        const bool authorName =
            (node.tag == Tag::A && leadsToAuthor(m_page.attribute(node, AttributeName::Href))) ||
            isNamedAsName(m_page.attribute(node, AttributeName::Class));
        if (!m_hasPost && m_page.hasAttribute(node, AttributeName::Author)) {
            addPost(id, node);
        }
        if (authorData || authorName || (hints & maskOf(Author)) != 0) {
            add(m_places.authors, id,
                authorData   ? Mark::Data
                : authorName ? Mark::Name
                             : Mark::Box);
        }
        if (dateData || dateTip || (hints & maskOf(Date)) != 0) {
            add(m_places.dates, id, dateData ? Mark::Data : Mark::Box);
        }
        if ((hints & maskOf(Kicker)) != 0) {
            add(m_places.kickers, id, Mark::Box);
        }
        if ((hints & maskOf(Lead)) != 0) {
            add(m_places.leads, id, Mark::Box);
        }
    }

    /// The first post of a thread is the page's text, whatever the box is called.
    void addPost(NodeId id, const Node& node) {
        m_hasPost = true;
        const std::string_view author = m_page.attribute(node, AttributeName::Author);
        m_places.authors.push_back(
            {id, firstBlockOf(m_page, id), Mark::Post, foldSpace(author), std::string(author)});
    }

    void add(std::vector<Place>& places, NodeId id, Mark mark) {
        if (++m_seen > mostSeen || places.size() >= mostPlaces || m_whereabouts.isElsewhere(id)) {
            return;
        }
        const Node& node = m_page.node(id);
        Place place{id, firstBlockOf(m_page, id), mark, shortText(m_page, id, " | "), {}};
        for (const AttributeName name :
             {AttributeName::Datetime, AttributeName::Content, AttributeName::Title}) {
            if (place.value.empty()) {
                place.value = m_page.attribute(node, name);
            }
        }
        if (!place.text.empty() || !place.value.empty()) {
            places.push_back(std::move(place));
        }
    }

    const PageTree& m_page;
    Whereabouts m_whereabouts;
    Places m_places;
    int m_seen = 0;
    bool m_hasPost = false;
};

}  // namespace

BlockId firstBlockOf(const PageTree& page, NodeId id) {
    for (NodeId at = id; at < page.node(id).end; ++at) {
        if (page.node(at).block != noBlock) {
            return page.node(at).block;
        }
    }
    return noBlock;
}

std::string shortText(const PageTree& page, NodeId node, std::string_view betweenBlocks) {
    constexpr std::size_t longest = 400;
    std::string text;
    BlockId last = noBlock;
    for (NodeId at = node; at < page.node(node).end && text.size() < longest; ++at) {
        const Node& child = page.node(at);
        if (child.tag != Tag::Text) {
            continue;
        }
        if (child.block != last && child.block != noBlock) {
            text += text.empty() ? std::string_view() : betweenBlocks;
            last = child.block;
        }
        text += page.text(child);
    }
    return foldSpace(text);
}

Masthead findMasthead(const PageTree& page, std::span<const Verdict> verdicts, BlockId title) {
    constexpr int wordsOfText = 25;
    constexpr BlockId above = 12;
    // A list of teasers has no text for long; it is no masthead.
    constexpr BlockId longest = 24;
    constexpr BlockId below = 8;
    const auto count = static_cast<BlockId>(page.blocks().size());
    const auto isText = [&](BlockId id) {
        return (verdicts.empty() || verdicts[id].kept) && !page.block(id).image &&
               countWords(page.text(page.block(id))) >= wordsOfText;
    };
    Masthead head;
    head.title = title;
    BlockId at = title == noBlock ? 0 : title + 1;
    while (at < count && !isText(at)) {
        ++at;
    }
    head.firstText = at;
    head.lastText = count;
    for (BlockId id = count; id > at; --id) {
        if (isText(id - 1)) {
            head.lastText = id - 1;
            break;
        }
    }
    const BlockId from = title == noBlock ? at : title;
    head.begin = from > above ? from - above : 0;
    head.end = std::min(count, std::min(at, from + longest) + below);
    return head;
}

Whereabouts::Whereabouts(const PageTree& page)
    : m_page(page), m_hints(page.nodes().size()), m_isKnown(page.nodes().size()) {}

std::uint64_t Whereabouts::hintsOf(NodeId id) {
    if (!m_isKnown[id]) {
        m_isKnown[id] = true;
        const Node& node = m_page.node(id);
        m_hints[id] = hintsOfName(m_page.attribute(node, AttributeName::Class)) |
                      hintsOfName(m_page.attribute(node, AttributeName::Id));
    }
    return m_hints[id];
}

std::uint64_t Whereabouts::hintsOfName(std::string_view name) {
    if (name.empty()) {
        return 0;
    }
    const auto [entry, isNew] = m_names.try_emplace(name, 0);
    if (isNew) {
        entry->second = boxHints(name);
    }
    return entry->second;
}

bool Whereabouts::isWithin(NodeId id, std::uint64_t names) {
    if (m_page.closest(id, Tag::Nav) != noNode) {
        return true;
    }
    for (NodeId at = m_page.node(id).parent; at != noNode; at = m_page.node(at).parent) {
        const Tag tag = m_page.node(at).tag;
        if (tag == Tag::Body || tag == Tag::Main || tag == Tag::Article) {
            break;
        }
        if ((hintsOf(at) & names) != 0) {
            return true;
        }
    }
    return false;
}

bool Whereabouts::isElsewhere(NodeId id) { return isWithin(id, elsewhere); }

bool Whereabouts::isAboutOthers(NodeId id) {
    return isWithin(id, maskOf({Comment, Related, Advertisement, Footer}));
}

Places findPlaces(const PageTree& page) { return Collector(page).run(); }

}  // namespace klartext::core
