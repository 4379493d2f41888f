// SPDX-License-Identifier: MIT
#include "focus/resting_pointer.h"

#include <QEvent>
#include <QWidget>

namespace klartext::ui {

RestingPointer::RestingPointer(QWidget& widget) : QObject(&widget), m_widget(widget) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RestingPointer::hide);
    widget.installEventFilter(this);
}

void RestingPointer::setOn(bool on) {
    m_on = on;
    if (on) {
        m_timer.start();
    } else {
        m_timer.stop();
        show();
    }
}

void RestingPointer::hide() {
    if (m_on && !m_hidden) {
        m_before = m_widget.cursor();
        m_widget.setCursor(Qt::BlankCursor);
        m_hidden = true;
    }
}

void RestingPointer::show() {
    if (m_hidden) {
        m_widget.setCursor(m_before);
        m_hidden = false;
    }
}

bool RestingPointer::eventFilter(QObject* watched, QEvent* event) {
    const bool moved =
        event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress;
    if (m_on && moved) {
        show();
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace klartext::ui
