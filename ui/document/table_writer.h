// SPDX-License-Identifier: MIT
#pragma once

#include "core/element.h"
#include "document/table_columns.h"
#include "document/table_grid.h"

class QTextTable;

namespace klartext::ui {

class PageWriter;
struct Place;

/// Writes one Table element: as a table that fits its column, or as plain rows where a table would
/// be of no use (one cell, tables in tables in tables, very large ones).
class TableWriter {
public:
    TableWriter(PageWriter& writer, const core::Element& table);

    void write(const Place& place);

private:
    void writeCaptions(const Place& place);
    void writeRows(const Place& place);
    void writeTable(const Place& place);
    void writeCell(QTextTable& table, const GridCell& cell, const Place& place);
    [[nodiscard]] qreal cellPadding() const;
    [[nodiscard]] TableColumns columnsOf() const;

    PageWriter& m_writer;
    const core::Element& m_table;
    TableGrid m_grid;
};

}  // namespace klartext::ui
