// SPDX-License-Identifier: MIT
#include "widgets/popover.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace klartext::ui {

Popover::Popover(QWidget* content, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_area(new QScrollArea(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(content->accessibleName());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    content->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_area);
}

bool Popover::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && watched == m_area->widget()) {
        fit();
    }
    return QFrame::eventFilter(watched, event);
}

void Popover::fit() {
    if (m_anchor.isNull()) {
        return;
    }
    const QRect button(m_anchor->mapToGlobal(QPoint()), m_anchor->size());
    const QRect screen = m_anchor->screen()->availableGeometry();
    const QWidget& content = *m_area->widget();
    const QSize wanted =
        content.sizeHint().expandedTo(content.minimumSizeHint()).expandedTo(content.minimumSize());
    const int edge = 2 * frameWidth();
    const bool scrolls = wanted.height() + edge > screen.height();
    const int bar = scrolls ? m_area->verticalScrollBar()->sizeHint().width() : 0;
    m_area->setFixedSize(std::min(wanted.width() + bar, screen.width() - edge),
                         std::min(wanted.height(), screen.height() - edge));
    layout()->activate();
    QRect place(QPoint(), sizeHint());
    place.moveTop(button.bottom() + 2);
    if (m_anchor->layoutDirection() == Qt::RightToLeft) {
        place.moveLeft(button.left());
    } else {
        place.moveRight(button.right());
    }
    place.moveRight(std::min(place.right(), screen.right()));
    place.moveLeft(std::max(place.left(), screen.left()));
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    place.moveTop(std::max(place.top(), screen.top()));
    move(place.topLeft());
}

void Popover::openBelow(QWidget& anchor) {
    m_anchor = &anchor;
    fit();
    show();
    focusNextChild();
}

}  // namespace klartext::ui
