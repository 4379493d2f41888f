// SPDX-License-Identifier: MIT
#include "widgets/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace klartext::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QRect inside = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, inside.width());
    style()->drawItemText(&painter, inside, Qt::AlignVCenter | Qt::AlignLeading, palette(),
                          isEnabled(), shown, foregroundRole());
}

}  // namespace klartext::ui
