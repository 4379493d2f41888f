// SPDX-License-Identifier: MIT
#include "core/highlight.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "lexicon/word_hash.h"

namespace klartext::core {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t contextBytes = 48;

/// All the text of a page in one piece, a block a line; pictures have no line.
class PageText {
public:
    explicit PageText(const PageTree& page) {
        for (BlockId id = 0; id < page.blocks().size(); ++id) {
            const Block& block = page.block(id);
            if (block.image) {
                continue;
            }
            m_lines.push_back({id, m_text.size()});
            m_text.append(page.text(block)).append("\n");
        }
    }

    [[nodiscard]] std::string_view text() const { return m_text; }

    [[nodiscard]] std::optional<std::size_t> offsetOf(BlockId block, std::size_t byte) const {
        const auto line = std::ranges::lower_bound(m_lines, block, {}, &Line::block);
        if (line == m_lines.end() || line->block != block) {
            return std::nullopt;
        }
        const std::size_t end = m_text.find('\n', line->begin);
        return line->begin + byte <= end ? std::optional(line->begin + byte) : std::nullopt;
    }

    [[nodiscard]] TextSpan spanOf(std::size_t begin, std::size_t end) const {
        const Line& first = lineAt(begin);
        // The end belongs to the line of the last byte.
        const Line& last = lineAt(end - 1);
        return {first.block, begin - first.begin, last.block, end - last.begin};
    }

    [[nodiscard]] std::string_view lineTextAt(std::size_t offset) const {
        const std::size_t begin = lineAt(offset).begin;
        return std::string_view(m_text).substr(begin, m_text.find('\n', begin) - begin);
    }

private:
    struct Line {
        BlockId block;
        std::size_t begin;
    };

    [[nodiscard]] const Line& lineAt(std::size_t offset) const {
        return *std::prev(std::ranges::upper_bound(m_lines, offset, {}, &Line::begin));
    }

    std::string m_text;
    std::vector<Line> m_lines;
};

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

std::vector<std::size_t> placesOf(std::string_view text, std::string_view quote) {
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(quote); at != std::string_view::npos;
         at = text.find(quote, at + 1)) {
        places.push_back(at);
    }
    return places;
}

std::size_t orderOf(std::string_view text, std::string_view quote, std::size_t begin) {
    const std::vector<std::size_t> places = placesOf(text.substr(0, begin + quote.size()), quote);
    return places.empty() ? 0 : places.size() - 1;
}

}  // namespace

std::optional<Anchor> anchorOf(const PageTree& page, const TextSpan& span) {
    const PageText pageText(page);
    const auto begin = pageText.offsetOf(span.first, span.firstByte);
    const auto end = pageText.offsetOf(span.last, span.endByte);
    const std::string_view text = pageText.text();
    if (!begin || !end || *begin >= *end || !isBoundary(text, *begin) || !isBoundary(text, *end)) {
        return std::nullopt;
    }
    const std::string_view quote = text.substr(*begin, *end - *begin);
    return Anchor{.quote = std::string(quote),
                  .before = std::string(textBefore(text, *begin)),
                  .after = std::string(textAfter(text, *end)),
                  .print = hashOf(pageText.lineTextAt(*begin)),
                  .order = static_cast<std::uint32_t>(orderOf(text, quote, *begin))};
}

Found findAnchor(const PageTree& page, const Anchor& anchor) {
    if (anchor.quote.empty()) {
        return {};
    }
    const PageText pageText(page);
    const std::string_view text = pageText.text();
    const std::vector<std::size_t> places = placesOf(text, anchor.quote);
    if (places.empty()) {
        return {};
    }
    struct Rank {
        std::size_t context = 0;
        bool sameBlock = false;
        bool sameOrder = false;
        auto operator<=>(const Rank&) const = default;
    };
    const auto rankOf = [&](std::size_t index) {
        const std::size_t begin = places[index];
        const std::size_t end = begin + anchor.quote.size();
        return Rank{commonEnd(textBefore(text, begin), anchor.before) +
                        commonStart(textAfter(text, end), anchor.after),
                    hashOf(pageText.lineTextAt(begin)) == anchor.print, index == anchor.order};
    };
    std::size_t best = 0;
    for (std::size_t index = 1; index < places.size(); ++index) {
        if (rankOf(index) > rankOf(best)) {
            best = index;
        }
    }
    const std::size_t all = anchor.before.size() + anchor.after.size();
    const std::size_t begin = places[best];
    return {rankOf(best).context == all ? Fit::Exact : Fit::Moved,
            pageText.spanOf(begin, begin + anchor.quote.size())};
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
                      .print = parsed.at("print").get<std::uint64_t>(),
                      .order = parsed.at("order").get<std::uint32_t>()};
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

}  // namespace klartext::core
