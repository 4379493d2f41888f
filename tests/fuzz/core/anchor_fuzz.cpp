// SPDX-License-Identifier: MIT
// Marked text: on the first lines places of a page or an anchor, then the page.
#include "core/highlight.h"

#include "core/extraction.h"
#include "fuzz/input.h"

namespace {

using namespace klartext::core;
using klartext::fuzz::require;

void checkSpan(const PageTree& page, const TextSpan& span) {
    require(span.first <= span.last && span.last < page.blocks().size(), "a span is of blocks");
    require(span.firstByte <= page.text(page.block(span.first)).size() &&
                span.endByte <= page.text(page.block(span.last)).size(),
            "a span is of their text");
    require(span.first < span.last || span.firstByte < span.endByte, "a span holds text");
}

/// A mark that begins at the end of a block quotes the line end behind it, too.
std::string_view words(std::string_view quote) {
    while (quote.starts_with('\n')) quote.remove_prefix(1);
    while (quote.ends_with('\n')) quote.remove_suffix(1);
    return quote;
}

void mark(const PageTree& page, const TextSpan& span) {
    const auto anchor = anchorOf(page, span);
    if (!anchor) return;
    require(klartext::fuzz::isUtf8(anchor->quote), "a quote is whole characters");
    require(readAnchor(toJson(*anchor)) == *anchor, "an anchor is kept as it was");
    const Found found = findAnchor(page, *anchor);
    require(found.fit == Fit::Exact, "what was marked is found again");
    checkSpan(page, found.span);
    const auto again = anchorOf(page, found.span);
    require(again && words(again->quote) == words(anchor->quote), "what is found says the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto [head, rest] = klartext::fuzz::headed(klartext::fuzz::viewOf(data, size));
    const auto [spans, html] = klartext::fuzz::headed(rest);
    RawPage raw;
    raw.bytes = html;
    raw.contentType = "text/html; charset=utf-8";
    const Extraction extraction = extract(raw);
    const PageTree& page = *extraction.tree;
    if (const auto anchor = readAnchor(head)) {
        const Found found = findAnchor(page, *anchor);
        if (found.fit != Fit::Lost) checkSpan(page, found.span);
    }
    const std::size_t blocks = page.blocks().size() + 1;
    for (std::size_t i = 0; i + 4 <= spans.size() && i < 64; i += 4) {
        const auto number = [&](std::size_t at) {
            return static_cast<std::size_t>(static_cast<unsigned char>(spans[i + at]));
        };
        mark(page, {static_cast<BlockId>(number(0) % blocks), number(1) % 64,
                    static_cast<BlockId>(number(2) % blocks), number(3) % 64});
    }
    return 0;
}
