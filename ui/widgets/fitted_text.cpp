// SPDX-License-Identifier: MIT
#include "widgets/fitted_text.h"

#include <QAbstractTextDocumentLayout>
#include <QResizeEvent>
#include <QtMath>
#include <algorithm>

namespace klartext::ui {

namespace {

constexpr int fewestLines = 3;

}  // namespace

FittedText::FittedText(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

QSize FittedText::sizeHint() const {
    // The layout of plain text counts its height in lines.
    return {QPlainTextEdit::sizeHint().width(),
            heightOf(qCeil(document()->documentLayout()->documentSize().height()))};
}

QSize FittedText::minimumSizeHint() const {
    return {0, std::min(sizeHint().height(), heightOf(fewestLines))};
}

int FittedText::heightOf(int lines) const {
    const QMargins around = contentsMargins() + viewportMargins();
    return lines * fontMetrics().lineSpacing() + qCeil(2 * document()->documentMargin()) +
           around.top() + around.bottom();
}

void FittedText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

}  // namespace klartext::ui
