// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/page_tree.h"

namespace klartext::core {

/// Part of a page's text: from a byte of one block to a byte of the same or a later one, in the
/// blocks' folded text (PageTree::text(const Block&)). `endByte` is not part of it.
struct TextSpan {
    BlockId first = noBlock;
    std::size_t firstByte = 0;
    BlockId last = noBlock;
    std::size_t endByte = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// What a person marked, told by what it says and what stands around it, so that it is found again
/// when the page is judged, parsed or published anew. As in https://www.w3.org/TR/annotation-model/
/// (text quote), with the block it began in to tell equal places apart.
struct Anchor {
    std::string quote;        ///< the marked text; blocks are apart by a line end
    std::string before;       ///< what stands in front of it, a few words
    std::string after;        ///< what follows
    std::uint64_t print = 0;  ///< fingerprint of the text of the first block
    std::uint32_t order = 0;  ///< which of the equal places with this quote it is, by page order

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// Four, as pens have; kept by number.
enum class HighlightColor : std::uint8_t { Yellow, Green, Blue, Pink };
inline constexpr int highlightColorCount = static_cast<int>(HighlightColor::Pink) + 1;

struct Highlight {
    Anchor anchor;
    HighlightColor color = HighlightColor::Yellow;
    std::string note;

    friend bool operator==(const Highlight&, const Highlight&) = default;
};

/// Which blocks a person sees; without one: all of them.
using ShownBlocks = std::function<bool(BlockId)>;

/// The anchor of a span of the page; nothing where the span marks no text of it.
[[nodiscard]] std::optional<Anchor> anchorOf(const PageTree& page, const TextSpan& span);
/// The same where a person sees only some of the blocks: of parts of single blocks, in page order.
[[nodiscard]] std::optional<Anchor> anchorOf(const PageTree& page, std::span<const TextSpan> parts);

/// How well a marked text was found again.
enum class Fit : std::uint8_t {
    Exact,  ///< the same words between the same words
    Moved,  ///< the same words, but other words around them
    Lost,   ///< it is not on the page any more
};
struct Found {
    Fit fit = Fit::Lost;
    TextSpan span;                ///< unless lost
    std::vector<TextSpan> parts;  ///< what is marked of each of its blocks, in page order

    friend bool operator==(const Found&, const Found&) = default;
};

/// Where the marked text stands on the page as it is now. Of several places with the same words the
/// one with the most of the words around it is taken, and of equal ones one that is shown. White
/// space, the form of quotation marks and dashes, and blocks that came to stand between those of
/// the quote make no difference. Pure; any input.
[[nodiscard]] Found findAnchor(const PageTree& page, const Anchor& anchor,
                               const ShownBlocks& shown = {});
/// The same for several at once, quicker. After long searching in vain the rest counts as lost.
[[nodiscard]] std::vector<Found> findAnchors(const PageTree& page, std::span<const Anchor> anchors,
                                             const ShownBlocks& shown = {});

/// The byte of a plain text where the quote begins, white space left aside; nothing when it is not
/// in it.
[[nodiscard]] std::optional<std::size_t> findQuote(std::string_view text, std::string_view quote);

/// As JSON, and back; nothing when it is damaged.
[[nodiscard]] std::string toJson(const Anchor& anchor);
[[nodiscard]] std::optional<Anchor> readAnchor(std::string_view json);

}  // namespace klartext::core
