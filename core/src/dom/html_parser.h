// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/page_tree.h"
#include "dom/prefilter.h"
#include "halt.h"

namespace klartext::core {

/// A parsed page and how much of it could be read.
struct ParsedPage {
    PageTree tree;
    bool truncated = false;  ///< only the first part was read
    bool flattened = false;  ///< nesting beyond the limit was left out
    bool exhausted = false;  ///< the parser spent its memory; a smaller part was read
    bool stopped = false;    ///< a halt was requested; the tree is empty
};

struct ParseLimits {
    PrefilterLimits prefilter;
    /// What the parser may allocate. A page of 6 MB of ordinary markup needs less than half of it.
    std::size_t parserMemory = std::size_t{128} << 20;
};

/// Parses HTML (UTF-8) into a tree with blocks. Total: any text gives a tree.
[[nodiscard]] ParsedPage parseHtml(std::string_view html, std::string url, const Halt& halt,
                                   const ParseLimits& limits = {});

/// The first `share` of the markup that prefilter() let through; with less than all of it the
/// result is `truncated`.
[[nodiscard]] ParsedPage parseFiltered(const Prefiltered& page, double share, std::string url,
                                       const Halt& halt, std::size_t parserMemory);

}  // namespace klartext::core
