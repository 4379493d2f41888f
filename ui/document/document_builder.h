// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/projection.h"
#include "document/page_document.h"
#include "document/page_writer.h"
#include "document/picture_news.h"

namespace klartext::ui {

/// Sets an article: kicker, title, lead, byline · date · site · reading time, then its text. Parts
/// that were set aside are folded to a line, but for those in `unfolded`. `pictures` are
/// not to be seen.
[[nodiscard]] std::unique_ptr<PageDocument> buildArticle(const core::Article& article,
                                                         const DocumentStyle& style,
                                                         const Unfolded& unfolded = {},
                                                         const PictureNews& pictures = {});
/// Sets a marked page (core::markedPage()) without a header of its own.
[[nodiscard]] std::unique_ptr<PageDocument> buildPage(
    const core::Element& body, const DocumentStyle& style,
    Qt::LayoutDirection direction = Qt::LeftToRight);

/// The reading direction of a page that says "rtl" or "ltr".
[[nodiscard]] Qt::LayoutDirection directionOf(const core::Metadata& metadata);

}  // namespace klartext::ui
