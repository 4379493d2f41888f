// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

class QPainter;

namespace klartext::ui {

class PageDocument;

/// Pixels behind the last letter of a key, and of what stands right before it: for its frame.
inline constexpr qreal roomOfKey = 5;

/// Paints the frames of keys and of code in the lines within `clip` (document coordinates), under
/// the text.
void paintChips(QPainter& painter, const PageDocument& page, const QRectF& clip);

}  // namespace klartext::ui
