// SPDX-License-Identifier: MIT
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>

#include "boxes/box_layer.h"
#include "boxes/side_shift.h"
#include "document/layout_steps.h"
#include "document/selection_text.h"
#include "focus/smooth_scroll.h"
#include "panes/page_view.h"

// What a person does with the view.
namespace klartext::ui {

namespace {

/// One step of a wheel, in eighths of a degree.
constexpr int wheelStep = 120;
/// What a key of an arrow scrolls, in lines.
constexpr int arrowLines = 2;
/// Two fingers must be spread by so much for a step of the zoom.
constexpr double spreadStep = 1.1;
/// What stays in sight when a screenful is scrolled, in lines.
constexpr int overlap = 2;

bool isForeign(const QUrl& url) {
    const QString scheme = url.scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           scheme == QLatin1String("mailto") || url.isLocalFile();
}

bool leadsToAnEnd(const QKeyEvent& event) {
    return event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
}

/// What points into the text, or scrolls it from where it is.
bool isOfAPerson(const QEvent& event) {
    switch (event.type()) {
        case QEvent::Wheel:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove:
        case QEvent::ContextMenu:
        case QEvent::ToolTip:
            return true;
        case QEvent::KeyPress:
            return !leadsToAnEnd(static_cast<const QKeyEvent&>(event));
        default:
            return false;
    }
}

}  // namespace

bool PageView::event(QEvent* event) {
    // What is seen is a picture of what was there.
    if (isOnItsWay() && isOfAPerson(*event)) {
        event->ignore();
        return true;
    }
    // The margins beside the column belong to the frame, which would let the wheel through.
    if (event->type() == QEvent::Wheel) {
        wheelEvent(static_cast<QWheelEvent*>(event));
        return event->isAccepted();
    }
    // A second press soon after the first comes as a double click.
    const bool pressed =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (pressed && pressBeside(*static_cast<QMouseEvent*>(event))) {
        return true;
    }
    if (event->type() == QEvent::NativeGesture &&
        nativeGesture(*static_cast<QNativeGestureEvent*>(event))) {
        return true;
    }
    return QTextBrowser::event(event);
}

bool PageView::pressBeside(const QMouseEvent& event) {
    const QMouseEvent inside(event.type(), viewport()->mapFrom(this, event.position()),
                             event.globalPosition(), event.button(), event.buttons(),
                             event.modifiers());
    const auto taken = [&](PageLayer* layer) { return layer->press(inside); };
    return std::any_of(m_layers.rbegin(), m_layers.rend(), taken);
}

bool PageView::nativeGesture(const QNativeGestureEvent& event) {
    switch (event.gestureType()) {
        case Qt::BeginNativeGesture:
            m_spread = 1;
            return true;
        case Qt::ZoomNativeGesture:
            m_spread *= 1 + event.value();
            for (; m_spread >= spreadStep; m_spread /= spreadStep) {
                Q_EMIT zoomRequested(true);
            }
            for (; m_spread <= 1 / spreadStep; m_spread *= spreadStep) {
                Q_EMIT zoomRequested(false);
            }
            return true;
        default:
            return false;
    }
}

void PageView::resizeEvent(QResizeEvent* event) {
    const QScopedValueRollback placing(m_placing, true);
    const bool atTop = verticalScrollBar()->value() == 0 && !isOnItsWay();
    // Finding the line being read would lay out all of a text that is just being shown.
    const Anchor place = atTop ? Anchor() : anchor();
    fitColumn();
    QTextBrowser::resizeEvent(event);
    if (atTop) {
        scrollToTop();
    } else {
        scrollTo(place);
    }
    m_page->images().sharpen(qCeil(m_page->columnWidth() * devicePixelRatioF()));
    tellScrolled();
}

void PageView::setGliding(bool gliding) { m_steps->setGliding(gliding); }

void PageView::scrollBy(int pixels) {
    ensureRange(verticalScrollBar()->value() + m_steps->remaining() + pixels);
    m_steps->by(pixels);
}

int PageView::remainingScroll() const { return m_steps->remaining(); }

qreal PageView::lineHeight() const {
    return QFontInfo(m_page->defaultFont()).pixelSize() * m_page->style().typography.lineHeight;
}

void PageView::keyPressEvent(QKeyEvent* event) {
    const auto taken = [&](PageLayer* layer) { return layer->key(*event); };
    if (std::any_of(m_layers.rbegin(), m_layers.rend(), taken) || scrollByKey(*event)) {
        event->accept();
        return;
    }
    const bool bare = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QUrl link = linkAt(textCursor().selectionStart());
    if (bare && enter && (SetAsideLink::fromUrl(link) || TrustLink::fromUrl(link))) {
        follow(link);
        event->accept();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

bool PageView::scrollByKey(const QKeyEvent& event) {
    const int page = viewport()->height() - qRound(overlap * lineHeight());
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool bare = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const auto is = [&](Qt::Key key) { return bare && event.key() == key; };
    if (is(Qt::Key_Space)) {
        scrollBy(shift ? -page : page);
    } else if (is(Qt::Key_PageDown)) {
        scrollBy(page);
    } else if (is(Qt::Key_PageUp)) {
        scrollBy(-page);
    } else if (!shift && is(Qt::Key_Down)) {
        scrollBy(qRound(arrowLines * lineHeight()));
    } else if (!shift && is(Qt::Key_Up)) {
        scrollBy(-qRound(arrowLines * lineHeight()));
    } else if (event.matches(QKeySequence::MoveToStartOfDocument) || is(Qt::Key_Home)) {
        m_steps->stop();
        scrollToTop();
    } else if (event.matches(QKeySequence::MoveToEndOfDocument) || is(Qt::Key_End)) {
        m_steps->stop();
        goTo({m_page->characterCount() - 1, 0}, [this] {
            if (m_guide == nullptr) {
                verticalScrollBar()->setValue(verticalScrollBar()->maximum());
            }
        });
    } else {
        return false;
    }
    return true;
}

void PageView::wheelEvent(QWheelEvent* event) {
    const auto taken = [&](PageLayer* layer) { return layer->wheel(*event); };
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomByWheel(*event);
    } else if (std::none_of(m_layers.rbegin(), m_layers.rend(), taken) && !scrollByNotch(*event)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    event->accept();
}

/// Only what a wheel with notches sends: a touchpad says itself where the text is to be.
bool PageView::scrollByNotch(const QWheelEvent& event) {
    const int angle = event.angleDelta().y();
    const bool notch = angle != 0 && angle % wheelStep == 0 && event.pixelDelta().isNull();
    if (!notch || event.modifiers() != Qt::NoModifier) {
        return false;
    }
    scrollBy(-qRound(1.0 * angle / wheelStep * QApplication::wheelScrollLines() * lineHeight()));
    return true;
}

void PageView::zoomByWheel(const QWheelEvent& event) {
    // Fine wheels and touchpads send many small turns.
    m_wheelAngle += event.angleDelta().y();
    for (; m_wheelAngle >= wheelStep; m_wheelAngle -= wheelStep) {
        Q_EMIT zoomRequested(true);
    }
    for (; m_wheelAngle <= -wheelStep; m_wheelAngle += wheelStep) {
        Q_EMIT zoomRequested(false);
    }
}

void PageView::mousePressEvent(QMouseEvent* event) {
    const auto taken = [&](PageLayer* layer) { return layer->press(*event); };
    if (std::none_of(m_layers.rbegin(), m_layers.rend(), taken)) {
        const SideShift shift(*horizontalScrollBar(), m_boxes->offsetAt(event->pos()));
        QTextBrowser::mousePressEvent(event);
    }
}

void PageView::mouseReleaseEvent(QMouseEvent* event) {
    const SideShift shift(*horizontalScrollBar(), m_boxes->offsetAt(event->pos()));
    QTextBrowser::mouseReleaseEvent(event);
}

void PageView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto taken = [&](PageLayer* layer) { return layer->press(*event); };
    if (std::none_of(m_layers.rbegin(), m_layers.rend(), taken)) {
        const SideShift shift(*horizontalScrollBar(), m_boxes->offsetAt(event->pos()));
        QTextBrowser::mouseDoubleClickEvent(event);
    }
}

bool PageView::focusNextPrevChild(bool next) {
    return m_boxes->focusNext(next) || QTextBrowser::focusNextPrevChild(next);
}

void PageView::mouseMoveEvent(QMouseEvent* event) {
    {
        const SideShift shift(*horizontalScrollBar(), m_boxes->offsetAt(event->pos()));
        QTextBrowser::mouseMoveEvent(event);
    }
    if (event->buttons() != Qt::NoButton) {
        return;
    }
    for (PageLayer* layer : m_layers) {
        layer->hover(event->pos());
    }
    if (const auto hint = hintAt(event->pos())) {
        viewport()->setCursor(hint->cursor);
        m_overLayer = true;
    } else if (m_overLayer) {
        viewport()->setCursor(Qt::IBeamCursor);
        m_overLayer = false;
    }
}

std::optional<PageLayer::Hint> PageView::hintAt(const QPoint& point) const {
    for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
        if (auto hint = (*layer)->hintAt(point)) {
            return hint;
        }
    }
    return std::nullopt;
}

std::optional<PageLayer::Said> PageView::saidAt(int position) const {
    for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
        if (auto said = (*layer)->saidAt(position)) {
            return said;
        }
    }
    return std::nullopt;
}

