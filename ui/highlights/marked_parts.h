// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/highlight.h"
#include "document/page_document.h"

namespace klartext::ui {

/// Positions of a document, `to` not included.
struct DocumentRange {
    int from = 0;
    int to = 0;

    friend bool operator==(const DocumentRange&, const DocumentRange&) = default;
};

/// What stands between two positions, as parts of the blocks of the page, in page order. What is
/// written beside the page's text (list marks, what the program says) is in none.
[[nodiscard]] std::vector<core::TextSpan> markedParts(const PageDocument& document,
                                                      const core::PageTree& page, int from, int to);

/// Where parts of blocks stand in the document, however that is set; those that it does not show
/// are left out.
[[nodiscard]] std::vector<DocumentRange> rangesOf(const PageDocument& document,
                                                  const core::PageTree& page,
                                                  std::span<const core::TextSpan> parts);

}  // namespace klartext::ui
