// SPDX-License-Identifier: MIT
#include "highlights/highlight_bar.h"

#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "highlights/highlight_look.h"
#include "panes/page_view.h"
#include "widgets/focus_steps.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int gap = 6;
constexpr int noteLines = 4;
constexpr int noteColumns = 34;
constexpr int shadow = 16;
/// What was written is kept after such a pause, so that nothing ends it.
constexpr int pauseMilliseconds = 700;
constexpr QSize drawingSize(18, 18);

}  // namespace

HighlightBar::HighlightBar(PageView& view)
    : QFrame(&view), m_view(view), m_note(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("highlightBar"));
    setAccessibleName(tr("Highlight"));
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout;
    row->setSpacing(1);
    for (int i = 0; i < core::highlightColorCount; ++i) {
        const auto color = core::HighlightColor(i);
        QToolButton* button = addButton({}, colorName(color));
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this,
                [this, color] { Q_EMIT colorChosen(m_id, color); });
    }
    m_noteButton = addButton(QStringLiteral("note"), tr("Note"));
    m_noteButton->setCheckable(true);
    connect(m_noteButton, &QToolButton::clicked, this, [this](bool shown) {
        showNote(shown);
        placeBeside(m_box);
    });
    connect(addButton(QStringLiteral("copy"), tr("Copy the Text")), &QToolButton::clicked, this,
            [this] { Q_EMIT copyRequested(m_id); });
    connect(addButton(QStringLiteral("bin"), tr("Remove the Highlight")), &QToolButton::clicked,
            this, [this] {
                const qint64 id = m_id;
                close();
                Q_EMIT removeRequested(id);
            });
    for (QToolButton* button : std::as_const(m_buttons)) {
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    m_note->setObjectName(QStringLiteral("highlightNote"));
    m_note->setPlaceholderText(tr("Write a note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &HighlightBar::keepNote);
    connect(m_note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    auto* effect = new QGraphicsDropShadowEffect(this);
    effect->setBlurRadius(shadow);
    effect->setOffset(0, 2);
    effect->setColor(QColor(0, 0, 0, 80));
    setGraphicsEffect(effect);
    view.viewport()->installEventFilter(this);
    connect(&view, &PageView::pageShown, this, &HighlightBar::close);
    connect(&view, &PageView::scrolled, this, [this] {
        if (m_id != 0 && !isAncestorOf(window()->focusWidget())) close();
    });
    hide();
}

QToolButton* HighlightBar::addButton(const QString& icon, const QString& words) {
    auto* button = new QToolButton(this);
    if (!icon.isEmpty()) {
        button->setIcon(symbolicIcon(icon));
    }
    button->setAutoRaise(true);
    button->setIconSize(drawingSize);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons.append(button);
    return button;
}

void HighlightBar::dress(const Theme& theme) {
    setPalette(theme.palette());
    setStyleSheet(
        QStringLiteral("#highlightBar { background: %1; border: 1px solid %2; "
                       "border-radius: 6px; }"
                       "#highlightBar QToolButton { border: 1px solid transparent; "
                       "border-radius: 4px; padding: 3px; background: transparent; }"
                       "#highlightBar QToolButton:hover { background: %3; }"
                       "#highlightBar QToolButton:checked { background: %3; "
                       "border-color: %2; }"
                       "#highlightBar QToolButton:focus { border-color: %4; }")
            .arg(theme.color(ColorId::Chrome).name(), theme.color(ColorId::ChromeBorder).name(),
                 theme.color(ColorId::Control).name(), theme.color(ColorId::Link).name()));
    for (int i = 0; i < core::highlightColorCount; ++i) {
        m_buttons[i]->setIcon(swatchIcon(theme, core::HighlightColor(i)));
    }
}

void HighlightBar::showNote(bool shown) {
    m_noteButton->setChecked(shown);
    m_note->setVisible(shown);
    if (shown) {
        m_note->setFocus(Qt::OtherFocusReason);
    }
    adjustSize();
}

void HighlightBar::openFor(const Mark& mark, const QRect& box, bool writing, bool byKey) {
    close();
    m_id = mark.id;
    m_box = box;
    dress(m_view.page()->style().theme);
    m_written = QString::fromStdString(mark.highlight.note);
    m_note->setPlainText(m_written);
    m_note->moveCursor(QTextCursor::End);
    const QFontMetrics metrics(m_note->font());
    m_note->setFixedSize(std::min(noteColumns * metrics.averageCharWidth(), m_view.width() - 40),
                         noteLines * metrics.lineSpacing() + 14);
    m_noteButton->setChecked(!m_written.isEmpty() || writing);
    m_note->setVisible(m_noteButton->isChecked());
    refresh(mark);
    layout()->activate();
    adjustSize();
    placeBeside(box);
    show();
    raise();
    if (writing) {
        m_note->setFocus(Qt::OtherFocusReason);
    } else if (byKey) {
        m_buttons[static_cast<int>(mark.highlight.color)]->setFocus(Qt::TabFocusReason);
    }
}

void HighlightBar::refresh(const Mark& mark) {
    for (int i = 0; i < core::highlightColorCount; ++i) {
        m_buttons[i]->setChecked(i == static_cast<int>(mark.highlight.color));
    }
    const QString note = QString::fromStdString(mark.highlight.note);
    // Another note by undo, for instance, but not over what is being written.
    if (note != m_written && m_note->toPlainText() == m_written) {
        m_written = note;
        m_note->setPlainText(note);
    }
}

void HighlightBar::keepNote() {
    const QString note = m_note->toPlainText().trimmed();
    if (m_id != 0 && note != m_written.trimmed()) {
        m_written = note;
        Q_EMIT noteWritten(m_id, note);
    }
}

void HighlightBar::close() {
    if (m_id == 0) {
        return;
    }
    keepNote();
    m_id = 0;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus) {
        m_view.setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
}

void HighlightBar::placeBeside(const QRect& box) {
    const QRect room = m_view.rect().adjusted(gap, gap, -gap - 14, -gap);
    const QRect marked = box.translated(m_view.viewport()->pos()).intersected(m_view.rect());
    int top = marked.bottom() + gap;
    if (top + height() > room.bottom()) {
        top = marked.top() - gap - height();
    }
    const int left = marked.center().x() - width() / 2;
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(top, room.top(), std::max(room.top(), room.bottom() - height())));
}

bool HighlightBar::event(QEvent* event) {
    // Else the window takes Esc for something of its own.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool HighlightBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape ||
            (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            close();
            return true;
        }
    } else if (watched == m_note && event->type() == QEvent::ShortcutOverride) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    } else if (watched == m_note && event->type() == QEvent::FocusOut) {
        keepNote();
    } else if (event->type() == QEvent::MouseButtonPress && watched == m_view.viewport()) {
        close();
    }
    return QFrame::eventFilter(watched, event);
}

void HighlightBar::keyPressEvent(QKeyEvent* event) {
    const bool onButtons = !m_note->hasFocus();
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (onButtons && (forward || back)) {
        focusNextPrevChild(forward != (isRightToLeft() && event->key() != Qt::Key_Down));
    } else if (onButtons && event->key() == Qt::Key_Delete) {
        const qint64 id = m_id;
        close();
        Q_EMIT removeRequested(id);
    } else {
        QFrame::keyPressEvent(event);
    }
}

/// Tab stays in the bar.
bool HighlightBar::focusNextPrevChild(bool next) {
    QList<QWidget*> stops;
    for (QToolButton* button : std::as_const(m_buttons)) {
        stops.append(button);
    }
    if (m_note->isVisible()) {
        stops.append(m_note);
    }
    focusStep(stops, next);
    return true;
}

}  // namespace klartext::ui
