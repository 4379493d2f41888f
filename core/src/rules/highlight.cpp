// SPDX-License-Identifier: MIT
#include "core/highlight.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "lexicon/word_hash.h"
#include "rules/occurrences.h"
#include "rules/page_text.h"
#include "text/json_number.h"

namespace klartext::core {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t contextBytes = 48;

bool isBoundary(std::string_view text, std::size_t at) {
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

std::string_view textBefore(std::string_view text, std::size_t at) {
    std::size_t begin = at > contextBytes ? at - contextBytes : 0;
    while (!isBoundary(text, begin)) {
        ++begin;
    }
    return text.substr(begin, at - begin);
}

std::string_view textAfter(std::string_view text, std::size_t at) {
    std::size_t end = std::min(at + contextBytes, text.size());
    while (!isBoundary(text, end)) {
        --end;
    }
    return text.substr(at, end - at);
}

std::size_t commonEnd(std::string_view one, std::string_view other) {
    const auto [here, there] =
        std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    return static_cast<std::size_t>(here - one.rbegin());
}

std::size_t commonStart(std::string_view one, std::string_view other) {
    const auto [here, there] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return static_cast<std::size_t>(here - one.begin());
}

/// Which of the equal places with the quote begins there; of more than are ever looked at, the
/// last.
std::uint32_t orderOf(std::string_view text, std::string_view quote, std::size_t begin) {
    const auto places = occurrences(text, quote, mostPlaces);
    return static_cast<std::uint32_t>(std::ranges::lower_bound(places, begin) - places.begin());
}

/// The stretch of a part; nothing when it is none of the page.
std::optional<Stretch> stretchOf(const PageText& page, const TextSpan& part) {
    const auto begin = page.offsetOf(part.first, part.firstByte);
    const auto end = page.offsetOf(part.last, part.endByte);
    if (!begin || !end || *begin >= *end || !isBoundary(page.text(), *begin) ||
        !isBoundary(page.text(), *end)) {
        return std::nullopt;
    }
    return Stretch{*begin, *end};
}

/// Without the line ends at its edges: what was taken with them is the end of the block before, or
/// the beginning of the next.
Stretch withoutLineEnds(std::string_view text, Stretch stretch) {
    while (stretch.begin < stretch.end && text[stretch.begin] == '\n') {
        ++stretch.begin;
    }
    while (stretch.begin < stretch.end && text[stretch.end - 1] == '\n') {
        --stretch.end;
    }
    return stretch;
}

/// How good a place is for an anchor.
struct Rank {
    std::size_t context = 0;
    bool shown = false;
    bool sameBlock = false;
    bool sameOrder = false;
    auto operator<=>(const Rank&) const = default;
};

class Finder {
public:
    Finder(const PageTree& page, const ShownBlocks& shown) : m_page(page), m_shown(shown) {}

    [[nodiscard]] Found find(const Anchor& anchor) const {
        if (anchor.quote.empty() || m_spent > mostSearched) {
            return {};
        }
        const auto places = placesOf(m_page, anchor.quote);
        // What is not there as it is was looked for in other ways as well.
        m_spent += m_page.text().size() * (places.empty() ? 5 : 1) + places.size() * bytesOfPlace;
        if (places.empty()) {
            return {};
        }
        std::size_t best = 0;
        Rank bestRank = rankOf(anchor, places.front(), 0);
        for (std::size_t index = 1; index < places.size(); ++index) {
            if (const Rank rank = rankOf(anchor, places[index], index); rank > bestRank) {
                best = index;
                bestRank = rank;
            }
        }
        const std::size_t all = anchor.before.size() + anchor.after.size();
        return foundAt(places[best], bestRank.context == all ? Fit::Exact : Fit::Moved);
    }

private:
    // Bytes: a saved page of another person may have ten thousand highlights of what it does not
    // hold, and a window waits. A person's few hundred in a book take a part of it.
    static constexpr std::size_t mostSearched = std::size_t{1} << 29;
    static constexpr std::size_t bytesOfPlace = 200;

    [[nodiscard]] Rank rankOf(const Anchor& anchor, const std::vector<Stretch>& place,
                              std::size_t index) const {
        const std::string_view text = m_page.text();
        const PageText::Line& line = m_page.lines()[m_page.lineAt(place.front().begin)];
        return {commonEnd(textBefore(text, place.front().begin), anchor.before) +
                    commonStart(textAfter(text, place.back().end), anchor.after),
                !m_shown || m_shown(line.block), printOf(line) == anchor.print,
                index == anchor.order};
    }

    /// Of places in one block, which follow each other, it is reckoned once.
    [[nodiscard]] std::uint64_t printOf(const PageText::Line& line) const {
        if (line.block != m_printed) {
            m_printed = line.block;
            m_print = hashOf(m_page.textOf(line));
        }
        return m_print;
    }

    [[nodiscard]] Found foundAt(const std::vector<Stretch>& place, Fit fit) const {
        Found found{fit, {}, {}};
        for (const Stretch& stretch : place) {
            for (std::size_t i = m_page.lineAt(stretch.begin);
                 i < m_page.lines().size() && m_page.lines()[i].begin < stretch.end; ++i) {
                const PageText::Line& line = m_page.lines()[i];
                const std::size_t begin = std::max(line.begin, stretch.begin) - line.begin;
                const std::size_t end = std::min(line.end, stretch.end) - line.begin;
                if (begin < end) {
                    found.parts.push_back({line.block, begin, line.block, end});
                }
            }
        }
        if (!found.parts.empty()) {
            const TextSpan& first = found.parts.front();
            const TextSpan& last = found.parts.back();
            found.span = {first.first, first.firstByte, last.last, last.endByte};
        }
        return found.parts.empty() ? Found() : found;
    }

    PageText m_page;
    const ShownBlocks& m_shown;
    mutable std::size_t m_spent = 0;
    mutable BlockId m_printed = noBlock;
    mutable std::uint64_t m_print = 0;
};

}  // namespace

std::optional<Anchor> anchorOf(const PageTree& page, const TextSpan& span) {
    return anchorOf(page, std::span(&span, 1));
}

std::optional<Anchor> anchorOf(const PageTree& page, std::span<const TextSpan> parts) {
    const PageText pageText(page);
    const std::string_view text = pageText.text();
    std::string quote;
    std::optional<Stretch> whole;
    for (const TextSpan& part : parts) {
        const auto stretch = stretchOf(pageText, part);
        if (!stretch || (whole && stretch->begin < whole->end)) {
            return std::nullopt;
        }
        // From the end of a block to the beginning of the next one there is no text.
        const Stretch words = withoutLineEnds(text, *stretch);
        if (words.begin == words.end) {
            continue;
        }
        quote.append(quote.empty() ? "" : "\n")
            .append(text.substr(words.begin, words.end - words.begin));
        whole = Stretch{whole ? whole->begin : words.begin, words.end};
    }
    if (!whole) {
        return std::nullopt;
    }
    return Anchor{.quote = quote,
                  .before = std::string(textBefore(text, whole->begin)),
                  .after = std::string(textAfter(text, whole->end)),
                  .print = hashOf(pageText.textOf(pageText.lines()[pageText.lineAt(whole->begin)])),
                  .order = orderOf(text, quote, whole->begin)};
}

Found findAnchor(const PageTree& page, const Anchor& anchor, const ShownBlocks& shown) {
    return findAnchors(page, std::span(&anchor, 1), shown).front();
}

std::vector<Found> findAnchors(const PageTree& page, std::span<const Anchor> anchors,
                               const ShownBlocks& shown) {
    std::vector<Found> found;
    if (anchors.empty()) {
        return found;
    }
    const Finder finder(page, shown);
    for (const Anchor& anchor : anchors) {
        found.push_back(finder.find(anchor));
    }
    return found;
}

std::string toJson(const Anchor& anchor) {
    const Json json = {{"version", 1},          {"quote", anchor.quote}, {"before", anchor.before},
                       {"after", anchor.after}, {"print", anchor.print}, {"order", anchor.order}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Anchor> readAnchor(std::string_view json) {
    const Json parsed = Json::parse(json, nullptr, false);
    try {
        if (!parsed.is_object() || parsed.at("version") != 1) {
            return std::nullopt;
        }
        return Anchor{.quote = parsed.at("quote").get<std::string>(),
                      .before = parsed.at("before").get<std::string>(),
                      .after = parsed.at("after").get<std::string>(),
                      .print = wholeNumber<std::uint64_t>(parsed.at("print")),
                      .order = wholeNumber<std::uint32_t>(parsed.at("order"))};
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

}  // namespace klartext::core
