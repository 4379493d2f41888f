// SPDX-License-Identifier: MIT
#include "document/document_builder.h"

#include <algorithm>
#include <utility>

#include "document/article_header.h"
#include "document/element_text.h"
#include "document/page_writer.h"

namespace klartext::ui {

namespace {

bool holdsReadings(const core::Element& element) {
    return element.kind == core::ElementKind::Ruby ||
           std::any_of(element.children.begin(), element.children.end(), holdsReadings);
}

}  // namespace

Qt::LayoutDirection directionOf(const core::Metadata& metadata) {
    return metadata.direction == "rtl" ? Qt::RightToLeft : Qt::LeftToRight;
}

std::unique_ptr<PageDocument> buildArticle(const core::Article& article, const DocumentStyle& style,
                                           const Unfolded& unfolded, const PictureNews& pictures) {
    DocumentStyle own = style;
    own.language = toQString(article.metadata.language);
    auto page = std::make_unique<PageDocument>(std::move(own));
    page->setMetaInformation(QTextDocument::DocumentTitle, toQString(article.metadata.title));
    PageWriter writer(*page, directionOf(article.metadata));
    writer.setHasReadings(holdsReadings(article.body));
    writeArticleHeader(writer, article, pictures);
    writer.beginBody();
    writer.setAside(article.setAside, unfolded);
    writer.writeFlow({&article.body, 1}, writer.top());
    writer.finish();
    return page;
}

std::unique_ptr<PageDocument> buildPage(const core::Element& body, const DocumentStyle& style,
                                        Qt::LayoutDirection direction) {
    auto page = std::make_unique<PageDocument>(style);
    PageWriter writer(*page, direction);
    writer.setHasReadings(holdsReadings(body));
    writer.writeFlow({&body, 1}, writer.top());
    writer.finish();
    return page;
}

}  // namespace klartext::ui
