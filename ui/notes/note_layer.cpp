// SPDX-License-Identifier: MIT
#include "notes/note_layer.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

#include "document/document_builder.h"
#include "document/text_formats.h"
#include "notes/note_popup.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

constexpr int restMilliseconds = 220;
constexpr int leaveMilliseconds = 350;
/// Notes are set smaller than the text, as in print.
constexpr qreal sizeShare = 0.87;
constexpr int widestInEm = 30;
constexpr int margin = 10;

}  // namespace

NoteLayer::NoteLayer(PageView& view) : QObject(&view), m_view(view), m_popup(new NotePopup(&view)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_awaited && open(*m_awaited)) {
            m_pinned = false;
        }
    });
    m_leave.setSingleShot(true);
    m_leave.setInterval(leaveMilliseconds);
    connect(&m_leave, &QTimer::timeout, this, &NoteLayer::leave);
    connect(&view, &PageView::noteActivated, this, &NoteLayer::activate);
    connect(&view, &PageView::pageShown, this, &NoteLayer::close);
    connect(&view, &PageView::scrolled, this, &NoteLayer::place);
    connect(m_popup, &NotePopup::linkActivated, this, &NoteLayer::follow);
    connect(m_popup, &NotePopup::dismissed, this, &NoteLayer::close);
    connect(m_popup, &NotePopup::hovered, this,
            [this](bool over) { over ? m_leave.stop() : m_leave.start(); });
    connect(m_popup, &NotePopup::goRequested, this, [this] {
        const QString name = m_shown ? m_shown->name : QString();
        close();
        m_view.scrollToFragment(name);
    });
    connect(m_popup, &NotePopup::putBackRequested, this, [this] {
        const QList<core::BlockId> blocks(m_note.blocks.begin(), m_note.blocks.end());
        close();
        Q_EMIT restoreRequested(blocks);
    });
    view.installEventFilter(this);
}

bool NoteLayer::isOpen() const { return m_shown.has_value(); }

void NoteLayer::close() {
    m_rest.stop();
    m_leave.stop();
    m_awaited.reset();
    m_shown.reset();
    m_pinned = false;
    const bool hadFocus = m_popup->isAncestorOf(m_popup->window()->focusWidget());
    m_popup->hide();
    if (hadFocus) {
        m_view.setFocus(Qt::OtherFocusReason);
    }
}

std::optional<NoteLayer::Reference> NoteLayer::referenceAround(int position) const {
    const QTextBlock block = m_view.page()->findBlock(position);
    std::optional<Reference> found;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString name = fragment.charFormat().stringProperty(NoteProperty);
        const int end = fragment.position() + fragment.length();
        if (name.isEmpty()) {
            if (found) {
                return found;
            }
        } else if (found && found->name == name && found->to == fragment.position()) {
            found->to = end;
        } else if (position >= fragment.position() && position <= end) {
            found = Reference{name, fragment.position(), end};
        }
    }
    return found;
}

std::optional<NoteLayer::Reference> NoteLayer::referenceAt(const QPoint& point) const {
    const QString href = m_view.anchorAt(point);
    if (!href.startsWith(u'#') || !m_view.page()->isNote(href.sliced(1))) {
        return std::nullopt;
    }
    const int position = m_view.cursorForPosition(point).position();
    for (const int each : {position, position - 1}) {
        const auto reference = referenceAround(std::max(each, 0));
        if (reference && reference->name == href.sliced(1)) {
            return reference;
        }
    }
    return std::nullopt;
}

/// In coordinates of the view.
QRect NoteLayer::placeOf(const Reference& reference) const {
    QTextCursor cursor(m_view.page());
    cursor.setPosition(reference.from);
    QRect place = m_view.cursorRect(cursor);
    cursor.setPosition(reference.to);
    const QRect end = m_view.cursorRect(cursor);
    if (end.top() < place.bottom() && end.left() > place.left()) {
        place.setRight(end.left());
    }
    return place.translated(m_view.viewport()->pos());
}

