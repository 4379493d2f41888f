// SPDX-License-Identifier: MIT
#include "widgets/clear_style.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include "widgets/motion.h"

namespace klartext::ui {

namespace {

constexpr qreal corner = 3;

void drawRing(QPainter& painter, const QRect& rect, const QPen& pen, qreal radius = corner) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

}  // namespace

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton && option->state.testFlag(State_HasFocus)) {
        drawRing(*painter, option->rect, QPen(option->palette.color(QPalette::Link), 2));
    }
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // What has the focus has the style's own frame already.
    const bool isField = element == PE_FrameLineEdit ||
                         (element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget));
    if (isField && !option->state.testFlag(State_HasFocus)) {
        drawRing(*painter, option->rect, QPen(option->palette.color(QPalette::Mid), 1));
    }
    // In dark themes the style's own edge cannot be seen, and with it no box that is not checked.
    if (element == PE_IndicatorCheckBox) {
        drawRing(*painter, option->rect, QPen(option->palette.color(QPalette::Mid), 1), 1);
    }
}

int ClearStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    // They are the style's own pictures: black on any theme, and away from their words where the
    // text runs from right to left.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    const bool animates = hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration;
    return animates && Motion::ofTheProgram().isReduced()
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace klartext::ui
