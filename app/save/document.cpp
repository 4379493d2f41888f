// SPDX-License-Identifier: MIT
#include "save/document.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <utility>

#include "core/epub.h"
#include "core/highlighted.h"
#include "core/pictures.h"
#include "fetch/media_kind.h"
#include "save/epub_container.h"
#include "save/saved_copy.h"

namespace klartext::app {

namespace {

std::string translated(const char* context, const char* text) {
    return QCoreApplication::translate(context, text).toStdString();
}

core::ImageSource imagesOf(const core::Article& article, const SourceArticle& source,
                           const DocumentOptions& options) {
    return options.images ? core::anyFileOf(article.body, source.images) : core::ImageSource();
}

/// The images with the address they came from; pictures that the page held itself have none.
core::ImageSource namingTheirOrigin(core::ImageSource images, std::string page) {
    return [images = std::move(images),
            page = std::move(page)](std::string_view url) -> std::optional<core::EmbeddedImage> {
        auto image = images && !url.starts_with("data:") ? images(url) : std::nullopt;
        if (image) image->origin = core::withoutFolders(url, page);
        return image;
    };
}

/// Only images that every reader shows; others as such, or not at all.
core::ImageSource converted(core::ImageSource images, Renderers::Convert common) {
    if (!images) return {};
    return [images = std::move(images), common = std::move(common)](
               std::string_view url) -> std::optional<core::EmbeddedImage> {
        auto image = images(url);
        const std::string_view type = image ? rasterImageType(image->bytes) : std::string_view();
        const bool known = type == "image/png" || type == "image/jpeg" || type == "image/gif";
        if (known || !image) return image;
        return common ? common(*image) : std::nullopt;
    };
}

/// With what a person highlighted.
core::Article withHighlights(core::Article article, const SourceArticle& source) {
    return core::highlighted(std::move(article), *source.extraction->tree, source.highlights,
                             translated("SavedPage", QT_TRANSLATE_NOOP("SavedPage", "Notes")));
}

/// The page it was made from with the state of the reading, packed to stand in a document.
std::string packedSource(const SourceArticle& source) {
    core::SavedPage saved = core::makeSavedPage(*source.page, *source.extraction, source.overrides);
    saved.placeBlock = source.placeBlock;
    saved.placeOffset = source.placeOffset;
    saved.highlights = source.highlights;
    return packedOriginal(saved);
}

std::string asHtml(const SourceArticle& source, const DocumentOptions& options) {
    const core::Extraction& extraction = *source.extraction;
    core::HtmlOptions html;
    html.tags = source.tags;
    html.translate = translated;
    if (!options.original || !source.page) {
        const core::Article article = markedArticle(source);
        html.images = imagesOf(article, source, options);
        return core::toHtml(article, html);
    }
    // First, while there is no article beside what packing takes.
    html.original = packedSource(source);
    const core::Article article =
        withHighlights(core::articleWithDoubt(extraction, source.overrides), source);
    html.images = namingTheirOrigin(imagesOf(article, source, options), source.page->url);
    html.leftOut = core::removedList(extraction, source.overrides);
    return core::toHtml(article, html);
}

/// Gives images names in the folder beside the document.
class ImageFolder {
public:
    ImageFolder(core::ImageSource images, const QString& folder)
        : m_images(std::move(images)), m_folder(folder.toStdString()) {}

    core::ImageSource naming() {
        return [this](std::string_view url) -> std::optional<core::EmbeddedImage> {
            const auto key = QByteArray(url.data(), static_cast<qsizetype>(url.size()));
            const auto known = m_addresses.constFind(key);
            if (known != m_addresses.constEnd()) return named(*known);
            auto image = m_images ? m_images(url) : std::nullopt;
            const std::string_view type = image ? rasterImageType(image->bytes) : "";
            std::string address;
            if (!type.empty()) {
                const std::string suffix(type.substr(type.find('/') + 1));
                const std::string name =
                    std::to_string(m_files.size() + 1) + "." + (suffix == "jpeg" ? "jpg" : suffix);
                address = m_folder + "/" + name;
                m_files.push_back({QString::fromStdString(name), std::move(image->bytes)});
            }
            m_addresses.insert(key, address);
            return named(address);
        };
    }
    std::vector<MadeDocument::Beside> take() { return std::move(m_files); }

private:
    static std::optional<core::EmbeddedImage> named(const std::string& address) {
        if (address.empty()) return std::nullopt;
        return core::EmbeddedImage{.mediaType = {}, .bytes = {}, .address = address};
    }

