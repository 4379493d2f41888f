// SPDX-License-Identifier: MIT
#include "focus/floating_frame.h"

#include <QAccessible>
#include <QEvent>

#include "typography/theme.h"

namespace klartext::ui {

FloatingFrame::FloatingFrame(QWidget& parent, int above) : QFrame(&parent), m_above(above) {
    setObjectName(QStringLiteral("floating"));
    parent.installEventFilter(this);
    hide();
}

void FloatingFrame::setTheme(const Theme& theme) {
    setStyleSheet(QStringLiteral("#floating { background: %1; border: 1px solid %2;"
                                 " border-radius: 8px; }"
                                 "QLabel, QToolButton { background: transparent; border: none;"
                                 " color: %3; padding: 3px 6px; }"
                                 "QToolButton { border: 1px solid transparent;"
                                 " border-radius: 6px; }"
                                 "QToolButton:hover { background: %4; }"
                                 "QToolButton:focus { border-color: %5; }")
                      .arg(theme.color(ColorId::Surface).name(),
                           theme.color(ColorId::ChromeBorder).name(),
                           theme.color(ColorId::Text).name(), theme.color(ColorId::Control).name(),
                           theme.color(ColorId::Link).name()));
}

bool FloatingFrame::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

bool FloatingFrame::event(QEvent* event) {
    const bool changed = QFrame::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
        place();
    }
    return changed;
}

void FloatingFrame::place() {
    const QWidget& host = *parentWidget();
    const QSize size = sizeHint().boundedTo({host.width(), host.height()});
    setGeometry((host.width() - size.width()) / 2, host.height() - size.height() - m_above,
                size.width(), size.height());
    raise();
}

void FloatingFrame::announce() {
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace klartext::ui
