// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace klartext::ui {

/// How long something plays: "1:05", "1:02:03"; empty for 0.
[[nodiscard]] QString playingTime(int seconds);

/// Draws over the picture of a video what says that it is one: a play mark in its middle and, in
/// its corner, how long it plays (or nothing when `time` is empty).
void paintPlayMark(QPainter& painter, const QRectF& picture, const QString& time,
                   const QFont& font);

}  // namespace klartext::ui
