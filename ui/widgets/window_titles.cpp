// SPDX-License-Identifier: MIT
#include "widgets/window_titles.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace klartext::ui {

namespace {

constexpr QLatin1String program("Klartext");

}  // namespace

WindowTitles::WindowTitles(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool WindowTitles::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        QWindow* window = static_cast<QWidget*>(watched)->windowHandle();
        if (window != nullptr) {
            connect(window, &QWindow::windowTitleChanged, this, &WindowTitles::titleChanged,
                    Qt::UniqueConnection);
            dress(*window);
        }
    }
    return false;
}

void WindowTitles::titleChanged() { dress(*qobject_cast<QWindow*>(sender())); }

void WindowTitles::dress(QWindow& window) {
    const QString title = window.title();
    if (!title.isEmpty() && !title.endsWith(program)) {
        //: The title of a dialog and the name of the program.
        window.setTitle(tr("%1 — Klartext").arg(title));
    }
}

}  // namespace klartext::ui
