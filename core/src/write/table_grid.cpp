// SPDX-License-Identifier: MIT
#include "write/table_grid.h"

#include <algorithm>

namespace klartext::core {

namespace {

// Wider tables are no text any more; what a cell says is kept, but not how far it reaches, and
// shorter rows stay short: a few wide ones would make all of a long table as wide.
constexpr std::size_t widestTable = 64;

class GridBuilder {
public:
    explicit GridBuilder(const CellText& textOf) : m_textOf(textOf) {}

    void addRow(const Element& row) {
        std::vector<std::string> line;
        for (const Element& cell : row.children) {
            skipTaken(line);
            const std::size_t column = line.size();
            line.push_back(m_textOf(cell));
            const auto span = static_cast<std::size_t>(std::max(1, cell.columnSpan));
            line.resize(std::max(line.size(), std::min(column + span, widestTable)));
            reserveBelow(column, line.size(), cell.rowSpan);
        }
        skipTaken(line);
        for (int& rows : m_taken) {
            rows -= rows > 0 ? 1 : 0;
        }
        m_grid.rows.push_back(std::move(line));
    }

    TableGrid take() {
        std::size_t columns = 0;
        for (const auto& row : m_grid.rows) {
            columns = std::max(columns, row.size());
        }
        for (auto& row : m_grid.rows) {
            row.resize(std::max(row.size(), std::min(columns, widestTable)));
        }
        return std::move(m_grid);
    }

private:
    /// Passes the places that a cell of a row above reaches down to.
    void skipTaken(std::vector<std::string>& line) const {
        while (line.size() < m_taken.size() && m_taken[line.size()] > 0) {
            line.emplace_back();
        }
    }

    /// Counts this row too: addRow() takes one off at its end.
    void reserveBelow(std::size_t begin, std::size_t end, int rows) {
        end = std::min(end, widestTable);
        if (begin >= end) {
            return;
        }
        m_taken.resize(std::max(m_taken.size(), end), 0);
        std::fill(m_taken.begin() + static_cast<std::ptrdiff_t>(begin),
                  m_taken.begin() + static_cast<std::ptrdiff_t>(end), std::max(1, rows));
    }

    const CellText& m_textOf;
    TableGrid m_grid;
    std::vector<int> m_taken;  // for each column, how many rows are still reached from above
};

}  // namespace

TableGrid tableGrid(const Element& table, const CellText& textOf) {
    GridBuilder builder(textOf);
    bool headed = false;
    bool isFirst = true;
    for (const Element& row : table.children) {
        if (row.kind != ElementKind::TableRow) {
            continue;
        }
        if (isFirst) {
            headed = std::ranges::all_of(row.children, &Element::header);
            isFirst = false;
        }
        builder.addRow(row);
    }
    TableGrid grid = builder.take();
    grid.headed = headed;
    return grid;
}

const Element* captionOf(const Element& table) {
    const auto found = std::ranges::find(table.children, ElementKind::Caption, &Element::kind);
    return found == table.children.end() ? nullptr : &*found;
}

}  // namespace klartext::core
