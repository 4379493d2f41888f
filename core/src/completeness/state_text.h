// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace klartext::core {

/// The text of a page's article in a script's state (JSON of any shape), as HTML: one paragraph or
/// heading for each member of the list that holds it. The article is told by how its paragraphs
/// begin (`openings`, squeezed()); without any, by the `title` and as what most running text is in.
/// Empty when the state does not hold this article.
///
///     {"page": {"title": "Rain", "body": [{"text": "It rained …"}, {"text": "Then …"}]}}
///     → <p>It rained …</p><p>Then …</p>
[[nodiscard]] std::string textOfState(std::string_view json, std::string_view title,
                                      std::span<const std::string> openings);

}  // namespace klartext::core
