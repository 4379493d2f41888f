// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/element.h"

namespace klartext::ui {

/// A cell of a table with the place HTML's rules give it.
struct GridCell {
    const core::Element* element = nullptr;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// The cells of a Table element in page order, none over another, none beyond the last row.
///
/// https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
struct TableGrid {
    static constexpr int maximumColumns = 100;

    explicit TableGrid(const core::Element& table);

    int rows = 0;
    int columns = 0;
    bool whole = true;  ///< no cell is missing because its row has more than maximumColumns
    std::vector<GridCell> cells;
};

}  // namespace klartext::ui
