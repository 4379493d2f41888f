// SPDX-License-Identifier: MIT
#include "completeness/next_page.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "project/page_address.h"
#include "project/url.h"
#include "text/ascii.h"
#include "text/words.h"

namespace klartext::core {

namespace {

// More removed words than these between the text and the list of pages, and the list is of what
// stands there: comments, other articles.
constexpr int mostWordsBetween = 60;
constexpr int highestNumber = 2000;

std::optional<int> numberOf(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= 0 && number <= highestNumber ? std::optional(number) : std::nullopt;
}

bool isPageWord(std::string_view word) {
    constexpr auto words = std::to_array<std::string_view>(
        {"page", "pages", "p", "pg", "paged", "pagenum", "pageno", "page_no", "pagenumber",
         "page_number", "seite", "pagina", "página", "pag", "strona", "sida", "side", "start"});
    return std::ranges::find(words, asciiLower(word)) != words.end();
}

struct Parameter {
    std::string_view name;
    std::string_view value;
    friend bool operator==(const Parameter&, const Parameter&) = default;
};

std::vector<Parameter> parametersOf(std::string_view query) {
    std::vector<Parameter> parameters;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        parameters.push_back(
            {pair.substr(0, equals), pair.substr(std::min(equals + 1, pair.size()))});
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return parameters;
}

std::string_view withoutSlash(std::string_view path) {
    while (path.ends_with('/')) {
        path.remove_suffix(1);
    }
    return path;
}

/// One parameter is added or counted on; others may be missing, none may differ.
std::optional<NumberedAddress> numberedByQuery(std::string_view current,
                                               std::string_view candidate) {
    const std::vector<Parameter> before = parametersOf(current);
    std::optional<NumberedAddress> result;
    for (const Parameter& parameter : parametersOf(candidate)) {
        if (std::ranges::find(before, parameter) != before.end()) {
            continue;
        }
        const std::optional<int> number = numberOf(parameter.value);
        if (result || !number || findNoCase(parameter.name, "comment") != std::string_view::npos) {
            return std::nullopt;
        }
        const auto old = std::ranges::find(before, parameter.name, &Parameter::name);
        const std::optional<int> was = old == before.end() ? 1 : numberOf(old->value);
        // Where nothing is said this is page 1, or 0 where programs count.
        const bool follows = was && (*number == *was + 1 || (old == before.end() && *number == 1));
        if (!follows) {
            return std::nullopt;
        }
        result = NumberedAddress{*was + 1, isPageWord(parameter.name)};
    }
    return result;
}

/// "/page-2", "-2", "/2": what a numbered address has more than the first page's.
std::optional<NumberedAddress> numberedEnding(std::string_view added, bool nameAbove,
                                              bool counted) {
    static constexpr std::string_view separators = "-_/,.;=";
    const auto dropSeparators = [&added] {
        bool dropped = false;
        while (!added.empty() && separators.find(added.front()) != std::string_view::npos) {
            added.remove_prefix(1);
            dropped = true;
        }
        return dropped;
    };
    const bool parted = dropSeparators();
    const auto letters = static_cast<std::size_t>(
        std::ranges::find_if_not(added, [](char c) { return isAsciiAlpha(c); }) - added.begin());
    const std::string_view word = added.substr(0, letters);
    added.remove_prefix(letters);
    dropSeparators();
    const std::optional<int> number = numberOf(withoutSlash(added));
    if (!number || (!word.empty() && !isPageWord(word)) ||
        (!parted && word.empty() && !nameAbove && !counted)) {
        return std::nullopt;
    }
    return NumberedAddress{*number, !word.empty() || nameAbove};
}

/// Whether the path up to a number ends with a word for page.
bool endsWithPageWord(std::string_view path) {
    while (!path.empty() && !isAsciiAlpha(path.back())) {
        path.remove_suffix(1);
    }
    std::size_t begin = path.size();
    while (begin > 0 && isAsciiAlpha(path[begin - 1])) {
        --begin;
    }
    return isPageWord(path.substr(begin));
}

std::optional<NumberedAddress> numberedByPath(std::string_view current,
                                              std::string_view candidate) {
    std::size_t same = 0;
    while (same < std::min(current.size(), candidate.size()) && current[same] == candidate[same]) {
        ++same;
    }
    // The digits that two numbers share belong to the numbers.
    while (same > 0 && isAsciiDigit(candidate[same - 1]) && same < current.size() &&
           isAsciiDigit(current[same])) {
        --same;
    }
    std::string_view left = current.substr(same);
    std::string_view right = candidate.substr(same);
    std::size_t tail = 0;
    while (tail < std::min(left.size(), right.size()) &&
           left[left.size() - 1 - tail] == right[right.size() - 1 - tail] &&
           !isAsciiDigit(left[left.size() - 1 - tail])) {
        ++tail;
    }
    left.remove_suffix(tail);
    right.remove_suffix(tail);
    const bool nameAbove = endsWithPageWord(candidate.substr(0, same));
    const std::optional<NumberedAddress> result = numberedEnding(right, nameAbove, !left.empty());
    const int was = left.empty() ? 1 : numberOf(left).value_or(-1);
    return result && was >= 0 && result->number == was + 1 ? result : std::nullopt;
}

bool hasRel(std::string_view rel, std::string_view word) {
    const std::string lower = asciiLower(rel);
    for (std::size_t at = lower.find(word); at != std::string::npos;
         at = lower.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || isAsciiSpace(lower[at - 1])) &&
            (end == lower.size() || isAsciiSpace(lower[end]))) {
            return true;
        }
    }
    return false;
}

