// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/writers.h"

namespace klartext::core {

/// One file of a book, by its path inside the container. A path is made by the program alone, of
/// letters, digits, hyphens and slashes; nothing of a page stands in it.
struct BookFile {
    std::string path;
    std::string bytes;
    bool packed = false;  ///< its bytes are as small as they get: no use compressing them
};

struct BookArticle {
    Article article;
    ImageSource images = {};  ///< PNG, JPEG and GIF are taken; others become links
};

struct BookOptions {
    std::string title = {};     ///< empty: the first article's
    std::string modified = {};  ///< "2026-03-01T12:00:00Z"
    std::vector<std::string> tags = {};
    Translate translate = {};
};

/// The files of an EPUB 3 book with a cover, contents and one chapter an article, in the order in
/// which they stand in the container: the first is "mimetype", to be stored uncompressed
/// (https://www.w3.org/TR/epub-33/). No script and nothing remote. Equal input gives equal files.
[[nodiscard]] std::vector<BookFile> toEpub(std::vector<BookArticle> articles,
                                           const BookOptions& options = {});

}  // namespace klartext::core
