// SPDX-License-Identifier: MIT
#include "document/decorations.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>
#include <algorithm>
#include <cmath>

#include "document/page_document.h"
#include "document/text_formats.h"

namespace klartext::ui {

namespace {

constexpr qreal corner = 6;
constexpr qreal barWidth = 3;
constexpr qreal tintOverhang = 8;

class DecorationPainter {
public:
    DecorationPainter(QPainter& painter, const PageDocument& page)
        : m_painter(painter), m_page(page), m_formats(page.style()) {}

    void paint(const QRectF& clip) {
        for (QTextBlock block = firstBlock(clip); block.isValid(); block = block.next()) {
            const QRectF lines = linesOf(block);
            if (lines.top() - m_formats.padding() > clip.bottom()) {
                break;
            }
            if (lines.bottom() + m_formats.padding() >= clip.top()) {
                paintBlock(block, lines);
            }
        }
    }

private:
    /// The block at the top of the clip, or the one before, whose box may still reach into it; in
    /// a table, the first cell of the row.
    [[nodiscard]] QTextBlock firstBlock(const QRectF& clip) const {
        const int position =
            std::max(0, m_page.documentLayout()->hitTest(clip.topLeft(), Qt::FuzzyHit));
        QTextBlock block = m_page.findBlock(position);
        QTextCursor cursor(block);
        if (const QTextTable* table = cursor.currentTable()) {
            const QTextTableCell cell = table->cellAt(position);
            block = m_page.findBlock(table->cellAt(std::max(cell.row() - 1, 0), 0).firstPosition());
        }
        return block.previous().isValid() ? block.previous() : block;
    }

    /// The lines of the block, from margin to margin of what it stands in.
    [[nodiscard]] QRectF linesOf(const QTextBlock& block) const {
        QRectF rect = m_page.linesRect(block);
        if (QTextCursor(block).currentTable() == nullptr) {
            const QTextBlockFormat format = block.blockFormat();
            rect.setLeft(m_page.margins().side + format.leftMargin());
            rect.setRight(m_page.margins().side + m_page.columnWidth() - format.rightMargin());
        }
        return rect;
    }

    void paintBlock(const QTextBlock& block, const QRectF& lines) {
        const QTextBlockFormat format = block.blockFormat();
        switch (static_cast<Decoration>(format.intProperty(DecorationProperty))) {
            case Decoration::Code:
            case Decoration::Box:
                paintBox(lines);
                break;
            case Decoration::Rule:
                paintRule(lines);
                break;
            case Decoration::None:
                break;
        }
        paintTint(block, lines);
        paintQuoteBars(block, lines);
    }

    void paintBox(const QRectF& lines) {
        const qreal padding = m_formats.padding();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_formats.color(ColorId::Surface));
        m_painter.drawRoundedRect(lines.adjusted(-padding, -padding, padding, padding), corner,
                                  corner);
    }

    void paintRule(const QRectF& lines) {
        QRectF line(0, 0, std::min(lines.width() / 3, 10 * m_formats.em()), 1);
        line.moveCenter(lines.center());
        m_painter.fillRect(line, m_formats.color(ColorId::ChromeBorder));
    }

    void paintTint(const QTextBlock& block, const QRectF& lines) {
        const core::BlockId id = m_page.blockAt(block.position());
        if (!m_page.tint() || id == core::noBlock || block.length() <= 1) {
            return;
        }
        if (const auto tint = m_page.tint()(id)) {
            // The marker of a list item hangs outside its lines.
            const qreal marker = std::max(0.0, -block.blockFormat().textIndent());
            const QRectF box = lines.adjusted(-tintOverhang - marker, -2, tintOverhang, 2);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(tint->paper);
            m_painter.drawRoundedRect(box, corner / 2, corner / 2);
            m_painter.fillRect(QRectF(box.left(), box.top(), barWidth, box.height()), tint->bar);
        }
    }

    void paintQuoteBars(const QTextBlock& block, const QRectF& lines) {
        const QTextBlockFormat format = block.blockFormat();
        const bool mirrored = format.layoutDirection() == Qt::RightToLeft;
        for (int depth = 1; depth <= format.intProperty(QuoteDepthProperty); ++depth) {
            const qreal offset =
                format.doubleProperty(QuoteOffsetProperty) + (depth - 1) * m_formats.quoteIndent();
            const qreal left = mirrored ? lines.right() + format.rightMargin() - offset - barWidth
                                        : lines.left() - format.leftMargin() + offset;
            // On whole pixels, or two paragraphs of a quote would show a seam.
            const qreal top = std::floor(barTop(block, lines, depth));
            m_painter.fillRect(QRectF(left, top, barWidth, std::ceil(lines.bottom()) - top),
                               m_formats.color(ColorId::ChromeBorder));
        }
    }

    /// A bar goes on over the gap between two paragraphs of one quote.
    [[nodiscard]] qreal barTop(const QTextBlock& block, const QRectF& lines, int depth) const {
        const QTextBlock above = block.previous();
        const bool joined =
            above.isValid() && above.blockFormat().intProperty(QuoteDepthProperty) >= depth;
        return joined ? std::min(lines.top(), linesOf(above).bottom()) : lines.top();
    }

    QPainter& m_painter;
    const PageDocument& m_page;
    TextFormats m_formats;
};

}  // namespace

void paintDecorations(QPainter& painter, const PageDocument& page, const QRectF& clip) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    DecorationPainter(painter, page).paint(clip);
    painter.restore();
}

}  // namespace klartext::ui
