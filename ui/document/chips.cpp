// SPDX-License-Identifier: MIT
#include "document/chips.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <algorithm>

#include "document/page_document.h"

namespace klartext::ui {

namespace {

using Chip = PageDocument::Chip;

/// Beyond the letters, into the space between words.
constexpr qreal overhang = 2.5;

class ChipPainter {
public:
    ChipPainter(QPainter& painter, const PageDocument& page)
        : m_painter(painter), m_page(page), m_theme(page.style().theme) {}

    void paint(const Chip& chip) {
        const QTextBlock block = m_page.findBlock(chip.from);
        const QPointF corner = m_page.documentLayout()->blockBoundingRect(block).topLeft();
        const int last = std::min(chip.to, block.position() + block.length() - 1);
        for (int at = chip.from; at < last;) {
            const QTextLine line = block.layout()->lineForTextPosition(at - block.position());
            if (!line.isValid()) {
                return;
            }
            const int end = std::min(last, block.position() + line.textStart() + line.textLength());
            paintPiece(chip, line, corner, at - block.position(), end - block.position());
            at = std::max(end, at + 1);
        }
    }

private:
    void paintPiece(const Chip& chip, const QTextLine& line, const QPointF& corner, int from,
                    int to) {
        QTextCursor inside(m_page.findBlock(chip.from));
        inside.setPosition(chip.from + 1);
        const QFontMetricsF metrics(inside.charFormat().font());
        const qreal one = line.cursorToX(from);
        const qreal other = line.cursorToX(to);
        const qreal baseline = corner.y() + line.y() + line.ascent();
        const bool key = chip.kind == Chip::Kind::Key;
        const qreal behind = key ? roomOfKey : 0;
        // Room for letters of any height, and no more, so that lines do not touch.
        const qreal above = std::min(metrics.ascent(), metrics.capHeight() * 1.45);
        const qreal below = std::min(metrics.descent(), metrics.capHeight() * 0.42);
        QRectF frame(corner.x() + std::min(one, other), baseline - above,
                     std::abs(other - one) - behind, above + below);
        frame.adjust(-overhang, 0, overhang, 0);
        key ? paintKey(frame) : paintCode(frame);
    }

    void paintCode(const QRectF& frame) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.color(ColorId::Surface));
        m_painter.drawRoundedRect(frame, 3, 3);
    }

    /// A cap with a thicker lower edge, as seen from above.
    void paintKey(QRectF frame) {
        frame.adjust(-0.5, -1, 0.5, 1);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.color(ColorId::ChromeBorder));
        m_painter.drawRoundedRect(frame.adjusted(0, 0, 0, 1.5), 4, 4);
        m_painter.setBrush(m_theme.color(ColorId::Control));
        m_painter.drawRoundedRect(frame.adjusted(1, 1, -1, -0.5), 3, 3);
    }

    QPainter& m_painter;
    const PageDocument& m_page;
    const Theme& m_theme;
};

}  // namespace

void paintChips(QPainter& painter, const PageDocument& page, const QRectF& clip) {
    const auto& chips = page.chips();
    if (chips.empty()) {
        return;
    }
    // A table's cells are laid out beside each other: what is hit may stand behind what is seen.
    const int from = page.rowStart(page.positionAt(clip.topLeft()));
    const int end = page.positionAt(clip.bottomRight());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ChipPainter chipPainter(painter, page);
    auto chip = std::ranges::lower_bound(chips, page.findBlock(from).position(), {}, &Chip::from);
    const int last = page.rowEnd(end);
    for (; chip != chips.end() && chip->from <= last; ++chip) {
        chipPainter.paint(*chip);
    }
    painter.restore();
}

}  // namespace klartext::ui
