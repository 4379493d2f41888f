// SPDX-License-Identifier: MIT
#include "widgets/focus_steps.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace klartext::ui {

void focusStep(const QList<QWidget*>& stops, bool forward) {
    qsizetype at = 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        at = stops[i]->hasFocus() ? i : at;
    }
    stops[(at + (forward ? 1 : stops.size() - 1)) % stops.size()]->setFocus(
        forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void paintFocusFrame(QPainter& painter, const QStyleOptionViewItem& item) {
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        item.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter,
                                            item.widget);
    }
}

}  // namespace klartext::ui
