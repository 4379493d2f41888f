// SPDX-License-Identifier: MIT
#include "math/formula_object.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "document/page_document.h"
#include "document/text_formats.h"
#include "math/math_layout.h"

namespace klartext::ui {

using FormulaPointer = std::shared_ptr<const core::Formula>;

FormulaPointer formulaOf(const QTextFormat& format) {
    return format.property(FormulaProperty).value<FormulaPointer>();
}

FormulaObject::FormulaObject(PageDocument& page) : QObject(&page), m_page(page) {}

void FormulaObject::dress(QTextCharFormat& format, FormulaPointer formula, qreal indent,
                          qreal share) {
    format.setObjectType(formulaObjectType);
    format.setToolTip(QString::fromStdString(core::plainText(formula->root)));
    format.setProperty(FormulaProperty, QVariant::fromValue(std::move(formula)));
    format.setProperty(ImageIndentProperty, indent);
    format.setProperty(ImageShareProperty, share);
    // The only alignment in which Qt gives an object room below the baseline.
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
}

const MathBox& FormulaObject::boxOf(const QTextFormat& format) {
    const FormulaPointer formula = formulaOf(format);
    const QFont font = format.toCharFormat().font();
    const qreal column = m_page.columnWidth() - format.doubleProperty(ImageIndentProperty);
    const qreal width = std::max(1.0, column * format.doubleProperty(ImageShareProperty));
    Laid& laid = m_boxes[formula.get()];
    if (laid.width != width || laid.font != font) {
        laid = {width, font, layoutFormula(*formula, font, width)};
    }
    return laid.box;
}

QSizeF FormulaObject::intrinsicSize(QTextDocument* /*document*/, int /*position*/,
                                    const QTextFormat& format) {
    const MathBox& box = boxOf(format);
    // QTextDocumentLayout gives an object in the middle of its line (height + half) / 2 above the
    // baseline and (height - half) / 2 below it.
    const qreal half = QFontMetrics(format.toCharFormat().font()).xHeight() / 2.0;
    const qreal height = std::max(2 * box.ascent - half, 2 * box.descent + half);
    return {box.width + box.overhang, std::max(height, half)};
}

void FormulaObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document,
                               int position, const QTextFormat& format) {
    const QTextBlock block = document->findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    // Drawn in the middle of the line, which is not where the baseline asks for it.
    const qreal top = rect.top() - (line.height() - rect.height()) / 2;
    const QTextCharFormat characters = format.toCharFormat();
    const QColor color = characters.foreground().style() == Qt::NoBrush
                             ? m_page.style().theme.color(ColorId::Text)
                             : characters.foreground().color();
    boxOf(format).paint(*painter, {rect.left(), top + line.ascent()}, color);
}

}  // namespace klartext::ui
