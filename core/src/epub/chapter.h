// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/writers.h"
#include "epub/package.h"

namespace klartext::core {

/// An article as a document of a book.
struct Chapter {
    std::string document;
    std::vector<ContentsEntry> contents;  ///< its title, then its headings
    bool hasFormulas = false;
};

/// `section` is the article's body. `file` is the chapter's name in the book. `images` give
/// addresses in the book.
[[nodiscard]] Chapter makeChapter(const Metadata& metadata, Element section,
                                  const ImageSource& images, const std::string& file);

}  // namespace klartext::core
