// SPDX-License-Identifier: MIT
#include "widgets/plain_labels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace klartext::ui {

PlainLabels::PlainLabels(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

// Before it is measured or shown, every widget is polished once; tool tips and the sentences of
// message boxes are labels as well.
bool PlainLabels::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) {
        auto* label = qobject_cast<QLabel*>(watched);
        if (label != nullptr && label->textFormat() == Qt::AutoText) {
            label->setTextFormat(Qt::PlainText);
        }
    }
    return false;
}

}  // namespace klartext::ui
