// SPDX-License-Identifier: MIT
#include "dom/kept_attributes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
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

/// Whether a style may leave no more of a picture than two pixels: "width:1px", "height: 0".
bool mayStyleAway(std::string_view style) {
    for (const std::string_view side : {"width", "height"}) {
        const std::size_t at = style.find(side);
        if (at == std::string_view::npos) {
            continue;
        }
        const std::size_t value = style.find_first_not_of(": ", at + side.size());
        const bool small =
            value != std::string_view::npos && style[value] >= '0' && style[value] <= '2';
        if (small && (value + 1 == style.size() || !isAsciiDigit(style[value + 1]))) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool isKeptAttribute(const ScannedAttribute& attribute) {
    const std::string_view name = attribute.name;
    if (equalsNoCase(name, "style")) {
        return attribute.value.find("none") != std::string_view::npos ||
               attribute.value.find("hidden") != std::string_view::npos ||
               mayStyleAway(attribute.value);
    }
    if (name.size() >= keptByLength.size() || !isAsciiAlpha(name[0]) ||
        (keptByLength[name.size()] >> (asciiLower(name[0]) - 'a') & 1) == 0) {
        return false;
    }
    return std::ranges::any_of(keptAttributes,
                               [name](std::string_view kept) { return equalsNoCase(name, kept); });
}

}  // namespace klartext::core