void NoteLayer::hover(std::optional<QPoint> point) {
    const auto reference = point && m_source ? referenceAt(*point) : std::nullopt;
    if (point) {
        m_point = *point;
    }
    if (!reference) {
        m_rest.stop();
        m_awaited.reset();
        if (m_shown && !m_pinned && !m_leave.isActive()) {
            m_leave.start();
        }
    } else if (m_shown == reference) {
        m_leave.stop();
    } else if (m_awaited != reference && !m_pinned) {
        m_awaited = reference;
        m_rest.start();
    }
}

void NoteLayer::leave() {
    const bool inUse =
        m_popup->underMouse() || m_popup->isAncestorOf(m_view.window()->focusWidget());
    if (!m_pinned && !inUse) {
        close();
    }
}

bool NoteLayer::press(const QMouseEvent& event) {
    m_byKey = false;
    m_point = event.pos();
    if (isOpen() && referenceAt(event.pos()) != m_shown) {
        close();
    }
    return false;
}

bool NoteLayer::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape && isOpen()) {
        close();
        return true;
    }
    m_byKey = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return false;
}

void NoteLayer::activate(const QString& name) {
    const QTextCursor cursor = m_view.textCursor();
    auto reference = m_byKey ? referenceAround(cursor.selectionStart()) : referenceAt(m_point);
    if (!reference || reference->name != name) {
        reference = referenceAround(cursor.selectionEnd());
    }
    if (!reference || reference->name != name || !m_source || !open(*reference)) {
        m_view.scrollToFragment(name);
        return;
    }
    m_pinned = true;
    if (m_byKey) {
        m_popup->takeFocus();
    }
}

bool NoteLayer::open(const Reference& reference) {
    m_rest.stop();
    m_leave.stop();
    if (m_shown == reference) {
        return true;
    }
    auto note = m_source(reference.name);
    if (!note) {
        return false;
    }
    m_note = std::move(*note);
    DocumentStyle style = m_view.page()->style();
    style.zoom *= sizeShare;
    style.scrollsBoxes = false;
    style.typography.indented = false;
    const qreal em = TextFormats(style).em();
    const QRect area = m_view.viewport()->rect();
    const QSize most(std::min(qRound(widestInEm * em), area.width() - 2 * margin),
                     std::max(qRound(area.height() * 0.45), qRound(6 * em)));
    auto page = buildPage(m_note.body, style,
                          m_view.page()->defaultTextOption().textDirection() == Qt::RightToLeft
                              ? Qt::RightToLeft
                              : Qt::LeftToRight);
    page->shareImages(*m_view.page());
    for (const PageDocument::ImagePlace& image : page->imagePlaces()) {
        if (page->images().takeUnasked(image.url)) {
            Q_EMIT m_view.imageRequested(image.url);
        }
    }
    const bool canGo = m_view.page()->positionOfFragment(reference.name) >= 0;
    m_shown = reference;
    m_popup->setNote(m_note, std::move(page), canGo, most);
    m_popup->show();
    m_popup->raise();
    place();
    return true;
}

void NoteLayer::place() {
    if (!m_shown) {
        return;
    }
    const QRect reference = placeOf(*m_shown);
    const QRect area = m_view.rect();
    if (!area.intersects(reference)) {
        close();
        return;
    }
    m_popup->placeBeside(reference, area);
}

void NoteLayer::follow(const QUrl& url) {
    if (url.scheme().isEmpty() && url.hasFragment()) {
        const QString name = url.fragment(QUrl::FullyDecoded);
        if (m_view.page()->positionOfFragment(name) >= 0) {
            close();
            m_view.scrollToFragment(name);
        }
        return;
    }
    if (!PictureLink::fromUrl(url)) {
        close();
        Q_EMIT linkActivated(url);
    }
}

bool NoteLayer::eventFilter(QObject* watched, QEvent* event) {
    // Else the window takes Esc for something of its own.
    if (event->type() == QEvent::ShortcutOverride && isOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace klartext::ui
