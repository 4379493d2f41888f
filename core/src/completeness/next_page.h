// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/extraction.h"

namespace klartext::core {

/// An address that differs from the page's own by a page number alone.
struct NumberedAddress {
    int number = 0;      ///< as people count, from 1
    bool named = false;  ///< the address says "page": page-2, ?p=2, /seite/2
};

/// How `candidate` numbers itself after `current`, both absolute. Nothing when they differ in
/// anything else, or when it is not the number that follows.
///
///     a/story, a/story/2 → 2    a/story-2.html, a/story-3.html → 3    a/one, a/two → nothing
///
/// Files are numbered by their names alone.
[[nodiscard]] std::optional<NumberedAddress> numberedAfter(std::string_view current,
                                                           std::string_view candidate);

struct NextPageLink {
    std::string url;  ///< absolute
    int number = 2;   ///< as people count
};

/// The page that the article goes on at: named by rel=next or by the next number in a list of
/// pages, at an address that continues this page's numbering. The next article is none: an address
/// that only counts on is believed where the page is known to stand `inSeries`.
[[nodiscard]] std::optional<NextPageLink> findNextPage(const Extraction& extraction,
                                                       bool inSeries = false);

}  // namespace klartext::core
