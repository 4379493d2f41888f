// SPDX-License-Identifier: MIT
#include "document/decorations.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextTable>
#include <algorithm>
#include <cmath>
#include <vector>

#include "document/page_document.h"
#include "document/quote_bars.h"
#include "document/text_formats.h"
#include "document/text_marks.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr qreal corner = 6;
constexpr qreal barWidth = 3;
constexpr qreal tintOverhang = 8;
constexpr qreal asideOverhang = 12;
constexpr float veilStrength = 0.6F;

class DecorationPainter {
public:
    DecorationPainter(QPainter& painter, const PageDocument& page)
        : m_painter(painter), m_page(page), m_formats(page.style()), m_bars(painter, m_formats) {}

    void paint(const QRectF& clip) {
        forEachSeen(clip, &DecorationPainter::paintBlock);
        m_bars.paint();
    }
    void paintVeils(const QRectF& clip) { forEachSeen(clip, &DecorationPainter::paintVeil); }

private:
    void forEachSeen(const QRectF& clip,
                     void (DecorationPainter::*paintOne)(const QTextBlock&, const QRectF&)) {
        for (QTextBlock block = firstBlock(clip); block.isValid(); block = block.next()) {
            const QRectF lines = linesOf(block);
            if (lines.top() - m_formats.padding() > clip.bottom()) {
                break;
            }
            if (lines.bottom() + m_formats.padding() >= clip.top()) {
                (this->*paintOne)(block, lines);
            }
        }
    }

    /// The block at the top of the clip, or the one before, whose box may still reach into it; in
    /// a table, the first cell of the row.
    [[nodiscard]] QTextBlock firstBlock(const QRectF& clip) const {
        const int position = m_page.positionAt(clip.topLeft());
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
        if (format.hasProperty(PanelProperty)) {
            paintPanel(block, lines);
        }
        if (format.hasProperty(AsideKindProperty)) {
            paintAside(block, lines);
        }
        switch (static_cast<Decoration>(format.intProperty(DecorationProperty))) {
            case Decoration::Code:
            case Decoration::Box:
                paintBox(lines);
                break;
            case Decoration::Rule:
                paintRule(lines);
                break;
            case Decoration::Icon:
                paintIcon(block, lines,
                          symbolicIcon(format.stringProperty(IconProperty),
                                       m_formats.color(ColorId::MutedText)),
                          true);
                break;
            case Decoration::Folded:
                break;
            case Decoration::None:
                break;
        }
        paintTint(block, lines);
        m_bars.add(block, lines, [&] { return linesOf(block.previous()).bottom(); });
        paintTextMarks(m_painter, m_page, block);
    }

    static bool isInPanel(const QTextBlock& block, int panel) {
        return block.isValid() && block.blockFormat().intProperty(PanelProperty) == panel;
    }

