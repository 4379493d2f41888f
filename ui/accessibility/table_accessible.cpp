// SPDX-License-Identifier: MIT
#include "accessibility/table_accessible.h"

#include <QTextTable>
#include <algorithm>

#include "panes/page_view.h"

namespace klartext::ui {

void* CellAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TableCellInterface
               ? static_cast<QAccessibleTableCellInterface*>(this)
               : NodeAccessible::interface_cast(type);
}

QList<QAccessibleInterface*> CellAccessible::columnHeaderCells() const {
    QAccessibleInterface* above = table()->tableInterface()->cellAt(0, node().column);
    const bool isHeader = above != nullptr && above->role() == QAccessible::ColumnHeader;
    return isHeader && node().row > 0 ? QList{above} : QList<QAccessibleInterface*>();
}

int CellAccessible::columnExtent() const { return std::max(1, cell().columnSpan()); }

int CellAccessible::rowExtent() const { return std::max(1, cell().rowSpan()); }

QTextTableCell CellAccessible::cell() const {
    QTextCursor cursor(page().view().page());
    cursor.setPosition(node().from);
    const QTextTable* table = cursor.currentTable();
    return table == nullptr ? QTextTableCell() : table->cellAt(cursor);
}

void* TableAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : NodeAccessible::interface_cast(type);
}

QAccessibleInterface* TableAccessible::cellAt(int row, int column) const {
    for (const int cell : node().children) {
        const PageNode& candidate = page().nodes()[static_cast<std::size_t>(cell)];
        if (candidate.row == row && candidate.column == column) {
            return page().interfaceOf(cell);
        }
    }
    return nullptr;
}

QString TableAccessible::columnDescription(int column) const {
    const QAccessibleInterface* cell = cellAt(0, column);
    return cell != nullptr && cell->role() == QAccessible::ColumnHeader
               ? cell->text(QAccessible::Name)
               : QString();
}

int TableAccessible::most(int PageNode::*member) const {
    int found = -1;
    for (const int cell : node().children) {
        found = std::max(found, page().nodes()[static_cast<std::size_t>(cell)].*member);
    }
    return found;
}

}  // namespace klartext::ui
