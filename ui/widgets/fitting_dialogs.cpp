// SPDX-License-Identifier: MIT
#include "widgets/fitting_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace klartext::ui {

namespace {

/// What a window manager puts around a window is not known before it is there.
constexpr int titleBar = 40;
constexpr int border = 8;

}  // namespace

QSize fittingSize(const QSize& size, const QWidget& window) {
    return size.boundedTo(window.screen()->availableSize() - QSize(border, titleBar));
}

FittingDialogs::FittingDialogs(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool FittingDialogs::eventFilter(QObject* watched, QEvent* event) {
    // It comes before the window is on the screen.
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    if (dialog != nullptr && dialog->isWindow()) {
        const QSize fitting = fittingSize(dialog->size(), *dialog);
        if (fitting != dialog->size()) {
            dialog->resize(fitting);
        }
    }
    return false;
}

}  // namespace klartext::ui
