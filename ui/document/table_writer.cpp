// SPDX-License-Identifier: MIT
#include "document/table_writer.h"

#include <QFontMetricsF>
#include <QTextTable>
#include <algorithm>
#include <utility>
#include <vector>

#include "document/element_text.h"
#include "document/page_writer.h"

namespace klartext::ui {

using core::Element;
using core::ElementKind;

namespace {

constexpr int deepestTable = 2;
/// Tables of more columns are set smaller and closer.
constexpr int manyColumns = 6;
/// Beyond this many cells QTextDocument needs seconds to lay a table out.
constexpr int mostCells = 4000;

TableColumns::Need needOf(const Element& cell, const QFontMetricsF& metrics) {
    TableColumns::Need need;
    const QString text = plainText(cell.children).simplified();
    need.text = metrics.horizontalAdvance(text);
    for (const QStringView word : QStringView(text).split(u' ')) {
        need.word = std::max(need.word, metrics.horizontalAdvance(word.toString()));
    }
    return need;
}

}  // namespace

TableWriter::TableWriter(PageWriter& writer, const Element& table)
    : m_writer(writer), m_table(table), m_grid(table) {}

void TableWriter::write(const Place& place) {
    if (isBlank(m_table.children)) {
        return;
    }
    writeCaptions(place);
    const bool useful = m_grid.whole && m_grid.rows * m_grid.columns > 1 &&
                        place.tableDepth < deepestTable &&
                        m_grid.rows <= mostCells / std::max(m_grid.columns, 1);
    if (useful) {
        writeTable(place);
    } else {
        writeRows(place);
    }
}

void TableWriter::writeCaptions(const Place& place) {
    for (const Element& child : m_table.children) {
        if (child.kind != ElementKind::TableRow) {
            m_writer.writeFlow({&child, 1}, place);
        }
    }
}

void TableWriter::writeRows(const Place& place) {
    // Also what has no place in the grid: no text is lost for the form of its table.
    for (const Element& row : m_table.children) {
        if (row.kind == ElementKind::TableRow) {
            for (const Element& cell : row.children) {
                m_writer.writeFlow(cell.children, place);
            }
        }
    }
}

void TableWriter::writeTable(const Place& place) {
    const TextFormats& formats = m_writer.formats();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(cellPadding());
    format.setTopMargin(place.cell ? 0 : formats.paragraphGap());
    format.setBottomMargin(place.cell ? 0 : formats.paragraphGap() * 1.6);
    format.setLayoutDirection(m_writer.direction());
    if (m_writer.direction() == Qt::RightToLeft) {
        format.setRightMargin(place.indent);
    } else {
        format.setLeftMargin(place.indent);
    }
    const TableColumns columns = columnsOf();
    format.setColumnWidthConstraints(
        columns.widths(m_writer.columnWidth() * place.imageShare - place.indent, false));
    QTextTable* table = m_writer.insertTable(m_grid.rows, m_grid.columns, format);
    for (const GridCell& cell : m_grid.cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1) {
            table->mergeCells(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
        }
    }
    for (const GridCell& cell : m_grid.cells) {
        writeCell(*table, cell, place);
    }
    m_writer.leave(*table);
    if (!place.cell) {
        m_writer.noteTable(*table, columns, place);
    }
}

qreal TableWriter::cellPadding() const {
    return (m_grid.columns > manyColumns ? 0.25 : 0.4) * m_writer.formats().em();
}

void TableWriter::writeCell(QTextTable& table, const GridCell& cell, const Place& place) {
    const TextFormats& formats = m_writer.formats();
    QTextTableCell target = table.cellAt(cell.row, cell.column);
    QTextTableCellFormat format = target.format().toTableCellFormat();
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(formats.color(ColorId::Rule));
    if (cell.element->header) {
        format.setBackground(formats.color(ColorId::Surface));
    }
    target.setFormat(format);

    Place inner;
    inner.characters = formats.cell(cell.element->header, m_grid.columns > manyColumns);
    inner.imageShare = place.imageShare * cell.columnSpan / m_grid.columns * 0.9;
    inner.tableDepth = place.tableDepth + 1;
    inner.cell = true;
    m_writer.enter(target.firstCursorPosition());
    m_writer.writeFlow(cell.element->children, inner);
}

TableColumns TableWriter::columnsOf() const {
    const TextFormats& formats = m_writer.formats();
    const QFontMetricsF metrics(formats.cell(true, m_grid.columns > manyColumns).font());
    // A pixel more than needed, or rounding would break a word that just fits.
    const qreal padding = 2 * cellPadding() + 1;
    std::vector<TableColumns::Need> needs(static_cast<std::size_t>(m_grid.columns),
                                          {padding, padding});
    for (const GridCell& cell : m_grid.cells) {
        // A cell over several columns needs its share of each.
        const TableColumns::Need need = needOf(*cell.element, metrics);
        for (int i = 0; i < cell.columnSpan; ++i) {
            TableColumns::Need& column = needs[static_cast<std::size_t>(cell.column + i)];
            column.word = std::max(column.word, need.word / cell.columnSpan + padding);
            column.text = std::max(column.text, need.text / cell.columnSpan + padding);
        }
    }
    return TableColumns(std::move(needs), formats.em());
}

}  // namespace klartext::ui
