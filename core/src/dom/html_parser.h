// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/page_tree.h"
#include "dom/prefilter.h"

namespace klartext::core {

/// A parsed page and how much of it could be read.
struct ParsedPage {
    PageTree tree;
    bool truncated = false;  ///< only the first part was read
    bool flattened = false;  ///< nesting beyond the limit was left out
    bool exhausted = false;  ///< the parser spent its memory; a smaller part was read
    bool stopped = false;    ///< `stop` was requested; the tree is empty
};

struct ParseLimits {
    PrefilterLimits prefilter;
    /// What the parser may allocate. A page of 6 MB of ordinary markup needs less than half of it.
    std::size_t parserMemory = std::size_t{224} << 20;
};

/// Parses HTML (UTF-8) into a tree with blocks. Total: any text gives a tree.
[[nodiscard]] ParsedPage parseHtml(std::string_view html, std::string url,
                                   const std::stop_token& stop, const ParseLimits& limits = {});

}  // namespace klartext::core
