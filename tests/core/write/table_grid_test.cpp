// SPDX-License-Identifier: MIT
#include "write/table_grid.h"

#include <QTest>
#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

using namespace klartext::core;

/// Tables as text, when a page makes them as large as it can.
class TableGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsThatReachDownTakeFewPlaces();
    void wideRowsLeaveTheOthersShort();
    void emptyPlacesStandBetweenTexts();
};

namespace {

Element rowOf(int cells, int columnSpan, int rowSpan) {
    Element row{.kind = ElementKind::TableRow};
    for (int i = 0; i < cells; ++i) {
        Element cell{.kind = ElementKind::TableCell, .text = "x"};
        cell.columnSpan = columnSpan;
        cell.rowSpan = rowSpan;
        row.children.push_back(std::move(cell));
    }
    return row;
}

TableGrid gridOf(const Element& table) {
    return tableGrid(table, [](const Element& cell) { return cell.text; });
}

std::size_t placesOf(const TableGrid& grid) {
    std::size_t places = 0;
    for (const auto& row : grid.rows) {
        places += row.places;
    }
    return places;
}

/// What takes memory.
std::size_t cellsOf(const TableGrid& grid) {
    std::size_t cells = 0;
    for (const auto& row : grid.rows) {
        cells += row.cells.capacity();
    }
    return cells;
}

std::size_t textsOf(const TableGrid& grid) {
    std::size_t texts = 0;
    for (const auto& row : grid.rows) {
        texts += static_cast<std::size_t>(
            std::ranges::count(row.cells, std::string("x"), &TableGrid::Cell::text));
    }
    return texts;
}

}  // namespace

void TableGridTest::cellsThatReachDownTakeFewPlaces() {
    Element table{.kind = ElementKind::Table};
    for (int i = 0; i < 1000; ++i) {
        table.children.push_back(rowOf(20, 1000, 1000));
    }
    const TableGrid grid = gridOf(table);
    QCOMPARE(textsOf(grid), std::size_t{20'000});
    QVERIFY(placesOf(grid) < 100'000);
    QCOMPARE(cellsOf(grid), std::size_t{20'000});
}

void TableGridTest::wideRowsLeaveTheOthersShort() {
    Element table{.kind = ElementKind::Table};
    table.children.push_back(rowOf(5000, 1, 1));
    for (int i = 0; i < 1000; ++i) {
        table.children.push_back(rowOf(1, 1, 1));
    }
    const TableGrid grid = gridOf(table);
    QCOMPARE(textsOf(grid), std::size_t{6000});
    QCOMPARE(grid.rows.front().places, std::size_t{5000});
    QCOMPARE(grid.rows.back().places, std::size_t{64});
}

void TableGridTest::emptyPlacesStandBetweenTexts() {
    Element table{.kind = ElementKind::Table};
    table.children.push_back(rowOf(1, 2, 2));
    table.children.push_back(rowOf(2, 1, 1));
    const TableGrid grid = gridOf(table);
    QCOMPARE(joined(grid.rows[0], 0, "|"), std::string("x|||"));
    QCOMPARE(joined(grid.rows[1], 0, "|"), std::string("||x|x"));
    QCOMPARE(joined(grid.rows[1], 6, "|"), std::string("||x|x||"));
    QCOMPARE(joined({}, 0, "|"), std::string());
}

QTEST_GUILESS_MAIN(TableGridTest)
#include "table_grid_test.moc"
