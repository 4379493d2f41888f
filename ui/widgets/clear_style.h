// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace klartext::ui {

/// The desktop's style, with what it leaves out for those who use the keyboard or see little: a
/// ring around a tool button that has the focus, an edge around fields and boxes that stands
/// out from any theme, no pictures on the buttons of dialogs, and no animation where motion is
/// reduced.
class ClearStyle : public QProxyStyle {
public:
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

}  // namespace klartext::ui