bool PageView::viewportEvent(QEvent* event) {
    if (isOnItsWay() && isOfAPerson(*event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        return nativeGesture(*static_cast<QNativeGestureEvent*>(event));
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto hint = hintAt(help->pos()); hint && !hint->toolTip.isEmpty()) {
            QToolTip::showText(help->globalPos(), hint->toolTip, this);
            return true;
        }
    } else if (event->type() == QEvent::Leave) {
        for (PageLayer* layer : m_layers) {
            layer->hover(std::nullopt);
        }
    }
    return QTextBrowser::viewportEvent(event);
}

void PageView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QTextCursor cursor = textCursor();
        const QRect place = cursorRect(cursor);
        const bool seen = viewport()->rect().intersects(place);
        Q_EMIT menuRequested(viewport()->mapToGlobal(seen ? place.bottomLeft() : QPoint()),
                             seen ? cursor.position() : anchor().position);
        return;
    }
    const QPoint point = viewport()->mapFromGlobal(event->globalPos());
    Q_EMIT menuRequested(event->globalPos(), cursorForPosition(point).position());
}

QUrl PageView::linkAt(int position) const {
    QTextCursor cursor(m_page.get());
    // The format of a cursor is that of the character before it.
    cursor.setPosition(std::min(position + 1, m_page->characterCount() - 1));
    return QUrl(cursor.charFormat().anchorHref());
}

