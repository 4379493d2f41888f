// SPDX-License-Identifier: MIT
#include "saving.h"

#include <memory>
#include <utility>

#include "core/pictures.h"
#include "paper/common_image.h"
#include "paper/pdf.h"
#include "paper_helper.h"
#include "pictures/picture_choice.h"
#include "settings/settings.h"

namespace klartext::gui {

namespace {

constexpr int wrapColumns = 80;

app::DocumentFormat documentFormat(ui::SaveFormat format) {
    switch (format) {
        case ui::SaveFormat::Html:
            return app::DocumentFormat::Html;
        case ui::SaveFormat::Markdown:
            return app::DocumentFormat::Markdown;
        case ui::SaveFormat::PlainText:
            return app::DocumentFormat::PlainText;
        case ui::SaveFormat::Epub:
            return app::DocumentFormat::Epub;
        case ui::SaveFormat::Pdf:
            return app::DocumentFormat::Pdf;
        case ui::SaveFormat::Json:
            return app::DocumentFormat::Json;
    }
    return app::DocumentFormat::Html;
}

}  // namespace

app::DocumentOptions documentOptions(const ui::SaveChoice& choice) {
    app::DocumentOptions options;
    options.format = documentFormat(choice.format);
    options.original = choice.original;
    options.images = choice.images;
    options.imagesBeside = choice.imagesBeside;
    options.textColumns = choice.wrapped ? wrapColumns : 0;
    options.paper = choice.letterPaper ? QStringLiteral("Letter") : QStringLiteral("A4");
    return options;
}

app::Renderers renderers(const ui::Settings& settings) {
    app::Renderers renderers;
    renderers.pdf = [typography = settings.typography()](
                        const app::SourceArticle& source,
                        const app::DocumentOptions& options) -> app::Expected<QByteArray> {
        if (auto made = pdfByHelper(source, options, typography)) return *std::move(made);
        const core::Article article = app::markedArticle(source);
        const auto images =
            options.images ? core::anyFileOf(article.body, source.images) : core::ImageSource();
        const QByteArray bytes =
            ui::toPdf(article, images,
                      {.typography = typography, .paper = options.paper, .stop = options.stop});
        if (!bytes.isEmpty()) return bytes;
        if (options.stop.stop_requested()) {
            return app::unexpected(app::ErrorCode::Cancelled, QStringLiteral("PDF"));
        }
        return app::unexpected(app::ErrorCode::WriteFailed, QStringLiteral("PDF"),
                               QStringLiteral("0"));
    };
    renderers.common = [](const core::EmbeddedImage& image) { return ui::commonImage(image); };
    return renderers;
}

bool picturesAllowed(const ui::Settings& settings, const QUrl& page) {
    return ui::loadsPictures(settings.pictures.value(), settings.pictureSites.value(), page);
}

}  // namespace klartext::gui
