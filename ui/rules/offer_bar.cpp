// SPDX-License-Identifier: MIT
#include "rules/offer_bar.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace klartext::ui {

OfferBar::OfferBar(QAction& accept, QWidget* parent) : QFrame(parent), m_sentence(new QLabel) {
    setAutoFillBackground(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* button = new QPushButton(accept.text());
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(accept.toolTip());
    connect(button, &QPushButton::clicked, &accept, &QAction::trigger);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Dismiss the offer"));
    close->setToolTip(tr("Dismiss the offer (Esc)"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(button);
    layout->addWidget(close);
    hide();
}

void OfferBar::offer(const QString& site, bool keep) {
    m_sentence->setText(keep ? tr("Put back. Keep what stands there on every page of %1?").arg(site)
                             : tr("Taken out. Leave it out on every page of %1?").arg(site));
    setAccessibleName(m_sentence->text());
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace klartext::ui
