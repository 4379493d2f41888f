// SPDX-License-Identifier: MIT
#include "focus/back_pill.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int aboveEdge = 18;

}  // namespace

BackPill::BackPill(QWidget& parent) : FloatingFrame(parent, aboveEdge) {
    auto* back = new QToolButton(this);
    back->setObjectName(QStringLiteral("backToPlace"));
    back->setText(tr("Back to where you were"));
    back->setIcon(symbolicIcon(QStringLiteral("back")));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setToolTip(tr("Return to the place from which you followed the link"));
    back->setFocusPolicy(Qt::TabFocus);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Stay here"));
    close->setToolTip(tr("Stay here (Esc)"));
    close->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 3, 4, 3);
    layout->setSpacing(2);
    layout->addWidget(back);
    layout->addWidget(close);
    setAccessibleName(back->text());
    connect(back, &QToolButton::clicked, this, &BackPill::backRequested);
    connect(close, &QToolButton::clicked, this, &BackPill::dismiss);
}

void BackPill::offer() {
    show();
    announce();
}

void BackPill::dismiss() {
    hide();
    Q_EMIT dismissed();
}

void BackPill::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else {
        FloatingFrame::keyPressEvent(event);
    }
}

}  // namespace klartext::ui
