// SPDX-License-Identifier: MIT
#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>

#include "document/selection_text.h"
#include "panes/page_view.h"

// What a person does with the view.
namespace klartext::ui {

namespace {

/// One step of a wheel, in eighths of a degree.
constexpr int wheelStep = 120;
/// What stays in sight when a screenful is scrolled, in lines.
constexpr int overlap = 2;

bool isForeign(const QUrl& url) {
    const QString scheme = url.scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           scheme == QLatin1String("mailto");
}

}  // namespace

bool PageView::event(QEvent* event) {
    // The margins beside the column belong to the frame, which would let the wheel through.
    if (event->type() == QEvent::Wheel) {
        wheelEvent(static_cast<QWheelEvent*>(event));
        return event->isAccepted();
    }
    return QTextBrowser::event(event);
}

void PageView::resizeEvent(QResizeEvent* event) {
    const bool atTop = verticalScrollBar()->value() == 0;
    const Anchor place = anchor();
    fitColumn();
    QTextBrowser::resizeEvent(event);
    if (atTop) {
        verticalScrollBar()->setValue(0);
    } else {
        scrollTo(place);
    }
    m_page->images().sharpen(qCeil(m_page->columnWidth() * devicePixelRatioF()));
    Q_EMIT scrolled();
}

void PageView::scrollBy(int pixels) {
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + pixels);
}

void PageView::keyPressEvent(QKeyEvent* event) {
    const auto taken = [&](PageLayer* layer) { return layer->key(*event); };
    if (std::any_of(m_layers.rbegin(), m_layers.rend(), taken)) {
        event->accept();
        return;
    }
    const qreal line =
        QFontInfo(m_page->defaultFont()).pixelSize() * m_page->style().typography.lineHeight;
    const int page = viewport()->height() - qRound(overlap * line);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool bare = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    QScrollBar* bar = verticalScrollBar();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QUrl link = linkAt(textCursor().selectionStart());
    if (bare && enter && (SetAsideLink::fromUrl(link) || TrustLink::fromUrl(link))) {
        follow(link);
    } else if (bare && event->key() == Qt::Key_Space) {
        scrollBy(shift ? -page : page);
    } else if (bare && event->key() == Qt::Key_PageDown) {
        scrollBy(page);
    } else if (bare && event->key() == Qt::Key_PageUp) {
        scrollBy(-page);
    } else if (event->matches(QKeySequence::MoveToStartOfDocument) ||
               (bare && event->key() == Qt::Key_Home)) {
        bar->setValue(bar->minimum());
    } else if (event->matches(QKeySequence::MoveToEndOfDocument) ||
               (bare && event->key() == Qt::Key_End)) {
        scrollTo({m_page->characterCount() - 1, 0});
        bar->setValue(bar->maximum());
    } else {
        QTextBrowser::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    // Fine wheels and touchpads send many small turns.
    m_wheelAngle += event->angleDelta().y();
    for (; m_wheelAngle >= wheelStep; m_wheelAngle -= wheelStep) {
        Q_EMIT zoomRequested(true);
    }
    for (; m_wheelAngle <= -wheelStep; m_wheelAngle += wheelStep) {
        Q_EMIT zoomRequested(false);
    }
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent* event) {
    const auto taken = [&](PageLayer* layer) { return layer->press(*event); };
    if (std::none_of(m_layers.rbegin(), m_layers.rend(), taken)) {
        QTextBrowser::mousePressEvent(event);
    }
}

void PageView::mouseMoveEvent(QMouseEvent* event) {
    QTextBrowser::mouseMoveEvent(event);
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

bool PageView::viewportEvent(QEvent* event) {
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
    QTextCursor cursor(m_page.get());
    cursor.setPosition(aside->from);
    const int height = viewport()->height();
    const QRect line = cursorRect(cursor);
    if (line.top() < 0 || line.bottom() > height - height / 8) {
        scrollToPosition(aside->from);
    }
    if (!aside->open) {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
    return true;
}

void PageView::follow(const QUrl& url) {
    if (const auto link = SetAsideLink::fromUrl(url)) {
        Q_EMIT setAsideActivated(*link);
    } else if (const auto trust = TrustLink::fromUrl(url)) {
        Q_EMIT trustLinkActivated(*trust);
    } else if (url.scheme().isEmpty() && url.hasFragment()) {
        const int position = m_page->positionOfFragment(url.fragment(QUrl::FullyDecoded));
        if (position >= 0) {
            scrollToPosition(position);
        }
    } else if (isForeign(url)) {
        Q_EMIT linkActivated(url);
    }
}

QString PageView::selectedText() const { return selectionText(textCursor()); }

QMimeData* PageView::createMimeDataFromSelection() const {
    auto* clean = new QMimeData;
    clean->setText(selectedText());
    return clean;
}

}  // namespace klartext::ui
