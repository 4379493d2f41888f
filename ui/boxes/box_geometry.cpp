// SPDX-License-Identifier: MIT
#include "boxes/box_geometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>

#include "document/text_formats.h"

namespace klartext::ui {

using Box = PageDocument::Box;

namespace {

/// Below a table, which has no padding for the bar.
constexpr qreal roomForBar = 14;

/// Of a table whose columns are wider than its place; else 0.
qreal fixedWidth(const QTextTableFormat& format) {
    qreal width = 0;
    for (const QTextLength& column : format.columnWidthConstraints()) {
        width += column.type() == QTextLength::FixedLength ? column.rawValue() : 0;
    }
    return width;
}

}  // namespace

void BoxGeometry::setPage(const PageDocument* page) {
    m_page = page;
    m_widestLines.clear();
}

int BoxGeometry::firstFrom(int position) const {
    const auto& boxes = m_page->boxes();
    const auto first = std::ranges::lower_bound(boxes, position, {}, &Box::to);
    return static_cast<int>(first - boxes.begin());
}

int BoxGeometry::boxAt(int position) const {
    const auto& boxes = m_page->boxes();
    const int index = firstFrom(position);
    const bool found = static_cast<std::size_t>(index) < boxes.size() &&
                       boxes[static_cast<std::size_t>(index)].from <= position;
    return found ? index : -1;
}

BoxPlace BoxGeometry::placeOf(int box) const {
    const bool isCode = m_page->boxes()[static_cast<std::size_t>(box)].kind == Box::Kind::Code;
    return isCode ? placeOfCode(box) : placeOfTable(box);
}

BoxPlace BoxGeometry::placeOfCode(int index) const {
    const Box& box = m_page->boxes()[static_cast<std::size_t>(index)];
    const QTextBlock block = m_page->findBlock(box.from);
    const qreal padding = TextFormats(m_page->style()).padding();
    const QRectF lines = m_page->linesRect(block);
    const qreal left = m_page->margins().side;
    BoxPlace place;
    place.frame = QRectF(left + block.blockFormat().leftMargin() - padding, lines.top() - padding,
                         0, lines.height() + 2 * padding);
    place.frame.setRight(left + m_page->columnWidth() - block.blockFormat().rightMargin() +
                         padding);
    place.excess = widestLine(index, block) - (place.frame.width() - 2 * padding);
    return place;
}

qreal BoxGeometry::widestLine(int index, const QTextBlock& block) const {
    const auto known = m_widestLines.constFind(index);
    if (known != m_widestLines.cend()) {
        return *known;
    }
    qreal widest = 0;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        widest = std::max(widest, block.layout()->lineAt(i).naturalTextWidth());
    }
    m_widestLines.insert(index, widest);
    return widest;
}

BoxPlace BoxGeometry::placeOfTable(int index) const {
    const Box& box = m_page->boxes()[static_cast<std::size_t>(index)];
    QTextCursor cursor(const_cast<PageDocument*>(m_page));
    cursor.setPosition(box.from);
    QTextTable* table = cursor.currentTable();
    if (table == nullptr) {
        return {};
    }
    const QTextTableFormat format = table->format();
    BoxPlace place;
    place.mirrored = format.layoutDirection() == Qt::RightToLeft;
    place.frame = rowsOf(*table).adjusted(0, -format.cellPadding(), 0, format.cellPadding());
    place.frame.setLeft(m_page->margins().side + format.leftMargin());
    place.frame.setRight(m_page->margins().side + m_page->columnWidth() - format.rightMargin());
    place.excess = fixedWidth(format) - place.frame.width();
    if (place.isWide()) {
        place.frame.setBottom(place.frame.bottom() + roomForBar);
    }
    return place;
}

/// From the first row's top to the last one's bottom; Qt tells a table's own box with some of the
/// margins around it.
QRectF BoxGeometry::rowsOf(const QTextTable& table) const {
    const auto* layout = m_page->documentLayout();
    QRectF rows;
    for (int column = 0; column < table.columns(); ++column) {
        for (const QTextTableCell& cell :
             {table.cellAt(0, column), table.cellAt(table.rows() - 1, column)}) {
            for (const int position : {cell.firstPosition(), cell.lastPosition()}) {
                rows |= layout->blockBoundingRect(m_page->findBlock(position));
            }
        }
    }
    return rows;
}

}  // namespace klartext::ui
