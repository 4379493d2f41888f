// SPDX-License-Identifier: MIT
#include "panes/notice_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int iconSize = 16;
/// Of the text, in average letters: with fewer in a line the button takes too much of it.
constexpr int letters = 40;

}  // namespace

NoticeBar::NoticeBar(QWidget* parent, const QString& button)
    : QFrame(parent),
      m_icon(new QLabel),
      m_sentence(new QLabel),
      m_button(new QPushButton(button.isEmpty() ? tr("Try again") : button)) {
    setAutoFillBackground(true);
    m_sentence->setObjectName(QStringLiteral("notice"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setWordWrap(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::buttonPressed);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Dismiss the note"));
    close->setToolTip(tr("Dismiss the note"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(12, 6, 12, 6);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_icon, 0, 0);
    m_layout->addWidget(m_sentence, 0, 1);
    m_layout->addWidget(m_button, 0, 2);
    m_layout->addWidget(close, 0, 3);
    m_layout->setColumnStretch(1, 1);
    setIcon();
    hide();
}

void NoticeBar::say(const QString& sentence, bool hasButton) {
    m_sentence->setText(sentence);
    m_button->setVisible(hasButton);
    placeButton();
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize NoticeBar::minimumSizeHint() const {
    QSize least = QFrame::minimumSizeHint();
    if (!m_isBelow && !m_button->isHidden()) {
        least.rwidth() -= m_button->minimumSizeHint().width() + m_layout->spacing();
    }
    return least;
}

void NoticeBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setIcon();
    }
}

void NoticeBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    placeButton();
}

void NoticeBar::placeButton() {
    const int text = letters * m_sentence->fontMetrics().averageCharWidth();
    const bool isBelow = width() < m_button->sizeHint().width() + text;
    if (isBelow == m_isBelow) return;
    m_isBelow = isBelow;
    m_layout->removeWidget(m_button);
    if (isBelow) {
        m_layout->addWidget(m_button, 1, 1, Qt::AlignLeft);
    } else {
        m_layout->addWidget(m_button, 0, 2);
    }
}

void NoticeBar::setIcon() {
    m_icon->setPixmap(symbolicIcon(QStringLiteral("status-doubtful")).pixmap(iconSize));
}

}  // namespace klartext::ui
