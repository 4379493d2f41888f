// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace klartext::ui {

/// Text in which hits stand between ShelfSnippet::hitBegins and hitEnds, drawn into at most `lines`
/// lines with the hits in bold and underlined; what does not fit ends in "…". Starts at the
/// painter's pen. The height that was used.
int drawMarked(QPainter* painter, const QRect& rect, const QString& marked, const QFont& font,
               int lines);
[[nodiscard]] QString withoutMarks(QString marked);

}  // namespace klartext::ui
