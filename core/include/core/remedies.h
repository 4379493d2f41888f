// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/extraction.h"

namespace klartext::core {

// Pages made of others, to be extracted as any page is. They keep the address, the head and so the
// metadata of the page they are made of, and say what they are (RawPage::composition).

/// The page with the text of its article taken from its own data (Remedy::UsePageData); nothing
/// when the data holds none, or one of another article.
[[nodiscard]] std::optional<RawPage> pageFromData(const Extraction& extraction);

/// The address of the page that follows one which was reached as the next page of another; empty
/// where none does. For a first page, see FindingKind::NextPage.
[[nodiscard]] std::string pageAfter(const Extraction& joined);

/// The first page with the articles of the others behind its own, in this order
/// (Remedy::JoinNextPages). Of the others the box is taken that holds the article; what stood on an
/// earlier page and is repeated there (titles, menus, pictures) is left out, except text of the
/// article: which of it is a repeat, and is listed as such, is found by extract(). `pages` is not
/// empty.
[[nodiscard]] RawPage joinPages(std::span<const Extraction> pages);

}  // namespace klartext::core
