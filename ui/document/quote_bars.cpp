// SPDX-License-Identifier: MIT
#include "document/quote_bars.h"

#include <QPainter>
#include <QTextBlock>
#include <algorithm>
#include <cmath>
#include <utility>

#include "document/text_formats.h"

namespace klartext::ui {

namespace {

constexpr qreal barWidth = 3;

int depthOf(const QTextBlock& block) {
    return block.isValid() ? block.blockFormat().intProperty(QuoteDepthProperty) : 0;
}

bool goesOnIn(const QRectF& bar, const QRectF& next) {
    return bar.left() == next.left() && bar.top() <= next.top() && next.top() <= bar.bottom();
}

}  // namespace

void QuoteBars::add(const QTextBlock& block, const QRectF& lines,
                    const std::function<qreal()>& bottomAbove) {
    std::vector<QRectF> bars = barsOf(block, lines, bottomAbove);
    if (!std::ranges::equal(m_bars, bars, goesOnIn)) {
        paint();
        m_bars = std::move(bars);
        return;
    }
    for (std::size_t i = 0; i < bars.size(); ++i) {
        m_bars[i].setBottom(std::max(m_bars[i].bottom(), bars[i].bottom()));
    }
}

void QuoteBars::paint() {
    if (m_bars.empty()) {
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_formats.color(ColorId::ChromeBorder));
    for (const QRectF& bar : m_bars) {
        // Not all in one path: viewers of PDF make only a lone rectangle as wide as a pixel.
        m_painter.drawRect(bar);
    }
    m_bars.clear();
}

std::vector<QRectF> QuoteBars::barsOf(const QTextBlock& block, const QRectF& lines,
                                      const std::function<qreal()>& bottomAbove) const {
    const QTextBlockFormat format = block.blockFormat();
    const int depth = depthOf(block);
    std::vector<QRectF> bars;
    if (depth == 0) {
        return bars;
    }
    const qreal offset = format.doubleProperty(QuoteOffsetProperty);
    const bool mirrored = format.layoutDirection() == Qt::RightToLeft;
    const qreal edge = mirrored ? lines.right() + format.rightMargin() - offset - barWidth
                                : lines.left() - format.leftMargin() + offset;
    const qreal indent = mirrored ? -m_formats.quoteIndent() : m_formats.quoteIndent();
    // A bar goes on over the gap between two paragraphs of one quote.
    const int depthAbove = depthOf(block.previous());
    const qreal joined = depthAbove > 0 ? std::min(lines.top(), bottomAbove()) : lines.top();
    const qreal bottom = std::ceil(lines.bottom());
    for (int i = 0; i < depth; ++i) {
        // On whole pixels, or two paragraphs of a quote would show a seam.
        const qreal top = std::floor(i < depthAbove ? joined : lines.top());
        bars.emplace_back(edge + i * indent, top, barWidth, bottom - top);
    }
    return bars;
}

}  // namespace klartext::ui
