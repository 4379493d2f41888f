// SPDX-License-Identifier: MIT
#include "panes/page_marks.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "document/text_formats.h"
#include "panes/page_view.h"
#include "widgets/motion.h"

namespace klartext::ui {

namespace {

constexpr int glowDuration = 2400;
constexpr int barWidth = 3;
constexpr qreal strongestGlow = 0.22;
constexpr qreal overhang = 12;
constexpr qreal crossSize = 16;

QRectF blockRect(const PageView& view, const QTextBlock& block) {
    return view.page()->linesRect(block).translated(0, -view.verticalScrollBar()->value());
}

/// The line of the paragraph that holds the position.
QRectF lineRect(const PageView& view, const QTextBlock& block, int position) {
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const QPointF corner = view.page()->documentLayout()->blockBoundingRect(block).topLeft();
    return line.isValid()
               ? line.rect().translated(corner).translated(0, -view.verticalScrollBar()->value())
               : blockRect(view, block);
}

QFont markFont(const PageDocument& page) { return TextFormats(page.style()).meta().font(); }

QString gapText() { return PageMarks::tr("A part was left out here"); }

}  // namespace

PageMarks::PageMarks(PageView& view) : QObject(&view), m_view(view) {
    m_glow.setStartValue(strongestGlow);
    m_glow.setEndValue(0.0);
    m_glow.setEasingCurve(QEasingCurve::InQuad);
    connect(&m_glow, &QVariantAnimation::valueChanged, &m_view,
            [this] { m_view.viewport()->update(); });
}

void PageMarks::setGapAfter(core::BlockId before) {
    closeGap();
    m_gap = before;
    openGap();
    m_view.viewport()->update();
    Q_EMIT changed();
}

void PageMarks::pageReplaced() {
    m_opened = QTextCursor();
    if (m_gap) {
        openGap();
    }
}

QTextBlock PageMarks::belowGap() const {
    const PageDocument& page = *m_view.page();
    const core::BlockId above = page.shownUpTo(*m_gap);
    return above == core::noBlock ? page.findBlock(page.bodyPosition())
                                  : page.findBlock(page.endOf(above) - 1).next();
}

void PageMarks::openGap() {
    const QTextBlock below = belowGap();
    // Cells of a table stand beside each other; their rows are not moved apart.
    if (!below.isValid() || QTextCursor(below).currentTable() != nullptr) {
        return;
    }
    QTextBlockFormat format = below.blockFormat();
    m_marginBefore = format.topMargin();
    const QTextBlock above = below.previous();
    const qreal margin =
        std::max(m_marginBefore, above.isValid() ? above.blockFormat().bottomMargin() : 0);
    format.setTopMargin(margin + pillRect().height());
    m_opened = QTextCursor(below);
    m_opened.setBlockFormat(format);
}

void PageMarks::closeGap() {
    if (!m_opened.isNull()) {
        const PageView::Anchor place = m_view.anchor();
        QTextBlockFormat format = m_opened.blockFormat();
        format.setTopMargin(m_marginBefore);
        m_opened.setBlockFormat(format);
        m_opened = QTextCursor();
        m_view.scrollTo(place);
    }
}

void PageMarks::clearGap() {
    closeGap();
    m_gap.reset();
    m_view.viewport()->update();
    Q_EMIT changed();
}

void PageMarks::addRestored(const QSet<core::BlockId>& blocks) {
    m_restored += blocks;
    m_glowing = blocks;
    m_glow.stop();
    m_glow.setDuration(Motion::ofTheProgram().duration(glowDuration));
    if (!blocks.isEmpty()) {
        m_glow.start();
    }
    m_view.viewport()->update();
    Q_EMIT changed();
}

void PageMarks::keepRestored(const QSet<core::BlockId>& blocks) { m_restored &= blocks; }

void PageMarks::clear() {
    m_restored.clear();
    m_glow.stop();
    clearGap();
}

bool PageMarks::isCross(const QPoint& point) const {
    return !m_restored.isEmpty() && std::ranges::any_of(runs(), [&](const Run& run) {
        return crossOf(run).contains(point);
    });
}

bool PageMarks::dismissAt(const QPoint& point) {
    for (const Run& run : runs()) {
        if (crossOf(run).contains(point)) {
            m_restored -= run.blocks;
            m_view.viewport()->update();
            Q_EMIT changed();
            return true;
        }
    }
    return false;
}

std::vector<PageMarks::Run> PageMarks::runs() const {
    const PageDocument& page = *m_view.page();
    std::vector<Run> runs;
    int end = -1;
    const PageView::Range seen = m_view.visibleRange();
    for (const core::BlockId id : page.blocksBetween(seen.from, seen.to)) {
        if (!m_restored.contains(id)) {
            continue;
        }
        const int from = page.positionOf(id);
        const int to = page.endOf(id) - 1;
        const QTextBlock first = page.findBlock(from);
        const QTextBlock last = page.findBlock(to);
        // A paragraph may hold other blocks, too.
        QRectF box = lineRect(m_view, first, from) | lineRect(m_view, last, to);
        box.setLeft(page.margins().side - overhang);
        box.setRight(page.margins().side + page.columnWidth() + overhang);
        if (runs.empty() || first.blockNumber() > end + 1) {
            runs.push_back({box, {id}});
        } else {
            runs.back().box |= box;
            runs.back().blocks.insert(id);
        }
        end = last.blockNumber();
    }
    return runs;
}

QRectF PageMarks::crossOf(const Run& run) const {
    // Beside the text; where the block begins above the view, at the view's edge.
    return {run.box.right() - crossSize / 2, std::max(run.box.top(), 4.0), crossSize, crossSize};
}

std::optional<int> PageMarks::gapY() const {
    if (!m_gap) {
        return std::nullopt;
    }
    const QTextBlock below = belowGap();
    if (!below.isValid()) {
        return qRound(blockRect(m_view, m_view.page()->lastBlock()).bottom() +
                      pillRect().height() / 2);
    }
    const QRectF lower = blockRect(m_view, below);
    const QTextBlock above = below.previous();
    const qreal upper =
        above.isValid() ? blockRect(m_view, above).bottom() : lower.top() - pillRect().height();
    return qRound((upper + lower.top()) / 2);
}

int PageMarks::gapPosition() const {
    const QTextBlock below = m_gap ? belowGap() : QTextBlock();
    return below.isValid() ? below.position() : m_view.page()->characterCount() - 1;
}

bool PageMarks::press(const QMouseEvent& event) {
    return event.button() == Qt::LeftButton && dismissAt(event.pos());
}

std::optional<PageLayer::Hint> PageMarks::hintAt(const QPoint& point) const {
    if (!isCross(point)) {
        return std::nullopt;
    }
    return Hint{Qt::PointingHandCursor, tr("Dismiss this mark")};
}

void PageMarks::paintAbove(QPainter& painter) const {
    if (isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintRestored(painter);
    paintGap(painter);
}

QRectF PageMarks::pillRect() const {
    const QFontMetricsF metrics(markFont(*m_view.page()));
    return {0, 0, metrics.horizontalAdvance(gapText()) + 1.4 * metrics.height(),
            metrics.height() + 6};
}

void PageMarks::paintGap(QPainter& painter) const {
    const auto y = gapY();
    if (!y) {
        return;
    }
    const PageDocument& page = *m_view.page();
    const Theme& theme = page.style().theme;
    const QRectF column(page.margins().side, *y, page.columnWidth(), 0);
    QRectF pill = pillRect();
    pill.moveCenter(column.center());
    painter.setPen(QPen(theme.color(ColorId::Accent), 1.5, Qt::DashLine));
    painter.drawLine(column.topLeft(), column.topRight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorId::Accent));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(markFont(page));
    painter.setPen(theme.color(ColorId::AccentText));
    painter.drawText(pill, Qt::AlignCenter, gapText());
}

void PageMarks::paintRestored(QPainter& painter) const {
    const QColor accent = m_view.page()->style().theme.color(ColorId::Accent);
    QColor glow = accent;
    glow.setAlphaF(static_cast<float>(
        m_glow.state() == QAbstractAnimation::Running ? m_glow.currentValue().toDouble() : 0.0));
    for (const Run& run : runs()) {
        painter.setPen(Qt::NoPen);
        if (m_glowing.intersects(run.blocks)) {
            painter.setBrush(glow);
            painter.drawRoundedRect(run.box, 4, 4);
        }
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(run.box.left(), run.box.top(), barWidth, run.box.height()),
                                1, 1);
        paintCross(painter, crossOf(run));
    }
}

void PageMarks::paintCross(QPainter& painter, const QRectF& box) const {
    const Theme& theme = m_view.page()->style().theme;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorId::Surface));
    painter.drawEllipse(box);
    const QRectF arms = box.adjusted(5, 5, -5, -5);
    painter.setPen(QPen(theme.color(ColorId::MutedText), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(arms.topLeft(), arms.bottomRight());
    painter.drawLine(arms.topRight(), arms.bottomLeft());
}

}  // namespace klartext::ui
