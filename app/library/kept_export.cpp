// SPDX-License-Identifier: MIT
#include "library/kept_export.h"

#include <memory>
#include <utility>

#include "core/corrections.h"
#include "core/extraction.h"
#include "fetch/media_kind.h"
#include "library/database.h"
#include "library/kept_highlights.h"
#include "library/kept_pages.h"

namespace klartext::app {

namespace {

/// The library on the exporter's thread, opened when it is first asked.
class Source {
public:
    Source(QString path, Extractor extractor)
        : m_path(std::move(path)), m_extractor(std::move(extractor)) {}

    Expected<SourceArticle> article(const KeptPage& page) {
        if (!m_database) m_database = std::make_unique<Database>(m_path);
        KeptPages pages(*m_database);
        auto content = pages.content(page.id);
        if (!content) return tl::make_unexpected(content.error());
        SourceArticle article;
        article.extraction =
            std::make_shared<const core::Extraction>(m_extractor(content->page, {}));
        if (core::hasFailed(*article.extraction)) {
            return unexpected(ErrorCode::PageFailed, page.facts.title);
        }
        article.page = std::make_shared<const core::RawPage>(std::move(content->page));
        article.overrides = core::findAgain(content->corrections, *article.extraction->tree);
        for (KeptHighlight& kept : KeptHighlights(*m_database).of({page.id})) {
            article.highlights.push_back(std::move(kept.highlight));
        }
        for (const QString& tag : page.tags) article.tags.push_back(tag.toStdString());
        article.images = sourceOf(pages.images(page.id));
        return article;
    }

private:
    static core::ImageSource sourceOf(const KeptImages& images) {
        return [images](std::string_view url) -> std::optional<core::EmbeddedImage> {
            const auto found = images.constFind(
                QUrl(QString::fromUtf8(url.data(), static_cast<qsizetype>(url.size()))));
            if (found == images.constEnd()) return std::nullopt;
            std::string bytes = found->toStdString();
            const std::string type(rasterImageType(bytes));
            return core::EmbeddedImage{.mediaType = type, .bytes = std::move(bytes)};
        };
    }

    QString m_path;
    Extractor m_extractor;
    std::unique_ptr<Database> m_database;
};

}  // namespace

std::vector<ExportItem> exportItems(const QString& databasePath, const QList<KeptPage>& pages,
                                    Extractor extractor) {
    const auto source = std::make_shared<Source>(databasePath, std::move(extractor));
    std::vector<ExportItem> items;
    items.reserve(static_cast<std::size_t>(pages.size()));
    for (const KeptPage& page : pages) {
        items.push_back({page.facts.title, [source, page]() { return source->article(page); }});
    }
    return items;
}

}  // namespace klartext::app
