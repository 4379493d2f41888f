// SPDX-License-Identifier: MIT
#pragma once

#include "core/excerpt.h"
#include "document/page_document.h"

namespace klartext::ui {

/// The place in the article's text at a position, or the next one after it; of an end, the last one
/// before it. What is written beside the article's text (list marks, parts set aside, what the
/// program says) is passed over. Without any: core::noBlock.
[[nodiscard]] core::TextPlace placeFrom(const PageDocument& page, int position);
[[nodiscard]] core::TextPlace placeUpTo(const PageDocument& page, int position);

/// Where the place is in a document that may be set in another way; -1 when it is not shown.
[[nodiscard]] int positionOf(const PageDocument& page, const core::TextPlace& place);

/// How many characters the mark at the start of a list item takes, with the gap behind it.
[[nodiscard]] int markerLength(const QTextBlock& paragraph);

}  // namespace klartext::ui
