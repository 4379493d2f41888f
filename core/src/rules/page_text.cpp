// SPDX-License-Identifier: MIT
#include "rules/page_text.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "rules/occurrences.h"
#include "text/utf8.h"

namespace klartext::core {

namespace {

// Blocks that came between two lines of a quote: an advertisement, a box with its parts.
constexpr std::size_t mostBetween = 60;
// A quote of many lines that are alike fits in as many places; what is looked at ends here.
constexpr std::size_t mostFollowed = 1'000'000;

bool isUnseen(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 ||
           u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR;
}

/// The plain form of a mark that is written in several ways, or 0.
char plainForm(char32_t c) {
    switch (c) {
        case 0x2018:
        case 0x2019:
        case 0x201A:
        case 0x201B:
        case 0x2039:
        case 0x203A:
            return '\'';
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x00AB:
        case 0x00BB:
            return '"';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212:
            return '-';
        default:
            return 0;
    }
}

std::vector<std::string> bareLines(std::string_view quote) {
    std::vector<std::string> lines;
    while (true) {
        const std::size_t end = quote.find('\n');
        const BareText line(quote.substr(0, end));
        if (!line.empty()) {
            lines.emplace_back(line.text());
        }
        if (end == std::string_view::npos) {
            return lines;
        }
        quote.remove_prefix(end + 1);
    }
}

/// Follows the lines of a quote through the blocks of a page.
class LineChain {
public:
    LineChain(const PageText& page, const std::vector<std::string>& lines)
        : m_page(page), m_bare(page.bare()), m_lines(lines) {}

    [[nodiscard]] std::vector<std::vector<Stretch>> places() {
        std::vector<std::vector<Stretch>> places;
        for (std::size_t line = 0; line < m_page.lines().size() && m_followed < mostFollowed;
             ++line) {
            const std::string_view text = bareOf(line);
            if (!text.ends_with(m_lines.front())) {
                continue;
            }
            const std::size_t begin = bareBegin(line) + text.size() - m_lines.front().size();
            if (auto place = follow(line, begin); !place.empty()) {
                places.push_back(std::move(place));
            }
        }
        return places;
    }

private:
    [[nodiscard]] std::size_t bareBegin(std::size_t line) const {
        return m_bare.at(m_page.lines()[line].begin);
    }
    [[nodiscard]] std::string_view bareOf(std::size_t line) const {
        const std::size_t begin = bareBegin(line);
        return m_bare.text().substr(begin, m_bare.at(m_page.lines()[line].end) - begin);
    }
    [[nodiscard]] Stretch stretch(std::size_t begin, std::size_t size) const {
        return {m_bare.beginOf(begin), m_bare.endOf(begin + size - 1)};
    }

    [[nodiscard]] std::vector<Stretch> follow(std::size_t line, std::size_t begin) {
        std::vector<Stretch> place{stretch(begin, m_lines.front().size())};
        for (std::size_t wanted = 1; wanted < m_lines.size(); ++wanted) {
            const bool last = wanted + 1 == m_lines.size();
            const std::size_t end = std::min(line + 1 + mostBetween, m_page.lines().size());
            for (++line; line < end; ++line, ++m_followed) {
                const std::string_view text = bareOf(line);
                if (last ? text.starts_with(m_lines[wanted]) : text == m_lines[wanted]) {
                    break;
                }
            }
            if (line >= end) {
                return {};
            }
            place.push_back(stretch(bareBegin(line), m_lines[wanted].size()));
            ++m_followed;
        }
        return place;
    }

    const PageText& m_page;
    const BareText& m_bare;
    const std::vector<std::string>& m_lines;
    std::size_t m_followed = 0;  ///< lines that were looked at behind the first of a quote
};

}  // namespace

BareText::BareText(std::string_view text) {
    m_text.reserve(text.size());
    m_begins.reserve(text.size());
    m_ends.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint character = codePointAt(text, at);
        if (!isUnseen(character.value)) {
            const char plain = plainForm(character.value);
            const std::size_t size = plain != 0 ? 1 : character.end - at;
            plain != 0 ? m_text.push_back(plain) : void(m_text.append(text.substr(at, size)));
            m_begins.insert(m_begins.end(), size, static_cast<std::uint32_t>(at));
            m_ends.insert(m_ends.end(), size, static_cast<std::uint32_t>(character.end));
        }
        at = character.end;
    }
}

std::size_t BareText::at(std::size_t byte) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(m_begins, byte) - m_begins.begin());
}

PageText::PageText(const PageTree& page) {
    for (BlockId id = 0; id < page.blocks().size(); ++id) {
        const Block& block = page.block(id);
        if (block.image) {
            continue;
        }
        const std::size_t begin = m_text.size();
        m_text.append(page.text(block)).append("\n");
        m_lines.push_back({id, begin, m_text.size() - 1});
    }
}

std::size_t PageText::lineAt(std::size_t offset) const {
    return static_cast<std::size_t>(std::ranges::upper_bound(m_lines, offset, {}, &Line::begin) -
                                    m_lines.begin() - 1);
}

std::optional<std::size_t> PageText::offsetOf(BlockId block, std::size_t byte) const {
    const auto line = std::ranges::lower_bound(m_lines, block, {}, &Line::block);
    if (line == m_lines.end() || line->block != block || byte > line->end - line->begin) {
        return std::nullopt;
    }
    return line->begin + byte;
}

const BareText& PageText::bare() const {
    if (!m_bare) {
        m_bare.emplace(m_text);
    }
    return *m_bare;
}

std::vector<std::vector<Stretch>> placesOf(const PageText& page, std::string_view quote) {
    std::vector<std::vector<Stretch>> places;
    for (const std::size_t at : occurrences(page.text(), quote, mostPlaces)) {
        places.push_back({{at, at + quote.size()}});
    }
    const std::vector<std::string> lines = bareLines(quote);
    if (!places.empty() || lines.empty()) {
        return places;
    }
    const BareText& bare = page.bare();
    std::string all;
    for (const std::string& line : lines) {
        all += line;
    }
    for (const std::size_t at : occurrences(bare.text(), all, mostPlaces)) {
        places.push_back({{bare.beginOf(at), bare.endOf(at + all.size() - 1)}});
    }
    return places.empty() && lines.size() > 1 ? LineChain(page, lines).places() : places;
}

std::optional<std::size_t> findQuote(std::string_view text, std::string_view quote) {
    const BareText bare(text);
    const BareText wanted(quote);
    const std::vector<std::size_t> places = occurrences(bare.text(), wanted.text(), 1);
    return places.empty() ? std::nullopt : std::optional(bare.beginOf(places.front()));
}

}  // namespace klartext::core
