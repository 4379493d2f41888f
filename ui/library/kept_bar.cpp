// SPDX-License-Identifier: MIT
#include "library/kept_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace klartext::ui {

KeptBar::KeptBar(QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel), m_changes(new QPushButton(tr("What changed…"))) {
    setAutoFillBackground(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* current = new QPushButton(tr("Load the current version"));
    current->setToolTip(tr("Load the page from the web; what is kept stays as it is"));
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Hide this line"));
    close->setToolTip(tr("Hide this line"));
    for (QWidget* button : QList<QWidget*>{current, m_changes, close}) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(current, &QPushButton::clicked, this, &KeptBar::currentRequested);
    connect(m_changes, &QPushButton::clicked, this, &KeptBar::changesRequested);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_changes);
    layout->addWidget(current);
    layout->addWidget(close);
    hide();
}

void KeptBar::showPage(const ShownPage& page) {
    if (page.state != ShownPage::State::Kept || !page.opened) {
        hide();
        return;
    }
    const QString day = QLocale().toString(page.keptAt.date(), QLocale::LongFormat);
    m_sentence->setText(
        page.changes.isEmpty()
            ? tr("From your library, as it was kept on %1.").arg(day)
            : tr("From your library, as it was kept on %1. The program reads it better now than "
                 "then.")
                  .arg(day));
    m_changes->setVisible(!page.changes.isEmpty());
    show();
}

}  // namespace klartext::ui
