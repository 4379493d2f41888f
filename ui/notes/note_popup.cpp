// SPDX-License-Identifier: MIT
#include "notes/note_popup.h"

#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "notes/note_text.h"
#include "widgets/focus_steps.h"

namespace klartext::ui {

namespace {

constexpr int gap = 6;  ///< between the reference and the frame
constexpr int shadow = 18;

QToolButton* textButton(QWidget* parent, const QString& text) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

NotePopup::NotePopup(QWidget* parent)
    : QFrame(parent),
      m_text(new NoteText(this)),
      m_foot(new QWidget(this)),
      m_leftOut(new QLabel(tr("This note was left out of the article."), m_foot)),
      m_putBack(textButton(m_foot, tr("Put back"))),
      m_go(textButton(m_foot, tr("Go to the note"))) {
    setObjectName(QStringLiteral("notePopup"));
    m_putBack->setObjectName(QStringLiteral("putNoteBack"));
    m_go->setObjectName(QStringLiteral("goToNote"));
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(14, 2, 8, 6);
    foot->addWidget(m_leftOut, 1);
    foot->addWidget(m_putBack);
    foot->addStretch(0);
    foot->addWidget(m_go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_foot);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    auto* effect = new QGraphicsDropShadowEffect(this);
    effect->setBlurRadius(shadow);
    effect->setOffset(0, 3);
    effect->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(effect);
    connect(m_text, &QTextBrowser::anchorClicked, this, &NotePopup::linkActivated);
    connect(m_go, &QToolButton::clicked, this, &NotePopup::goRequested);
    connect(m_putBack, &QToolButton::clicked, this, &NotePopup::putBackRequested);
    setFocusProxy(m_text);
    hide();
}

void NotePopup::dress(const Theme& theme) {
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.color(ColorId::Paper));
    palette.setColor(QPalette::WindowText, theme.color(ColorId::MutedText));
    setPalette(palette);
    setStyleSheet(QStringLiteral("#notePopup { background: %1; border: 1px solid %2; "
                                 "border-radius: 6px; }"
                                 "QToolButton { color: %3; border: 1px solid transparent; "
                                 "border-radius: 4px; padding: 2px 6px; background: transparent; }"
                                 "QToolButton:hover { background: %4; }"
                                 "QToolButton:focus { border-color: %3; }"
                                 "QLabel { color: %5; }")
                      .arg(theme.color(ColorId::Paper).name(),
                           theme.color(ColorId::ChromeBorder).name(),
                           theme.color(ColorId::Link).name(), theme.color(ColorId::Surface).name(),
                           theme.color(ColorId::MutedText).name()));
}

void NotePopup::setNote(const core::Note& note, std::unique_ptr<PageDocument> page, bool canGo,
                        const QSize& most) {
    dress(page->style().theme);
    m_leftOut->setVisible(!note.kept);
    m_putBack->setVisible(!note.kept);
    m_go->setVisible(note.kept && canGo);
    m_foot->setVisible(!note.kept || canGo);
    m_text->setPage(std::move(page), most);
    layout()->activate();
    adjustSize();
}

void NotePopup::placeBeside(const QRect& reference, const QRect& area) {
    const int below = area.bottom() - reference.bottom();
    const bool fitsBelow = height() + gap <= below || below >= reference.top() - area.top();
    const int top = fitsBelow ? reference.bottom() + gap : reference.top() - gap - height();
    const int left = reference.center().x() - width() / 2;
    move(std::clamp(left, area.left() + gap,
                    std::max(area.left() + gap, area.right() - gap - width())),
         top);
}

void NotePopup::takeFocus() { m_text->setFocus(Qt::OtherFocusReason); }

bool NotePopup::event(QEvent* event) {
    switch (event->type()) {
        case QEvent::Enter:
            Q_EMIT hovered(true);
            break;
        case QEvent::Leave:
            Q_EMIT hovered(false);
            break;
        case QEvent::ShortcutOverride:
            if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
                event->accept();
                return true;
            }
            break;
        default:
            break;
    }
    return QFrame::event(event);
}

void NotePopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

/// Tab stays in the frame: its text, its buttons, its text.
bool NotePopup::focusNextPrevChild(bool next) {
    QList<QWidget*> stops{m_text};
    for (QToolButton* button : {m_putBack, m_go}) {
        if (button->isVisible()) {
            stops.append(button);
        }
    }
    focusStep(stops, next);
    return true;
}

}  // namespace klartext::ui
