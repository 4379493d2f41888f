// SPDX-License-Identifier: MIT
#include "accessibility/announcer.h"

#include <QAccessible>
#include <QWidget>

namespace klartext::ui {

void announce(QWidget& place, const QString& sentence) {
    // That the name changed is said by Qt.
    place.setAccessibleName(sentence);
    QAccessibleEvent alert(&place, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace klartext::ui
