// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace klartext::core {

/// An author as data names them.
struct NamedAuthor {
    std::string name;
    bool organization = false;
    bool person = false;
};

/// What schema.org data in a page says of it (https://schema.org/Article). Texts are decoded and
/// folded, dates and addresses as written.
struct LinkedData {
    bool article = false;  ///< the data describes an article, a post or the like
    std::string headline;
    std::vector<NamedAuthor> authors;
    std::string published;
    std::string modified;
    std::string publisher;
    std::string websiteName;
    std::string url;
    std::string image;
    std::string description;
    std::string language;
    std::string text;  ///< articleBody, as written
    std::optional<bool> accessibleForFree;
    std::optional<int> wordCount;
    std::vector<std::string> lockedParts;  ///< cssSelector of each part that is not free
};

/// Reads the JSON-LD scripts of a page, whatever is in them: what is no JSON is skipped, and of
/// data beyond a megabyte or nested deeper than 32 levels nothing is read. Where the data describes
/// several articles, that of the page is told by `pageTitle`.
[[nodiscard]] LinkedData readLinkedData(std::span<const std::string> scripts,
                                        std::string_view pageTitle);

}  // namespace klartext::core
