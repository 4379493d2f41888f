// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/page_tree.h"

namespace klartext::core {

/// The text of the article that a page carries in its data (articleBody in JSON-LD,
/// https://schema.org/articleBody) as HTML: its own markup, or else one paragraph a line. Empty
/// when the data holds none. Total, and bounded as readLinkedData() is.
///
///     {"@type": "Article", "articleBody": "One.\n\nTwo & three."} → <p>One.</p><p>Two &amp;
///     three.</p>
[[nodiscard]] std::string textFromPageData(const HeadData& head);

}  // namespace klartext::core
