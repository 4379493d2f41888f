// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/highlight.h"
#include "core/projection.h"

namespace klartext::core {

/// The bytes of an image, to be written into a document.
struct EmbeddedImage {
    std::string mediaType;  ///< "image/png"
    std::string bytes;
    /// Where the document finds the image; when set, its bytes are not written into it.
    std::string address = {};
    /// Where the image came from; when set, it is written beside the bytes.
    std::string origin = {};
};
/// Gives the image at an address, or nothing when it is not to be had.
using ImageSource = std::function<std::optional<EmbeddedImage>(std::string_view url)>;

/// What the program says in a document: context and English text → the person's language.
using Translate = std::function<std::string(const char* context, const char* text)>;

/// One self-contained HTML document: no script, no remote resource. Images that `images` gives, or
/// that the page held itself, are embedded as data: URLs; the others become links with their
/// alternative text.
[[nodiscard]] std::string toHtml(const Article& article, const ImageSource& images = {});

struct HtmlOptions {
    ImageSource images = {};
    std::vector<std::string> tags = {};
    /// What was left out: written below the article, to be unfolded. Parts that the article has set
    /// aside then stand folded at their places.
    std::vector<RemovedEntry> leftOut = {};
    /// The page itself in Base64, for the program to open again; see savedPageIn(). Travels in a
    /// comment, so no browser makes anything of it.
    std::string original = {};
    Translate translate = {};
};
[[nodiscard]] std::string toHtml(const Article& article, const HtmlOptions& options);

/// An image of a saved HTML document, and where it came from.
struct SavedImage {
    std::string url;
    std::string dataUrl;
};
/// Whether the bytes begin as toHtml() with an original does.
[[nodiscard]] bool isSavedPage(std::string_view html);
/// The original in it, in Base64; empty when there is none.
[[nodiscard]] std::string_view savedPageIn(std::string_view html);
/// Its images, those that toHtml() named the origin of.
[[nodiscard]] std::vector<SavedImage> savedImagesIn(std::string_view html);

struct MarkdownOptions {
    std::vector<std::string> tags = {};
    /// The `address` of an image that is given is written in the place of its own.
    ImageSource images = {};
};
/// CommonMark with tables, strikethrough and footnotes (as in GFM); YAML front matter with title,
/// author, date, site, source, language and tags.
[[nodiscard]] std::string toMarkdown(const Article& article, const MarkdownOptions& options = {});

struct PlainTextOptions {
    bool header = true;  ///< title, kicker, byline, date, site and source before the text
    int width = 0;       ///< columns that lines of running text are wrapped at; 0: not at all
};
/// Blocks apart by one empty line, list items and table rows by one line end.
[[nodiscard]] std::string toPlainText(const Article& article, const PlainTextOptions& options = {});

struct JsonOptions {
    std::string id;
    std::string source;
    bool explain = false;  ///< adds "blocks": every block with its verdict
    bool indent = false;
    std::vector<Highlight> highlights = {};  ///< adds "highlights": quote, color, note of each
};
/// One JSON object with id, source, status, confidence, title, kicker, lead, byline, date, site,
/// language, text, body, removed, notices, findings. Text that is not UTF-8 cannot occur.
[[nodiscard]] std::string toJson(const Extraction& extraction, const Overrides& overrides,
                                 const JsonOptions& options);
/// The object of an input that could not be read: id, source, error.
[[nodiscard]] std::string errorToJson(std::string_view id, std::string_view source,
                                      std::string_view error);

}  // namespace klartext::core
