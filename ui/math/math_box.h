// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QString>
#include <vector>

class QPainter;

namespace klartext::ui {

/// A part of a formula that has been laid out: what is drawn, from the left end of its baseline.
/// Distances are pixels; ascent and descent are both counted away from the baseline.
struct MathBox {
    struct Glyphs {
        QPointF place;  ///< of their baseline's left end
        QFont font;
        QString text;
    };

    qreal width = 0;
    qreal ascent = 0;
    qreal descent = 0;
    qreal overhang = 0;  ///< how far a slanted letter reaches out of its width at the top
    std::vector<Glyphs> glyphs;
    std::vector<QPainterPath> shapes;  ///< filled

    [[nodiscard]] qreal height() const { return ascent + descent; }
    /// Draws the other as a part of this one, without making this one larger.
    void put(const MathBox& other, QPointF place);
    /// Makes room for what reaches from `place.y() - ascent` to `place.y() + descent`.
    void reach(const MathBox& other, qreal y);
    void putRule(const QRectF& rule);
    /// `place` is the left end of the baseline.
    void paint(QPainter& painter, QPointF place, const QColor& color) const;
};

}  // namespace klartext::ui
