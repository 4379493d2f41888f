// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/element.h"

namespace klartext::core {

/// A table as rows of cells of text, for formats that know no spans: a cell's text stands at its
/// first row and column, and the places it reaches over are empty. Rows have equally many cells, as
/// far as these are the first 64; beyond, only what a row has itself.
struct TableGrid {
    std::vector<std::vector<std::string>> rows;
    bool headed = false;  ///< all cells of the first row are headers
};

using CellText = std::function<std::string(const Element& cell)>;

[[nodiscard]] TableGrid tableGrid(const Element& table, const CellText& textOf);

/// The table's caption, or nullptr.
[[nodiscard]] const Element* captionOf(const Element& table);

}  // namespace klartext::core
