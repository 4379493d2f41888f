// SPDX-License-Identifier: MIT
#include "widgets/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace klartext::ui {

namespace {

QTextOption wrapping() {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

}  // namespace

WrappedText::WrappedText(const QString& text, const QFont& font, int width, int mostLines)
    : m_width(qMax(width, 1)), m_layout(std::make_unique<QTextLayout>(text, font)) {
    m_layout->setTextOption(wrapping());
    m_layout->setCacheEnabled(true);
    breakLines(mostLines);
}

void WrappedText::breakLines(int mostLines) {
    qreal y = 0;
    m_layout->beginLayout();
    for (int count = 0; count < mostLines; ++count) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(m_width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    m_layout->endLayout();
    m_height = qCeil(y);

    const QTextLine last = m_layout->lineAt(m_layout->lineCount() - 1);
    if (!last.isValid() || last.textStart() + last.textLength() >= m_layout->text().size()) {
        return;
    }
    const QString rest = m_layout->text().mid(last.textStart());
    m_lastLine = std::make_unique<QTextLayout>(
        QFontMetricsF(m_layout->font()).elidedText(rest, Qt::ElideRight, m_width),
        m_layout->font());
    m_lastLine->beginLayout();
    QTextLine line = m_lastLine->createLine();
    line.setLineWidth(m_width);
    line.setPosition(last.position());
    m_lastLine->endLayout();
}

void WrappedText::draw(QPainter* painter, const QPointF& topLeft) const {
    const int whole = m_layout->lineCount() - (m_lastLine ? 1 : 0);
    for (int i = 0; i < whole; ++i) {
        m_layout->lineAt(i).draw(painter, topLeft);
    }
    if (m_lastLine) {
        m_lastLine->lineAt(0).draw(painter, topLeft);
    }
}

}  // namespace klartext::ui
