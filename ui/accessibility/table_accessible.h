// SPDX-License-Identifier: MIT
#pragma once

#include "accessibility/node_accessible.h"

class QTextTableCell;

namespace klartext::ui {

/// A cell of a table, which is its parent.
class CellAccessible : public NodeAccessible, public QAccessibleTableCellInterface {
public:
    using NodeAccessible::NodeAccessible;

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return node().column; }
    [[nodiscard]] int rowIndex() const override { return node().row; }
    [[nodiscard]] int columnExtent() const override;
    [[nodiscard]] int rowExtent() const override;
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

private:
    [[nodiscard]] QTextTableCell cell() const;
};

/// A table of a page. Nothing of it can be selected but its text.
class TableAccessible : public NodeAccessible, public QAccessibleTableInterface {
public:
    using NodeAccessible::NodeAccessible;

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int /*row*/) const override { return {}; }
    [[nodiscard]] int columnCount() const override { return 1 + most(&PageNode::column); }
    [[nodiscard]] int rowCount() const override { return 1 + most(&PageNode::row); }
    [[nodiscard]] int selectedCellCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int /*row*/) const override { return false; }
    bool selectRow(int /*row*/) override { return false; }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int /*row*/) override { return false; }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* /*event*/) override {}

private:
    [[nodiscard]] int most(int PageNode::*member) const;
};

}  // namespace klartext::ui
