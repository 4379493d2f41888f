// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "core/projection.h"
#include "document/picture_news.h"

namespace klartext::ui {

class PageWriter;

/// Writes what stands above an article's text: kicker, title, lead, then one line of byline, date,
/// site and reading time, and how far it
/// can be trusted. A lead that stands in the body is taken from there.
void writeArticleHeader(PageWriter& writer, const core::Article& article,
                        const PictureNews& pictures = {});

/// An ISO 8601 day or day with time, as people write it; what is none is given back as it is.
[[nodiscard]] QString readableDate(const QString& date);

}  // namespace klartext::ui
