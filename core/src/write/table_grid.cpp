// SPDX-License-Identifier: MIT
#include "write/table_grid.h"

#include <algorithm>
#include <utility>

namespace klartext::core {

namespace {

// Wider tables are no text any more; what a cell says is kept, but not how far it reaches, and
// shorter rows stay short: a few wide ones would make all of a long table as wide.
constexpr std::size_t widestTable = 64;

class GridBuilder {
public:
    explicit GridBuilder(const CellText& textOf) : m_textOf(textOf) {}

    void addRow(const Element& row) {
        TableGrid::Row line;
        for (const Element& cell : row.children) {
            skipTaken(line);
            const std::size_t column = line.places;
            if (std::string text = m_textOf(cell); !text.empty()) {
                line.cells.push_back({column, std::move(text)});
            }
            const auto span = static_cast<std::size_t>(std::max(1, cell.columnSpan));
            line.places = std::max(column + 1, std::min(column + span, widestTable));
            reserveBelow(column, line.places, cell.rowSpan);
        }
        skipTaken(line);
        for (int& rows : m_taken) {
            rows -= rows > 0 ? 1 : 0;
        }
        line.cells.shrink_to_fit();
        m_grid.rows.push_back(std::move(line));
    }

    TableGrid take() {
        std::size_t places = 0;
        for (const TableGrid::Row& row : m_grid.rows) {
            places = std::max(places, row.places);
        }
        for (TableGrid::Row& row : m_grid.rows) {
            row.places = std::max(row.places, std::min(places, widestTable));
        }
        return std::move(m_grid);
    }

private:
    /// Passes the places that a cell of a row above reaches down to.
    void skipTaken(TableGrid::Row& line) const {
        while (line.places < m_taken.size() && m_taken[line.places] > 0) {
            ++line.places;
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

std::string joined(const TableGrid::Row& row, std::size_t places, std::string_view between) {
    std::string text;
    std::size_t column = 0;
    const auto goTo = [&](std::size_t next) {
        for (; column < next; ++column) {
            text += between;
        }
    };
    for (const TableGrid::Cell& cell : row.cells) {
        goTo(cell.column);
        text += cell.text;
    }
    goTo(std::max({std::size_t{1}, row.places, places}) - 1);
    return text;
}

const Element* captionOf(const Element& table) {
    const auto found = std::ranges::find(table.children, ElementKind::Caption, &Element::kind);
    return found == table.children.end() ? nullptr : &*found;
}

}  // namespace klartext::core