    /// The ground of a panel goes on over the gap between two of its paragraphs.
    void paintPanel(const QTextBlock& block, const QRectF& lines) {
        const int panel = block.blockFormat().intProperty(PanelProperty);
        const qreal padding = m_formats.padding();
        const bool first = !isInPanel(block.previous(), panel);
        const bool last = !isInPanel(block.next(), panel);
        // Quotes and lists in a panel are indented; its ground is not.
        QRectF ground(m_page.margins().side, lines.top(), m_page.columnWidth(), lines.height());
        if (first) {
            ground.setTop(ground.top() - padding);
        } else {
            ground.setTop(std::floor(std::min(ground.top(), linesOf(block.previous()).bottom())));
        }
        ground.setBottom(std::ceil(ground.bottom() + (last ? padding : 0)));
        m_painter.fillRect(ground, m_formats.color(ColorId::Surface));
        ground.setWidth(barWidth);
        m_painter.fillRect(ground, m_formats.color(ColorId::Rule));
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

    struct Tinted {
        BlockTint tint;
        QRectF box;
    };

    /// The tinted blocks of a paragraph, which holds several where the page parts them by line
    /// breaks alone.
    [[nodiscard]] std::vector<Tinted> tintsOf(const QTextBlock& block, const QRectF& lines) const {
        std::vector<Tinted> tints;
        if (!m_page.tint() || block.length() <= 1) {
            return tints;
        }
        const int end = block.position() + block.length() - 1;
        const QList<core::BlockId> ids = m_page.blocksBetween(block.position(), end);
        for (const core::BlockId id : ids) {
            if (const auto tint = m_page.tint()(id)) {
                tints.push_back({*tint, ids.size() == 1
                                            ? tintBox(block, lines)
                                            : tintBox(block, linesOf(block, id, lines))});
            }
        }
        return tints;
    }

    /// The part of a paragraph's lines that holds the block.
    [[nodiscard]] QRectF linesOf(const QTextBlock& block, core::BlockId id,
                                 const QRectF& lines) const {
        const int last = block.length() - 2;
        const auto lineAt = [&](int position) {
            return block.layout()->lineForTextPosition(
                std::clamp(position - block.position(), 0, last));
        };
        const QTextLine from = lineAt(m_page.positionOf(id));
        const QTextLine to = lineAt(m_page.endOf(id) - 1);
        QRectF part = lines;
        part.setTop(lines.top() + from.y() - block.layout()->lineAt(0).y());
        part.setBottom(lines.top() + to.y() + to.height() - block.layout()->lineAt(0).y());
        return part;
    }

    static QRectF tintBox(const QTextBlock& block, const QRectF& lines) {
        // The marker of a list item hangs outside its lines.
        const qreal marker = std::max(0.0, -block.blockFormat().textIndent());
        return lines.adjusted(-tintOverhang - marker, -2, tintOverhang, 2);
    }

    void paintTint(const QTextBlock& block, const QRectF& lines) {
        for (const Tinted& part : tintsOf(block, lines)) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(part.tint.paper);
            m_painter.drawRoundedRect(part.box, corner / 2, corner / 2);
            m_painter.setPen(QPen(part.tint.bar, barWidth,
                                  part.tint.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
            const QPointF half(barWidth / 2, 0);
            m_painter.drawLine(part.box.topLeft() + half, part.box.bottomLeft() + half);
        }
    }

    void paintVeil(const QTextBlock& block, const QRectF& lines) {
        for (const Tinted& part : tintsOf(block, lines)) {
            if (part.tint.stepsBack) {
                QColor veil = m_formats.color(ColorId::Paper);
                veil.setAlphaF(veilStrength);
                m_painter.fillRect(part.box, veil);
            }
        }
    }

    /// A part that was set aside: a dashed box around the line that stands for it, with the kind's
    /// icon; the kind's tint and a dashed bar go on below it where the part stands open.
    void paintAside(const QTextBlock& block, const QRectF& lines) {
        const bool isLine = isAsideLine(block);
        const bool goesOn = isAside(block.next()) && !isAsideLine(block.next());
        const auto kind = core::BoilerplateKind(block.blockFormat().intProperty(AsideKindProperty));
        const QColor color = m_page.style().theme.tintText(kind);
        QRectF box(m_page.margins().side, lines.top(), m_page.columnWidth(), lines.height());
        box.adjust(-asideOverhang, isLine ? -0.4 * m_formats.padding() : 0, asideOverhang,
                   0.4 * m_formats.padding());
        if (!isLine) {
            box.setTop(std::min(box.top(), linesOf(block.previous()).bottom()));
        }
        if (!isLine || goesOn) {
            m_painter.fillRect(box, m_page.style().theme.tint(kind));
            m_painter.setPen(QPen(color, 2, Qt::DashLine, Qt::FlatCap));
            m_painter.drawLine(box.topLeft() + QPointF(1, 0), box.bottomLeft() + QPointF(1, 0));
        } else {
            m_painter.setPen(QPen(color, 1, Qt::DashLine));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        }
        if (isLine) {
            paintIcon(block, lines, kindIcon(kind, color));
        }
    }

    /// In the inset before the first line: in its middle, or at its edge, where the column begins.
    void paintIcon(const QTextBlock& block, const QRectF& lines, const QIcon& drawing,
                   bool atEdge = false) {
        const qreal size = 0.95 * m_formats.em();
        QRectF icon(0, 0, size, size);
        const QTextLine first = block.layout()->lineAt(0);
        const qreal middle = lines.top() + first.height() / 2;
        const qreal inset =
            atEdge ? m_formats.asideInset() - size / 2 : m_formats.asideInset() / 2 + 1;
        icon.moveCenter(block.blockFormat().layoutDirection() == Qt::RightToLeft
                            ? QPointF(lines.right() + inset, middle)
                            : QPointF(lines.left() - inset, middle));
        drawing.paint(&m_painter, icon.toRect());
    }

    static bool isAside(const QTextBlock& block) {
        return block.isValid() && block.blockFormat().hasProperty(AsideKindProperty);
    }

    static bool isAsideLine(const QTextBlock& block) {
        return isAside(block) && block.blockFormat().intProperty(DecorationProperty) ==
                                     static_cast<int>(Decoration::Folded);
    }

    QPainter& m_painter;
    const PageDocument& m_page;
    TextFormats m_formats;
    QuoteBars m_bars;
};

}  // namespace

void paintDecorations(QPainter& painter, const PageDocument& page, const QRectF& clip) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    DecorationPainter(painter, page).paint(clip);
    painter.restore();
}

void paintVeils(QPainter& painter, const PageDocument& page, const QRectF& clip) {
    if (page.tint()) {
        painter.save();
        DecorationPainter(painter, page).paintVeils(clip);
        painter.restore();
    }
}

}  // namespace klartext::ui
