// SPDX-License-Identifier: MIT
#pragma once

#include <QMarginsF>
#include <QPageSize>
#include <QSizeF>
#include <QString>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/writers.h"
#include "document/page_document.h"
#include "typography/typography.h"

class QPainter;

namespace klartext::ui {

/// The resolution that sizes of fonts in points are meant for when text is laid out. A device that
/// pages are painted on must have it: fonts that are set while painting follow the device.
[[nodiscard]] int fontDotsPerInch();

/// A sheet of paper in dots, `dotsPerInch` of them to the inch: fine, so that letters stand where
/// their outlines want them.
struct Sheet {
    QSizeF size;
    QMarginsF margins;
    qreal dotsPerInch = 600;
};
/// The whole sheet of a paper, with the margins that books have.
[[nodiscard]] Sheet sheetOf(const QPageSize& paper, qreal dotsPerInch);

/// A place on the pages, from the top left of a sheet.
struct PaperPlace {
    int page = 0;
    qreal y = 0;
};

/// An article set for paper with the pane's typography: no line cut at a page's end, no heading or
/// single first line left alone there, page numbers at the foot. Of many hundred pages the last
/// ones may end with such a line.
///
/// Makes its own document, so it may live on any thread, but on one only.
class PagedArticle {
public:
    struct Heading {
        int level = 1;
        QString title;
        PaperPlace place;
    };

    /// Whoever asks it to stop gets pages that end anywhere.
    PagedArticle(const core::Article& article, const core::ImageSource& images,
                 const Typography& typography, const Sheet& sheet,
                 const std::stop_token& stop = {});
    ~PagedArticle();

    [[nodiscard]] int pageCount() const;
    /// Paints page `page` (from 0) on a device of fontDotsPerInch(); the painter's origin is the
    /// sheet's top left.
    void paint(QPainter& painter, int page) const;

    /// The title and the headings, in order.
    [[nodiscard]] std::vector<Heading> headings() const;
    /// Where a link to "#fragment" leads.
    [[nodiscard]] std::optional<PaperPlace> placeOf(const QString& fragment) const;

private:
    void layOut(const std::stop_token& stop);
    void loadImages(const core::ImageSource& images, const std::stop_token& stop);
    void breakPages(const std::stop_token& stop);
    [[nodiscard]] int pageOf(qreal y) const;
    [[nodiscard]] qreal topOf(const QTextBlock& block) const;
    [[nodiscard]] bool standsAlone(const QTextBlock& block) const;
    [[nodiscard]] QTextBlock withHeadings(QTextBlock block) const;
    [[nodiscard]] PaperPlace placeAt(int position) const;
    void paintFoot(QPainter& painter, int page) const;

    Sheet m_sheet;
    QString m_title;
    std::unique_ptr<PageDocument> m_document;
};

}  // namespace klartext::ui
