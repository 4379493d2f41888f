// SPDX-License-Identifier: MIT
#include "paper/pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "core/privacy.h"
#include "paper/paged_article.h"
#include "paper/pdf_structure.h"

namespace klartext::ui {

namespace {

constexpr int dotsPerInch = 600;

bool paintPages(const PagedArticle& pages, QPdfWriter& writer, const std::stop_token& stop) {
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (stop.stop_requested() || (page > 0 && !writer.newPage())) {
            return false;
        }
        pages.paint(painter, page);
    }
    return painter.end();
}

PdfStructure structureOf(const core::Metadata& metadata, const PagedArticle& pages) {
    PdfStructure structure;
    structure.title = QString::fromStdString(metadata.title).simplified();
    structure.author = QString::fromStdString(metadata.byline).simplified();
    structure.language = QString::fromStdString(metadata.language);
    // A path on somebody's computer is nobody else's business.
    structure.subject = QString::fromStdString(core::outsideAddress(metadata.url));
    constexpr qreal pointsPerDot = 72.0 / dotsPerInch;
    const auto inPoints = [](PaperPlace place) {
        return PaperPlace{place.page, place.y * pointsPerDot};
    };
    for (const PagedArticle::Heading& heading : pages.headings()) {
        structure.outline.push_back({heading.level, heading.title, inPoints(heading.place)});
    }
    structure.placeOf = [&pages, inPoints](const QString& fragment) {
        const auto place = pages.placeOf(fragment);
        return place ? std::optional(inPoints(*place)) : std::nullopt;
    };
    return structure;
}

}  // namespace

QByteArray toPdf(const core::Article& article, const core::ImageSource& images,
                 const PdfOptions& options) {
    const bool letter = options.paper == QLatin1String("Letter");
    const QPageSize paper(letter ? QPageSize::Letter : QPageSize::A4);
    const PagedArticle pages(article, images, options.typography, sheetOf(paper, dotsPerInch),
                             options.stop);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(fontDotsPerInch());
        writer.setPageLayout(QPageLayout(paper, QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(QString::fromStdString(article.metadata.title).simplified());
        writer.setCreator(QStringLiteral("Klartext"));
        if (!paintPages(pages, writer, options.stop)) {
            return {};
        }
    }
    return withStructure(buffer.data(), structureOf(article.metadata, pages));
}

}  // namespace klartext::ui
