// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/highlight.h"

namespace klartext::core {

/// A text (below 4 GB) without white space and without marks nobody sees, quotation marks and
/// dashes in one form: what stays the same however a text is set.
class BareText {
public:
    explicit BareText(std::string_view text);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    /// Where the character of a byte of text() begins in the whole text, and where it ends.
    [[nodiscard]] std::size_t beginOf(std::size_t byte) const { return m_begins[byte]; }
    [[nodiscard]] std::size_t endOf(std::size_t byte) const { return m_ends[byte]; }
    /// The first byte of text() that is at or behind a byte of the whole text.
    [[nodiscard]] std::size_t at(std::size_t byte) const;

private:
    std::string m_text;
    std::vector<std::uint32_t> m_begins;  ///< by byte of m_text
    std::vector<std::uint32_t> m_ends;
};

/// All the text of a page in one piece, a block a line; pictures have no line.
class PageText {
public:
    struct Line {
        BlockId block;
        std::size_t begin;
        std::size_t end;  ///< without the line end
    };

    explicit PageText(const PageTree& page);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] std::string_view textOf(const Line& line) const {
        return std::string_view(m_text).substr(line.begin, line.end - line.begin);
    }
    /// The index of the line that holds the byte.
    [[nodiscard]] std::size_t lineAt(std::size_t offset) const;
    [[nodiscard]] std::optional<std::size_t> offsetOf(BlockId block, std::size_t byte) const;
    /// Made when it is first asked for, so one page text is for one thread.
    [[nodiscard]] const BareText& bare() const;

private:
    std::string m_text;
    std::vector<Line> m_lines;
    mutable std::optional<BareText> m_bare;
};

/// From a byte of PageText::text() to another one.
struct Stretch {
    std::size_t begin;
    std::size_t end;
};

/// A quote of one letter is everywhere; nobody looks for the right one among so many.
inline constexpr std::size_t mostPlaces = 2000;

/// The places of a quote in a page's text, each as its stretches in page order. The first kind of
/// place that there is: the quote as it is; in other spacing; with other blocks between its lines.
[[nodiscard]] std::vector<std::vector<Stretch>> placesOf(const PageText& page,
                                                         std::string_view quote);

}  // namespace klartext::core
