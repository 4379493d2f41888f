// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/extraction.h"
#include "core/page.h"
#include "dom/prefilter.h"
#include "halt.h"

namespace klartext::core {

/// A page's text on its way from bytes to a tree, and what was lost so far.
struct PageSource {
    PageKind kind = PageKind::Html;
    Prefiltered markup;  ///< of HTML
    std::string text;    ///< of plain text
    std::string title;   ///< of text that was markup
    std::string encoding;
    std::vector<Notice> notices;
    bool truncated = false;
};

[[nodiscard]] PageSource sourceOf(const RawPage& page, const ExtractOptions& options);

/// The tree of the first `share` of a page, and how it came to be.
struct ReadTree {
    PageTree tree;
    std::vector<Notice> notices;
};
/// The tree is empty when a halt is requested.
[[nodiscard]] ReadTree treeOf(const PageSource& source, const RawPage& page, double share,
                              const Halt& halt);

}  // namespace klartext::core
