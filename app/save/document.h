// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/extraction.h"
#include "core/highlight.h"
#include "core/projection.h"
#include "core/writers.h"
#include "errors/error.h"

namespace klartext::app {

enum class DocumentFormat { Html, Markdown, PlainText, Epub, Pdf, Json };

/// ".html", ".md", ".txt", ".epub", ".pdf" or ".json"
[[nodiscard]] QString suffixOf(DocumentFormat format);

/// An article to be written, and the page it is a projection of.
struct SourceArticle {
    std::shared_ptr<const core::RawPage> page;  ///< null: no original can travel inside
    std::shared_ptr<const core::Extraction> extraction;
    core::Overrides overrides = {};
    core::BlockId placeBlock = core::noBlock;  ///< where it is being read
    int placeOffset = 0;
    std::vector<std::string> tags = {};
    std::vector<core::Highlight> highlights = {};  ///< their colours are drawn where there are any
    core::ImageSource images = {};                 ///< called on any thread
};

/// The article with its highlights, as documents show it: plain text has their notes alone,
/// Markdown marks without a colour, and none in its code blocks.
[[nodiscard]] core::Article markedArticle(const SourceArticle& source);

/// How an article is written. Each format looks at what concerns it.
struct DocumentOptions {
    DocumentFormat format = DocumentFormat::Html;
    bool original = true;       ///< HTML: the page and what was left out travel inside
    bool images = true;         ///< HTML, EPUB, PDF: with the images that are to be had
    bool imagesBeside = false;  ///< Markdown: in a folder beside the file, and not as links
    int textColumns = 0;        ///< plain text: lines are wrapped; 0: not
    QString paper = QStringLiteral("A4");  ///< PDF: "A4" or "Letter"
    std::stop_token stop = {};             ///< PDF: nobody waits for it any more
};

/// What needs Qt Gui, which not every program of this project has.
struct Renderers {
    using Pdf = std::function<Expected<QByteArray>(const SourceArticle&, const DocumentOptions&)>;
    using Convert = std::function<std::optional<core::EmbeddedImage>(const core::EmbeddedImage&)>;
    Pdf pdf = {};         ///< none: PDF cannot be written
    Convert common = {};  ///< any raster image → PNG or JPEG; none: only these and GIF are written
};

/// A document, ready to be written.
struct MadeDocument {
    struct Beside {
        QString name;
        std::string bytes;
    };
    std::string bytes;
    std::vector<Beside> beside = {};  ///< files of the folder beside it
};

/// Writes one article. `folder` is the name of the folder for what stands beside the file. Blocks;
/// any thread.
[[nodiscard]] Expected<MadeDocument> makeDocument(const SourceArticle& source,
                                                  const DocumentOptions& options,
                                                  const Renderers& renderers,
                                                  const QString& folder = {});

/// Several articles as one EPUB. Blocks; any thread.
[[nodiscard]] Expected<std::string> makeBook(const std::vector<SourceArticle>& sources,
                                             const DocumentOptions& options,
                                             const Renderers& renderers, const QString& title);

}  // namespace klartext::app
