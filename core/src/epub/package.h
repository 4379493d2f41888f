// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/epub.h"

namespace klartext::core {

/// A heading of a chapter, for the contents.
struct ContentsEntry {
    int level = 1;
    std::string title;
    std::string target;  ///< the chapter's file, with "#id" for what stands inside
};

/// A file of the book as the package document names it.
struct ManifestItem {
    std::string id;
    std::string href;  ///< beside the package document
    std::string mediaType;
    std::string properties = {};
    bool isRead = false;  ///< it stands in the reading order
};

/// What is known of the book.
struct BookFacts {
    std::string title;
    std::vector<std::string> authors;
    std::string language;
    bool rightToLeft = false;
    std::string date;
    std::string publisher;
    std::string description;
    std::vector<std::string> sources;
    std::vector<std::string> subjects;
    std::string modified;
    std::string identifier;  ///< "urn:uuid:…"
};

[[nodiscard]] std::string packageDocument(const BookFacts& facts,
                                          const std::vector<ManifestItem>& items);
/// The contents for readers of EPUB 3, and for those of EPUB 2.
[[nodiscard]] std::string navigationDocument(const BookFacts& facts,
                                             const std::vector<ContentsEntry>& entries,
                                             const std::string& heading);
[[nodiscard]] std::string navigationControl(const BookFacts& facts,
                                            const std::vector<ContentsEntry>& entries);
/// An XHTML document of the book around `body`, which is XML already.
[[nodiscard]] std::string bookDocument(const std::string& title, const std::string& language,
                                       bool rightToLeft, const std::string& body);

}  // namespace klartext::core
