// SPDX-License-Identifier: MIT
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QWheelEvent>
#include <algorithm>

#include "boxes/box_layer.h"
#include "document/text_formats.h"
#include "panes/page_view.h"

// What a person does with the boxes.
namespace klartext::ui {

namespace {

/// One step of a wheel scrolls so many pixels in each eighth of a degree.
constexpr qreal pixelsPerAngle = 0.5;
constexpr int keyStep = 60;

}  // namespace

std::optional<int> BoxLayer::boxUnder(const QPoint& point) const {
    for (const int box : boxesIn(QRect(point, QSize(1, 1)))) {
        if (frameInView(m_geometry.placeOf(box)).contains(point)) {
            return box;
        }
    }
    return std::nullopt;
}

void BoxLayer::hover(std::optional<QPoint> point) {
    const std::optional<int> before = m_hovered;
    // Over the button the pointer has left the text, but not the code.
    const bool overButton = !point && m_copy->isVisible() && m_copy->underMouse();
    if (!overButton) {
        m_hovered = point ? boxUnder(*point) : std::nullopt;
    }
    if (before != m_hovered) {
        placeButton();
        m_view.viewport()->update();
    }
}

std::optional<PageLayer::Hint> BoxLayer::hintAt(const QPoint& point) const {
    for (const int box : boxesIn(QRect(point, QSize(1, 1)))) {
        const BoxPlace place = m_geometry.placeOf(box);
        if (place.isWide() && barOf(frameInView(place)).contains(point)) {
            return Hint{Qt::ArrowCursor, {}};
        }
    }
    return std::nullopt;
}

bool BoxLayer::press(const QMouseEvent& event) {
    setFocused(std::nullopt);
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    for (const int box : boxesIn(QRect(event.pos(), QSize(1, 1)))) {
        const BoxPlace place = m_geometry.placeOf(box);
        if (!place.isWide() || !barOf(frameInView(place)).contains(event.pos())) {
            continue;
        }
        const QRectF handle = handleOf(box, place);
        if (event.pos().x() < handle.left() || event.pos().x() > handle.right()) {
            const int page = frameInView(place).width() * 9 / 10;
            setOffset(
                box, std::min(offset(box, place) + (event.pos().x() < handle.left() ? -page : page),
                              qCeil(place.excess)));
        }
        m_drag = Drag{box, event.pos().x(), offset(box, place)};
        return true;
    }
    return false;
}

void BoxLayer::dragTo(int x) {
    const BoxPlace place = m_geometry.placeOf(m_drag->box);
    const qreal path = barOf(frameInView(place)).width() - handleOf(m_drag->box, place).width();
    const qreal moved = path > 0 ? (x - m_drag->grabbed) * place.excess / path : 0;
    setOffset(m_drag->box,
              std::clamp(m_drag->offset + qRound(moved), 0, qCeil(std::max(place.excess, 0.0))));
}

bool BoxLayer::wheel(const QWheelEvent& event) {
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        return false;
    }
    // Some platforms turn the wheel to the side themselves while Shift is held.
    const bool fine = !event.pixelDelta().isNull();
    const QPoint turned = fine ? event.pixelDelta() : event.angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (!shift && !sideways) {
        return false;
    }
    const auto box = boxUnder(event.position().toPoint());
    if (!box) {
        return false;
    }
    const BoxPlace place = m_geometry.placeOf(*box);
    if (!place.isWide()) {
        return false;
    }
    const int delta = sideways ? turned.x() : turned.y();
    const int pixels = fine ? delta : qRound(delta * pixelsPerAngle);
    setOffset(*box, std::clamp(offset(*box, place) - pixels, 0, qCeil(place.excess)));
    return true;
}

bool BoxLayer::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseMove:
            if (m_drag) {
                dragTo(static_cast<QMouseEvent*>(event)->pos().x());
                return true;
            }
            break;
        case QEvent::MouseButtonRelease:
            if (m_drag) {
                m_drag.reset();
                return true;
            }
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

bool BoxLayer::key(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (m_focused && enter && !modifiers && isCode(*m_focused)) {
        copy(*m_focused);
        return true;
    }
    if (m_focused && event.key() == Qt::Key_Escape) {
        setFocused(std::nullopt);
        return true;
    }
    const std::optional<int> box = m_focused ? m_focused : m_hovered;
    const bool side = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!box || !side || modifiers) {
        return false;
    }
    const BoxPlace place = m_geometry.placeOf(*box);
    if (!place.isWide()) {
        return false;
    }
    const int step = event.key() == Qt::Key_Left ? -keyStep : keyStep;
    setOffset(*box, std::clamp(offset(*box, place) + step, 0, qCeil(place.excess)));
    return true;
}

bool BoxLayer::hasUse(int box) const { return isCode(box) || m_geometry.placeOf(box).isWide(); }

/// The position of the first link from `from` on, or of the last before it; -1 when there is none.
int BoxLayer::nextAnchor(int from, bool forward) const {
    const PageDocument& page = *m_view.page();
    for (QTextBlock block = page.findBlock(from); block.isValid();
         block = forward ? block.next() : block.previous()) {
        int found = -1;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const bool fits = forward ? fragment.position() >= from : fragment.position() < from;
            if (fits && fragment.charFormat().isAnchor()) {
                found = fragment.position();
                if (forward) {
                    break;
                }
            }
        }
        if (found >= 0) {
            return found;
        }
    }
    return -1;
}

bool BoxLayer::focusNext(bool forward) {
    const auto& boxes = m_view.page()->boxes();
    const QTextCursor cursor = m_view.textCursor();
    int box = -1;
    if (forward) {
        const int from = m_focused ? *m_focused + 1 : m_geometry.firstFrom(cursor.selectionEnd());
        for (int each = from; box < 0 && each < static_cast<int>(boxes.size()); ++each) {
            const bool behind = boxes[static_cast<std::size_t>(each)].from >= cursor.selectionEnd();
            box = (m_focused || behind) && hasUse(each) ? each : -1;
        }
    } else {
        const int from =
            m_focused ? *m_focused - 1 : m_geometry.firstFrom(cursor.selectionStart()) - 1;
        for (int each = from; box < 0 && each >= 0; --each) {
            box = hasUse(each) ? each : -1;
        }
    }
    const int place = box < 0 ? -1 : boxes[static_cast<std::size_t>(box)].from;
    const int anchor =
        nextAnchor(forward ? cursor.selectionEnd() : cursor.selectionStart(), forward);
    if (box < 0 || (anchor >= 0 && (forward ? anchor < place : anchor > place))) {
        setFocused(std::nullopt);
        return false;
    }
    QTextCursor there(m_view.page());
    there.setPosition(place);
    const QRect line = m_view.cursorRect(there);
    if (line.top() < 0 || line.bottom() > m_view.viewport()->height()) {
        m_view.scrollToPosition(place);
    }
    m_view.setTextCursor(there);
    setFocused(box);
    return true;
}

void BoxLayer::setFocused(std::optional<int> box) {
    if (m_focused != box) {
        m_focused = box;
        placeButton();
        m_view.viewport()->update();
    }
}

}  // namespace klartext::ui
