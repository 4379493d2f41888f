// SPDX-License-Identifier: MIT
#include "document/table_grid.h"

#include <algorithm>

namespace klartext::ui {

using core::Element;
using core::ElementKind;

namespace {

/// For each column the number of rows from the current one that a cell above still covers.
using Cover = std::vector<int>;

bool isFree(const Cover& cover, int column) {
    return static_cast<std::size_t>(column) >= cover.size() ||
           cover[static_cast<std::size_t>(column)] == 0;
}

int firstFree(const Cover& cover, int column) {
    while (!isFree(cover, column)) {
        ++column;
    }
    return column;
}

/// How many of `wanted` columns are free from `column` on.
int freeSpan(const Cover& cover, int column, int wanted) {
    int span = 1;
    while (span < wanted && isFree(cover, column + span)) {
        ++span;
    }
    return span;
}

void coverCell(Cover& cover, const GridCell& cell) {
    const auto end = static_cast<std::size_t>(cell.column + cell.columnSpan);
    if (cover.size() < end) {
        cover.resize(end, 0);
    }
    std::fill(cover.begin() + cell.column, cover.begin() + static_cast<std::ptrdiff_t>(end),
              cell.rowSpan);
}

}  // namespace

TableGrid::TableGrid(const Element& table) {
    rows = static_cast<int>(
        std::count_if(table.children.begin(), table.children.end(),
                      [](const Element& child) { return child.kind == ElementKind::TableRow; }));
    Cover cover;
    int row = 0;
    for (const Element& child : table.children) {
        if (child.kind != ElementKind::TableRow) {
            continue;
        }
        int column = 0;
        for (const Element& cell : child.children) {
            column = firstFree(cover, column);
            if (column >= maximumColumns) {
                whole = false;
                break;
            }
            const int wanted = std::clamp(cell.columnSpan, 1, maximumColumns - column);
            cells.push_back({&cell, row, column, std::clamp(cell.rowSpan, 1, rows - row),
                             freeSpan(cover, column, wanted)});
            coverCell(cover, cells.back());
            column += cells.back().columnSpan;
        }
        columns = std::max(columns, static_cast<int>(cover.size()));
        std::for_each(cover.begin(), cover.end(), [](int& left) { left = std::max(left - 1, 0); });
        ++row;
    }
}

}  // namespace klartext::ui
