// SPDX-License-Identifier: MIT
#include "widgets/popover.h"

#include <QScreen>
#include <QVBoxLayout>

namespace klartext::ui {

Popover::Popover(QWidget* content, QWidget* parent) : QFrame(parent, Qt::Popup) {
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(content);
}

void Popover::openBelow(const QWidget& anchor) {
    adjustSize();
    const bool mirrored = anchor.layoutDirection() == Qt::RightToLeft;
    const QRect button(anchor.mapToGlobal(QPoint()), anchor.size());
    QRect place(QPoint(), size());
    place.moveTop(button.bottom() + 2);
    if (mirrored) {
        place.moveLeft(button.left());
    } else {
        place.moveRight(button.right());
    }
    const QRect screen = anchor.screen()->availableGeometry();
    place.moveRight(qMin(place.right(), screen.right()));
    place.moveLeft(qMax(place.left(), screen.left()));
    place.moveBottom(qMin(place.bottom(), screen.bottom()));
    move(place.topLeft());
    show();
    focusNextChild();
}

}  // namespace klartext::ui
