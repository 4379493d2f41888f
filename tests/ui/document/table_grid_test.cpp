// SPDX-License-Identifier: MIT
#include "document/table_grid.h"

#include <QTest>
#include <vector>

#include "ui/document/elements.h"

using namespace klartext::test;
using klartext::ui::GridCell;
using klartext::ui::TableGrid;

namespace {

/// The grid, one line a row, each place with the text of the cell that covers it, "." when none.
QString picture(const Element& table) {
    const TableGrid grid(table);
    QStringList lines(grid.rows, QString(grid.columns, u'.'));
    for (const GridCell& cell : grid.cells) {
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
                QChar& place = lines[row][column];
                place = place == u'.'
                            ? QChar::fromLatin1(cell.element->children.front().text.front())
                            : QChar(u'#');
            }
        }
    }
    return lines.join(u' ');
}

}  // namespace

class TableGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTable() {
        QCOMPARE(picture(table({row({cell("a"), cell("b")}), row({cell("c"), cell("d")})})),
                 QStringLiteral("ab cd"));
    }

    void spansCoverPlaces() {
        QCOMPARE(
            picture(table({row({cell("a", 1, 2), cell("b", 2)}), row({cell("c"), cell("d")})})),
            QStringLiteral("abb acd"));
    }

    void spansEndWithTheTable() {
        QCOMPARE(picture(table({row({cell("a", 1, 9), cell("b")}), row({cell("c")})})),
                 QStringLiteral("ab ac"));
    }

    void cellsNeverOverlap() {
        QCOMPARE(picture(table({row({cell("a"), cell("b", 1, 2)}), row({cell("c", 3)})})),
                 QStringLiteral("ab cb"));
    }

    void rowsMayBeShort() {
        QCOMPARE(picture(table({row({cell("a"), cell("b")}), row({}), row({cell("c")})})),
                 QStringLiteral("ab .. c."));
    }

    void saysWhetherAllCellsHaveAPlace() {
        std::vector<Element> cells(TableGrid::maximumColumns, cell("a"));
        QVERIFY(TableGrid(table({row(cells)})).whole);
        cells.push_back(cell("b"));
        QVERIFY(!TableGrid(table({row(cells)})).whole);
    }

    void senselessSpansAreBounded() {
        const TableGrid grid(table({row({cell("a", 100000, 100000), cell("b", -3, 0)})}));
        QCOMPARE(grid.columns, TableGrid::maximumColumns);
        QCOMPARE(grid.cells.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TableGridTest)
#include "table_grid_test.moc"
