// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/page_tree.h"

namespace klartext::core {

/// The programming language of a <pre>, as the page's highlighter names it on the element itself,
/// on its <code> or on the boxes around it; in lower case, empty when unknown.
///
///     <pre><code class="language-rust">, <div class="highlight-source-cpp"><pre>,
///     <pre data-lang="go">, <pre class="brush: php">
[[nodiscard]] std::string codeLanguage(const PageTree& page, NodeId id);

}  // namespace klartext::core
