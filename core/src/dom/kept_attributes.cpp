// SPDX-License-Identifier: MIT
#include "dom/kept_attributes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/ascii.h"

namespace klartext::core {

namespace {

constexpr std::array<std::string_view, 49> keptAttributes = {
    "alt",
    "aria-hidden",
    "aria-label",
    "aria-modal",
    "cite",
    "class",
    "colspan",
    "content",
    "data-lang",
    "data-language",
    "data-original",
    "data-src",
    "data-srcset",
    "datetime",
    "data",
    "data-lazy-src",
    "dir",
    "epub:type",
    "height",
    "hidden",
    "href",
    "id",
    "itemprop",
    "itemtype",
    "lang",
    "name",
    "open",
    "poster",
    "property",
    "rel",
    "role",
    "rowspan",
    "shadowroot",
    "shadowrootmode",
    "sizes",
    "src",
    "srcset",
    "start",
    "title",
    "type",
    "value",
    "width",
    "data-delayed-url",
    "data-lazy-srcset",
    "nitro-lazy-src",
    "nitro-lazy-srcset",
    "author",
    "data-author",
    "data-author-username",
};

// A Bloom filter over first letter and length: most attributes of a page fail it.
constexpr auto keptByLength = [] {
    std::array<std::uint32_t, 24> letters{};
    for (const std::string_view name : keptAttributes) {
        letters[name.size()] |= std::uint32_t{1} << (name[0] - 'a');
    }
    return letters;
}();

/// Whether a style sets a side of two pixels or less somewhere: "width:1px", "height: 0".
bool mayStyleAway(std::string_view style) {
    for (const std::string_view side : {"width", "height"}) {
        for (std::size_t at = style.find(side); at != std::string_view::npos;
             at = style.find(side, at + side.size())) {
            const std::size_t value = style.find_first_not_of(": \t\r\n\f", at + side.size());
            const bool small =
                value != std::string_view::npos && style[value] >= '0' && style[value] <= '2';
            if (small && (value + 1 == style.size() || !isAsciiDigit(style[value + 1]))) {
                return true;
            }
        }
    }
    return false;
}

/// Whether a style may keep a picture, or anything else, from being seen.
bool mayHide(std::string_view style) {
    const std::string flat = asciiLower(style);
    constexpr auto words =
        std::to_array<std::string_view>({"none", "hidden", "opacity", ":-", ": -"});
    return mayStyleAway(flat) || std::ranges::any_of(words, [&](std::string_view word) {
               return flat.find(word) != std::string::npos;
           });
}

}  // namespace

bool isKeptAttribute(const ScannedAttribute& attribute) {
    const std::string_view name = attribute.name;
    if (equalsNoCase(name, "style")) {
        return mayHide(attribute.value);
    }
    if (name.size() >= keptByLength.size() || !isAsciiAlpha(name[0]) ||
        (keptByLength[name.size()] >> (asciiLower(name[0]) - 'a') & 1) == 0) {
        return false;
    }
    return std::ranges::any_of(keptAttributes,
                               [name](std::string_view kept) { return equalsNoCase(name, kept); });
}

}  // namespace klartext::core
