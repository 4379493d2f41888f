// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <functional>
#include <vector>

class QPainter;
class QTextBlock;

namespace klartext::ui {

class TextFormats;

/// Paints the bars beside quotes, those of one quote at once, down to where it ends: a long text of
/// quotes in quotes has more of them than paragraphs. Both must outlive it.
class QuoteBars {
public:
    QuoteBars(QPainter& painter, const TextFormats& formats)
        : m_painter(painter), m_formats(formats) {}

    /// Blocks are added from the top down; `lines` are the block's, from margin to margin.
    /// `bottomAbove` tells where those of the block before it end, and is asked once or never.
    void add(const QTextBlock& block, const QRectF& lines,
             const std::function<qreal()>& bottomAbove);
    /// Paints what was added and is not painted yet; leaves pen and brush changed.
    void paint();

private:
    [[nodiscard]] std::vector<QRectF> barsOf(const QTextBlock& block, const QRectF& lines,
                                             const std::function<qreal()>& bottomAbove) const;

    QPainter& m_painter;
    const TextFormats& m_formats;
    std::vector<QRectF> m_bars;  ///< the outermost first
};

}  // namespace klartext::ui
