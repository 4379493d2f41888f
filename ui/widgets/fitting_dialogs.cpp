// SPDX-License-Identifier: MIT
#include "widgets/fitting_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace klartext::ui {

namespace {

/// What a window manager puts around a dialog is not known before it is there.
constexpr int titleBar = 40;
constexpr int border = 8;

}  // namespace

FittingDialogs::FittingDialogs(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool FittingDialogs::eventFilter(QObject* watched, QEvent* event) {
    // It comes before the window is on the screen.
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    if (dialog != nullptr && dialog->isWindow()) {
        const QSize room = dialog->screen()->availableSize() - QSize(border, titleBar);
        const QSize fitting = dialog->size().boundedTo(room);
        if (fitting != dialog->size()) {
            dialog->resize(fitting);
        }
    }
    return false;
}

}  // namespace klartext::ui