    core::ImageSource m_images;
    std::string m_folder;
    QHash<QByteArray, std::string> m_addresses;
    std::vector<MadeDocument::Beside> m_files;
};

MadeDocument asMarkdown(const SourceArticle& source, const DocumentOptions& options,
                        const QString& folder) {
    const core::Article article = markedArticle(source);
    if (!options.imagesBeside || folder.isEmpty()) {
        return {core::toMarkdown(article, {.tags = source.tags})};
    }
    ImageFolder images(core::anyFileOf(article.body, source.images), folder);
    std::string bytes = core::toMarkdown(article, {.tags = source.tags, .images = images.naming()});
    return {std::move(bytes), images.take()};
}

std::string asJson(const SourceArticle& source) {
    const std::string url = source.page ? source.page->url : source.extraction->metadata.url;
    const std::string address = core::withoutFolders(url, url);
    return core::toJson(*source.extraction, source.overrides,
                        {.id = address,
                         .source = address,
                         .explain = false,
                         .indent = true,
                         .highlights = source.highlights}) +
           "\n";
}

}  // namespace

core::Article markedArticle(const SourceArticle& source) {
    return withHighlights(core::article(*source.extraction, source.overrides), source);
}

QString suffixOf(DocumentFormat format) {
    static constexpr const char* suffixes[] = {".html", ".md", ".txt", ".epub", ".pdf", ".json"};
    return QString::fromLatin1(suffixes[static_cast<int>(format)]);
}

Expected<std::string> makeBook(const std::vector<SourceArticle>& sources,
                               const DocumentOptions& options, const Renderers& renderers,
                               const QString& title) {
    std::vector<core::BookArticle> articles;
    core::BookOptions book;
    book.title = title.toStdString();
    book.modified = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    book.translate = translated;
    for (const SourceArticle& source : sources) {
        core::Article article = markedArticle(source);
        core::ImageSource images = converted(imagesOf(article, source, options), renderers.common);
        articles.push_back({std::move(article), std::move(images)});
        book.tags.insert(book.tags.end(), source.tags.begin(), source.tags.end());
    }
    return packEpub(core::toEpub(std::move(articles), book));
}

Expected<MadeDocument> makeDocument(const SourceArticle& source, const DocumentOptions& options,
                                    const Renderers& renderers, const QString& folder) {
    switch (options.format) {
        case DocumentFormat::Html:
            return MadeDocument{asHtml(source, options)};
        case DocumentFormat::Markdown:
            return asMarkdown(source, options, folder);
        case DocumentFormat::PlainText:
            return MadeDocument{core::toPlainText(markedArticle(source),
                                                  {.header = true, .width = options.textColumns})};
        case DocumentFormat::Json:
            return MadeDocument{asJson(source)};
        case DocumentFormat::Epub:
            return makeBook({source}, options, renderers, {}).map([](std::string bytes) {
                return MadeDocument{std::move(bytes)};
            });
        case DocumentFormat::Pdf:
            break;
    }
    if (!renderers.pdf) {
        return unexpected(ErrorCode::NoPdf, QStringLiteral("PDF"),
                          QCoreApplication::translate(
                              "SavedPage", "this program was built without what sets pages."));
    }
    return renderers.pdf(source, options).map([](const QByteArray& bytes) {
        return MadeDocument{bytes.toStdString()};
    });
}

}  // namespace klartext::app
