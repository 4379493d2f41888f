// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

class QPainter;

namespace klartext::ui {

class PageDocument;

/// Paints what stands behind and beside the text within `clip` (document coordinates): boxes of
/// code and embeds, bars of quotes, rules, and the tints of PageDocument::tint().
void paintDecorations(QPainter& painter, const PageDocument& page, const QRectF& clip);

/// Paints over the text within `clip` what makes blocks step back; see BlockTint.
void paintVeils(QPainter& painter, const PageDocument& page, const QRectF& clip);

}  // namespace klartext::ui
