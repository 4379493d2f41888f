// SPDX-License-Identifier: MIT
#include "words/selection_bar.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>
#include <algorithm>

#include "panes/page_view.h"

namespace klartext::ui {

namespace {

/// A second click follows within this time when more is to be selected.
constexpr int openingMilliseconds = 250;
constexpr int gap = 8;
constexpr QSize drawingSize(18, 18);

}  // namespace

SelectionBar::SelectionBar(PageView& view, const QList<QAction*>& actions)
    : QFrame(&view), m_view(view) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Selected text"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(1);
    for (QAction* action : actions) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize(drawingSize);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(action->statusTip());
        connect(button, &QToolButton::clicked, this, &QWidget::hide);
        layout->addWidget(button);
    }
    hide();
    m_opening.setSingleShot(true);
    m_opening.setInterval(openingMilliseconds);
    connect(&m_opening, &QTimer::timeout, this, &SelectionBar::open);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(&view, &PageView::scrolled, this, &QWidget::hide);
    connect(&view, &PageView::pageShown, this, &QWidget::hide);
    connect(&view, &PageView::selectionChanged, this, &QWidget::hide);
}

void SelectionBar::setWanted(bool wanted) {
    m_wanted = wanted;
    if (!wanted) {
        hide();
    }
}

bool SelectionBar::eventFilter(QObject* watched, QEvent* event) {
    const bool text = watched != &m_view;
    switch (event->type()) {
        case QEvent::MouseButtonRelease: {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            if (text && m_wanted && mouse->button() == Qt::LeftButton && !isOnLink(*mouse)) {
                m_released = m_view.viewport()->mapTo(&m_view, mouse->pos());
                m_opening.start();
            }
            break;
        }
        case QEvent::MouseButtonPress:
            m_pressed = static_cast<QMouseEvent*>(event)->pos();
            m_opening.stop();
            hide();
            break;
        case QEvent::MouseButtonDblClick:
        case QEvent::ContextMenu:
        case QEvent::Resize:
        case QEvent::Hide:
            m_opening.stop();
            hide();
            break;
        case QEvent::KeyPress:
            m_opening.stop();
            hide();
            break;
        default:
            break;
    }
    return false;
}

/// A click on a link selects it and is meant to follow it.
bool SelectionBar::isOnLink(const QMouseEvent& release) const {
    const int moved = (release.pos() - m_pressed).manhattanLength();
    return moved < QApplication::startDragDistance() && !m_view.anchorAt(release.pos()).isEmpty();
}

QRect SelectionBar::selectedBox() const {
    QTextCursor cursor = m_view.textCursor();
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    cursor.setPosition(from);
    QRect box = m_view.cursorRect(cursor);
    cursor.setPosition(to);
    box |= m_view.cursorRect(cursor);
    return {m_view.viewport()->mapTo(&m_view, box.topLeft()), box.size()};
}

void SelectionBar::open() {
    if (!m_wanted || !m_view.textCursor().hasSelection() || !m_view.isVisible()) {
        return;
    }
    adjustSize();
    const QRect room = m_view.rect().adjusted(gap, gap, -gap - 14, -gap);
    const QRect box = selectedBox();
    QRect place(QPoint(m_released.x() - width() / 2, box.top() - gap - height()), size());
    if (place.top() < room.top()) {
        place.moveTop(box.bottom() + gap);
    }
    if (place.bottom() > room.bottom()) {
        // Selected from edge to edge: near the pointer, then.
        place.moveTop(std::clamp(m_released.y() - gap - height(), room.top(),
                                 std::max(room.top(), room.bottom() - height())));
    }
    place.moveRight(std::min(place.right(), room.right()));
    place.moveLeft(std::max(place.left(), room.left()));
    setGeometry(place);
    show();
    raise();
}

}  // namespace klartext::ui
