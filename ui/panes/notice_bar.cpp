// SPDX-License-Identifier: MIT
#include "panes/notice_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int iconSize = 16;

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_sentence(new QLabel),
      m_retry(new QPushButton(tr("Try again"))) {
    setAutoFillBackground(true);
    m_sentence->setObjectName(QStringLiteral("notice"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setWordWrap(true);
    m_retry->setFocusPolicy(Qt::TabFocus);
    connect(m_retry, &QPushButton::clicked, this, &NoticeBar::retryRequested);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Dismiss the note"));
    close->setToolTip(tr("Dismiss the note"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_retry);
    layout->addWidget(close);
    setIcon();
    hide();
}

void NoticeBar::say(const QString& sentence, bool canRetry) {
    m_sentence->setText(sentence);
    m_retry->setVisible(canRetry);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setIcon();
    }
}

void NoticeBar::setIcon() {
    m_icon->setPixmap(symbolicIcon(QStringLiteral("status-doubtful")).pixmap(iconSize));
}

}  // namespace klartext::ui
