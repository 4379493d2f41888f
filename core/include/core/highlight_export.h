// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/highlight.h"

namespace klartext::core {

/// A highlight as it is given away.
struct QuotedHighlight {
    std::string quote;  ///< a paragraph a line
    HighlightColor color = HighlightColor::Yellow;
    std::string note;
    std::string made;   ///< ISO 8601; may be empty
    bool found = true;  ///< the page still says so
};

struct HighlightedPage {
    std::string title;
    std::string byline;
    std::string date;  ///< of publication, ISO 8601; may be empty
    std::string site;
    std::string url;
    std::vector<QuotedHighlight> highlights;
};

/// What a document says in the language of the person.
struct HighlightWords {
    std::array<std::string, highlightColorCount> colors{"Yellow", "Green", "Blue", "Pink"};
    std::string lost = "no longer in the text";
};

/// Each page with its source, its quotes, and below each quote the colour and the note:
///
///     # The Bridge
///
///     Ada Beispiel · 2025-03-01 · Beispielblatt
///
///     [blatt.example/bridge](https://blatt.example/bridge)
///
///     > The ferry rests.
///
///     *Yellow* — Ask the miller.
///
/// What people wrote is text and never markup. Only links to the web are told, as
/// outsideAddress() makes them.
[[nodiscard]] std::string highlightsAsMarkdown(std::span<const HighlightedPage> pages,
                                               const HighlightWords& words = {});

/// {"format": "klartext-highlights", "version": 1, "pages": [{"title", "author", "published",
/// "site", "url", "highlights": [{"quote", "color", "note", "created", "found"}]}]}. Colours are
/// those of colorId(); what is not known is null.
[[nodiscard]] std::string highlightsAsJson(std::span<const HighlightedPage> pages);

/// "yellow", "green", "blue" or "pink".
[[nodiscard]] std::string_view colorId(HighlightColor color);
/// Also of the other names that programs give to such colours: the nearest one.
[[nodiscard]] std::optional<HighlightColor> readColor(std::string_view name);

}  // namespace klartext::core
