// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QPainter;
class QStyleOptionViewItem;
class QWidget;

namespace klartext::ui {

/// Tab in something small that it does not leave: the focus goes from the one of `stops` that has
/// it to the next or the one before, and round at the ends. `stops` is not empty.
void focusStep(const QList<QWidget*>& stops, bool forward);

/// The frame around the item of a view that has the focus; nothing around another one.
void paintFocusFrame(QPainter& painter, const QStyleOptionViewItem& item);

}  // namespace klartext::ui
