// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/projection.h"

namespace klartext::core {

/// The bytes of an image, to be written into a document.
struct EmbeddedImage {
    std::string mediaType;  ///< "image/png"
    std::string bytes;
};
/// Gives the image at an address, or nothing when it is not to be had.
using ImageSource = std::function<std::optional<EmbeddedImage>(std::string_view url)>;

/// One self-contained HTML document: no script, no remote resource. Images that `images` gives, or
/// that the page held itself, are embedded as data: URLs; the others become links with their
/// alternative text.
[[nodiscard]] std::string toHtml(const Article& article, const ImageSource& images = {});

/// CommonMark with tables and strikethrough (as in GFM); YAML front matter with title, author,
/// date, site, source and language.
[[nodiscard]] std::string toMarkdown(const Article& article);

struct PlainTextOptions {
    bool header = true;  ///< title, kicker, byline, date, site and source before the text
};
/// Blocks apart by one empty line, list items and table rows by one line end.
[[nodiscard]] std::string toPlainText(const Article& article, const PlainTextOptions& options = {});

struct JsonOptions {
    std::string id;
    std::string source;
    bool explain = false;  ///< adds "blocks": every block with its verdict
    bool indent = false;
};
/// One JSON object with id, source, status, confidence, title, kicker, lead, byline, date, site,
/// language, text, body, removed, notices, findings. Text that is not UTF-8 cannot occur.
[[nodiscard]] std::string toJson(const Extraction& extraction, const Overrides& overrides,
                                 const JsonOptions& options);
/// The object of an input that could not be read: id, source, error.
[[nodiscard]] std::string errorToJson(std::string_view id, std::string_view source,
                                      std::string_view error);

}  // namespace klartext::core