/// Looks at links in page order and keeps the first that names the next page.
class Search {
public:
    Search(const Extraction& extraction, bool inSeries)
        : m_extraction(extraction), m_page(*extraction.tree), m_inSeries(inSeries) {
        m_base = addressOf(m_page).base;
        for (const std::string& own : {m_page.url(), extraction.metadata.url}) {
            if (!own.empty()) {
                m_own.push_back(own);
            }
        }
        for (BlockId id = 0; id < extraction.verdicts.size(); ++id) {
            const bool text = extraction.verdicts[id].kept && !m_page.block(id).image;
            m_lastKept = text ? id : m_lastKept;
        }
    }

    std::optional<NextPageLink> run() {
        for (const LinkTag& link : m_page.head().links) {
            if (hasRel(link.rel, "next")) {
                consider(link.href, true, {});
            }
        }
        for (NodeId id = 0; id < m_page.nodes().size() && !m_found; ++id) {
            const Node& node = m_page.node(id);
            if (node.tag == Tag::A && m_page.hasAttribute(node, AttributeName::Href) &&
                standsByText(id)) {
                consider(m_page.attribute(node, AttributeName::Href),
                         hasRel(m_page.attribute(node, AttributeName::Rel), "next"), labelOf(id));
            }
        }
        return std::move(m_found);
    }

private:
    /// The text of a link to a numbered page: its number.
    std::string_view labelOf(NodeId link) const {
        for (NodeId id = link; id < m_page.node(link).end; ++id) {
            if (m_page.node(id).tag == Tag::Text) {
                if (const auto text = trimAscii(m_page.text(m_page.node(id))); !text.empty()) {
                    return text;
                }
            }
        }
        return {};
    }

    /// Whether hardly any removed text lies between the article's end and the link.
    bool standsByText(NodeId link) {
        BlockId block = noBlock;
        for (NodeId id = link; id < m_page.node(link).end && block == noBlock; ++id) {
            block = m_page.node(id).block;
        }
        if (block == noBlock || m_lastKept == noBlock) {
            return false;
        }
        for (m_reached = std::max(m_reached, m_lastKept + 1); m_reached < block; ++m_reached) {
            const Block& between = m_page.block(m_reached);
            m_between += between.image ? 0 : countReadingWords(m_page.text(between));
        }
        return m_between <= mostWordsBetween;
    }

    void consider(std::string_view reference, bool isNext, std::string_view label) {
        const std::optional<int> labelled = numberOf(label);
        if (m_found || (!isNext && !labelled)) {
            return;
        }
        std::string url = resolveUrl(m_base, reference);
        url = url.substr(0, url.find('#'));
        for (const std::string& own : m_own) {
            const std::optional<NumberedAddress> numbered = numberedAfter(own, url);
            if (!numbered) {
                continue;
            }
            const bool fits = labelled == numbered->number;
            if (fits || (isNext && numbered->named) ||
                (isNext && (numbered->number == 2 || m_inSeries))) {
                m_found = NextPageLink{std::move(url), numbered->number};
                return;
            }
        }
    }

    const Extraction& m_extraction;
    const PageTree& m_page;
    bool m_inSeries;
    std::string m_base;
    std::vector<std::string> m_own;
    BlockId m_lastKept = noBlock;
    BlockId m_reached = 0;
    int m_between = 0;
    std::optional<NextPageLink> m_found;
};

}  // namespace

std::optional<NumberedAddress> numberedAfter(std::string_view current, std::string_view candidate) {
    const UrlParts before = splitUrl(current);
    const UrlParts after = splitUrl(candidate);
    // What is asked of a file changes nothing in it.
    const bool areFiles = before.scheme == "file" && after.scheme == "file" && after.query.empty();
    if (hostOf(current) != hostOf(candidate) || (hostOf(candidate).empty() && !areFiles)) {
        return std::nullopt;
    }
    if (withoutSlash(before.path) == withoutSlash(after.path)) {
        return numberedByQuery(before.query, after.query);
    }
    // A numbered path says all: what is asked besides it must not grow.
    const std::vector<Parameter> old = parametersOf(before.query);
    const bool asksMore = std::ranges::any_of(parametersOf(after.query), [&](const Parameter& p) {
        return std::ranges::find(old, p) == old.end();
    });
    return asksMore ? std::nullopt
                    : numberedByPath(withoutSlash(before.path), withoutSlash(after.path));
}

std::optional<NextPageLink> findNextPage(const Extraction& extraction, bool inSeries) {
    return Search(extraction, inSeries).run();
}

}  // namespace klartext::core
