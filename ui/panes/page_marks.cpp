// SPDX-License-Identifier: MIT
#include "panes/page_marks.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include "document/text_formats.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

constexpr int glowDuration = 2400;
constexpr int barWidth = 3;
constexpr qreal strongestGlow = 0.22;

QRectF blockRect(const PageView& view, const QTextBlock& block) {
    const QRectF rect = view.page()->documentLayout()->blockBoundingRect(block);
    return rect.translated(0, -view.verticalScrollBar()->value());
}

}  // namespace

PageMarks::PageMarks(PageView& view) : QObject(&view), m_view(view) {
    m_glow.setDuration(glowDuration);
    m_glow.setStartValue(strongestGlow);
    m_glow.setEndValue(0.0);
    m_glow.setEasingCurve(QEasingCurve::InQuad);
    connect(&m_glow, &QVariantAnimation::valueChanged, &m_view,
            [this] { m_view.viewport()->update(); });
}

void PageMarks::setGapAfter(core::BlockId before) {
    m_gap = before;
    m_view.viewport()->update();
}

void PageMarks::setRestored(const QSet<core::BlockId>& blocks) {
    m_restored = blocks;
    m_glow.stop();
    if (!blocks.isEmpty()) {
        m_glow.start();
    }
    m_view.viewport()->update();
}

void PageMarks::clear() {
    m_gap.reset();
    setRestored({});
}

std::optional<int> PageMarks::gapY() const {
    if (!m_gap) {
        return std::nullopt;
    }
    const PageDocument& page = *m_view.page();
    const int position = page.positionOf(page.shownUpTo(*m_gap));
    QTextBlock below = page.findBlock(page.bodyPosition());
    if (position >= 0) {
        const int last = page.endOf(page.shownUpTo(*m_gap)) - 1;
        below = page.findBlock(std::max(last, position)).next();
    }
    const QTextBlock above = below.isValid() ? below.previous() : page.lastBlock();
    if (!above.isValid()) {
        return qRound(blockRect(m_view, below).top() / 2);
    }
    const qreal top = blockRect(m_view, above).bottom();
    const qreal bottom =
        below.isValid() ? blockRect(m_view, below).top() : top + page.defaultFont().pointSizeF();
    return qRound((top + bottom) / 2);
}

void PageMarks::paint(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    paintRestored(painter);
    paintGap(painter);
}

void PageMarks::paintGap(QPainter& painter) const {
    const auto y = gapY();
    if (!y) {
        return;
    }
    const PageDocument& page = *m_view.page();
    const Theme& theme = page.style().theme;
    QFont font = TextFormats(page.style()).meta().font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter.setFont(font);
    const QString text = tr("A part was left out here");
    const QFontMetrics metrics(font);
    QRectF pill(0, 0, metrics.horizontalAdvance(text) + 1.2 * metrics.height(),
                metrics.height() + 4);
    const QRectF column(page.margins().side, *y, page.columnWidth(), 0);
    pill.moveCenter(column.center());
    painter.setPen(QPen(theme.color(ColorId::Accent), 1.5, Qt::DashLine));
    painter.drawLine(column.topLeft(), column.topRight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorId::Accent));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(theme.color(ColorId::AccentText));
    painter.drawText(pill, Qt::AlignCenter, text);
}

void PageMarks::paintRestored(QPainter& painter) const {
    const PageDocument& page = *m_view.page();
    const QColor accent = page.style().theme.color(ColorId::Accent);
    QColor glow = accent;
    glow.setAlphaF(static_cast<float>(
        m_glow.state() == QAbstractAnimation::Running ? m_glow.currentValue().toDouble() : 0.0));
    painter.setPen(Qt::NoPen);
    for (const core::BlockId id : m_restored) {
        const int position = page.positionOf(id);
        if (position < 0) {
            continue;
        }
        QRectF rect = blockRect(m_view, page.findBlock(position));
        rect.setLeft(page.margins().side - 12);
        rect.setRight(page.margins().side + page.columnWidth() + 12);
        painter.setBrush(glow);
        painter.drawRoundedRect(rect, 4, 4);
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), barWidth, rect.height()), 1, 1);
    }
}

}  // namespace klartext::ui
