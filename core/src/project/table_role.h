// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/page_tree.h"

namespace klartext::core {

enum class TableRole : std::uint8_t {
    Data,    ///< rows and columns mean something
    Layout,  ///< places boxes side by side
    Code,    ///< lines of code beside their numbers, a row each
};

/// What a table of the page is for, judged by its shape.
[[nodiscard]] TableRole tableRole(const PageTree& page, NodeId table);

/// Whether a cell holds nothing but line numbers, and a cell beside it code.
[[nodiscard]] bool isLineNumbers(const PageTree& page, NodeId cell);

}  // namespace klartext::core
