// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QFile>
#include <QProcess>
#include <utility>

#include "archive/stored_resources.h"
#include "article_images.h"
#include "core/saved_page.h"
#include "core/writers.h"
#include "fetch/media_kind.h"
#include "judge/helper_program.h"
#include "output.h"
#include "save/saved_copy.h"

namespace klartext::cli {

namespace {

// By the clock; the helper keeps to less of the processor by itself.
constexpr int pagePatience = 120'000;
constexpr int picturePatience = 30'000;

QString helperPath() { return QFile::decodeName(app::helperProgram("klartext-paper").c_str()); }

/// What libraries say of a page may hold words of the page.
void tell(const QByteArray& words) {
    constexpr qsizetype longest = 2000;
    const std::string text = asOneLine(words.left(longest).trimmed().toStdString());
    if (!text.empty()) complain("klartext-cli: " + text + "\n");
}

/// What the helper writes when it is given `input`; nothing when it fails.
std::optional<QByteArray> helped(const QStringList& arguments, const std::string& input,
                                 int patience) {
    QProcess process;
    process.start(helperPath(), arguments);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(patience);
    if (!ended) process.kill();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        tell(process.readAllStandardError());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

/// A saved copy holds all that the helper has to know.
app::Expected<QByteArray> pdf(const app::SourceArticle& article,
                              const app::DocumentOptions& options) {
    app::DocumentOptions copy;
    copy.images = options.images;
    const auto saved = app::makeDocument(article, copy, {});
    if (!saved) return tl::make_unexpected(saved.error());
    const auto bytes = helped({QStringLiteral("pdf"), options.paper}, saved->bytes, pagePatience);
    if (bytes && !bytes->isEmpty()) return *bytes;
    return app::unexpected(app::ErrorCode::NoPdf, QStringLiteral("PDF"),
                           QStringLiteral("its pages could not be set."));
}

std::optional<core::EmbeddedImage> common(const core::EmbeddedImage& image) {
    const auto bytes = helped({QStringLiteral("image")}, image.bytes, picturePatience);
    if (!bytes || bytes->isEmpty()) return std::nullopt;
    std::string copy = bytes->toStdString();
    const std::string type(app::rasterImageType(copy));
    return core::EmbeddedImage{.mediaType = type, .bytes = std::move(copy)};
}

app::DocumentFormat documentFormat(Format format) {
    switch (format) {
        case Format::Html:
            return app::DocumentFormat::Html;
        case Format::Markdown:
            return app::DocumentFormat::Markdown;
        case Format::Json:
        case Format::JsonLines:
            return app::DocumentFormat::Json;
        case Format::Epub:
            return app::DocumentFormat::Epub;
        case Format::Pdf:
            return app::DocumentFormat::Pdf;
        case Format::Text:
            break;
    }
    return app::DocumentFormat::PlainText;
}

}  // namespace

app::DocumentOptions documentOptions(const Arguments& arguments) {
    app::DocumentOptions options;
    options.format = documentFormat(arguments.format);
    options.original = arguments.original;
    options.imagesBeside = arguments.images && !arguments.outputFolder.empty();
    options.textColumns = static_cast<int>(arguments.wrap);
    options.paper = QString::fromStdString(arguments.paper);
    return options;
}

const app::Renderers& renderers() {
    static const app::Renderers found =
        helperPath().isEmpty() ? app::Renderers{} : app::Renderers{.pdf = pdf, .common = common};
    return found;
}

app::SourceArticle articleOf(ReadPage read, bool believed, const Arguments& arguments,
                             const app::Extractor& extract) {
    core::RawPage& page = read.page;
    app::SourceArticle article;
    article.tags = arguments.tags;
    if (auto copy = believed ? app::readSavedCopy(page.bytes) : std::nullopt) {
        core::ReopenedPage reopened = core::restored(copy->page, extract(copy->page.page, {}));
        page = std::move(copy->page.page);
        read.resources = app::asResources(copy->images);
        article.overrides = std::move(reopened.overrides);
        article.highlights = std::move(copy->page.highlights);
        article.extraction =
            std::make_shared<const core::Extraction>(std::move(reopened.extraction));
    } else {
        article.extraction = std::make_shared<const core::Extraction>(extract(page, {}));
    }
    article.page = std::make_shared<const core::RawPage>(std::move(page));
    const bool embeds =
        arguments.images || arguments.format == Format::Html || isBinary(arguments.format);
    if (embeds) {
        article.images =
            articleImages(article, std::move(read.resources), arguments.images, read.names);
    }
    return article;
}

}  // namespace klartext::cli
