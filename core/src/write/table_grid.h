// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/element.h"

namespace klartext::core {

/// A table as rows of cells of text, for formats that know no spans: a cell's text stands at its
/// first row and column, and the places it reaches over are empty. Rows have equally many places,
/// as far as these are the first 64; beyond, only what a row has itself.
struct TableGrid {
    struct Cell {
        std::size_t column = 0;
        std::string text;
    };
    struct Row {
        std::vector<Cell> cells;  ///< those with a text, by column
        std::size_t places = 0;
    };
    std::vector<Row> rows;
    bool headed = false;  ///< all cells of the first row are headers
};

/// The texts of the row's places, and of empty ones up to `places`, with `between` each two.
[[nodiscard]] std::string joined(const TableGrid::Row& row, std::size_t places,
                                 std::string_view between);

using CellText = std::function<std::string(const Element& cell)>;

[[nodiscard]] TableGrid tableGrid(const Element& table, const CellText& textOf);

/// The table's caption, or nullptr.
[[nodiscard]] const Element* captionOf(const Element& table);

}  // namespace klartext::core