bool PageView::focusAside(core::BlockId block) {
    const PageDocument::Aside* aside = m_page->asideOf(block);
    if (aside == nullptr) {
        return false;
    }
    const int from = aside->from;
    const int height = viewport()->height();
    const bool isFar = m_page->layoutSteps().isFar(from);
    const int top = isFar ? 0 : lineTop(from);
    if (isFar || top < 0 || top + lineHeight() > height - height / 8) {
        scrollToPosition(from);
    }
    m_page->layoutSteps().await(from, [this, from, open = aside->open] {
        QTextCursor cursor(m_page.get());
        cursor.setPosition(from);
        if (!open) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        }
        setTextCursor(cursor);
    });
    return true;
}

void PageView::follow(const QUrl& url) {
    if (const auto link = SetAsideLink::fromUrl(url)) {
        Q_EMIT setAsideActivated(*link);
    } else if (const auto trust = TrustLink::fromUrl(url)) {
        Q_EMIT trustLinkActivated(*trust);
    } else if (const auto picture = PictureLink::fromUrl(url)) {
        followPicture(*picture);
    } else if (url.scheme().isEmpty() && url.hasFragment()) {
        const QString name = url.fragment(QUrl::FullyDecoded);
        if (m_page->isNote(name)) {
            Q_EMIT noteActivated(name);
        } else {
            scrollToFragment(name);
        }
    } else if (isForeign(url)) {
        Q_EMIT linkActivated(url);
    }
}

/// With Ctrl a picture that is a link is followed.
void PageView::followPicture(const PictureLink& link) {
    const bool control = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
    const QUrl target = m_page->linkOf(link);
    if (control && !target.isEmpty()) {
        follow(target);
    } else {
        Q_EMIT pictureActivated(link.index);
    }
}

QString PageView::selectedText() const { return selectionText(textCursor()); }

QMimeData* PageView::createMimeDataFromSelection() const {
    auto* clean = new QMimeData;
    clean->setText(selectedText());
    return clean;
}

}  // namespace klartext::ui
