// SPDX-License-Identifier: MIT
#include "math/formula_object.h"

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <vector>

#include "document/page_document.h"
#include "document/text_formats.h"
#include "math/math_layout.h"

namespace klartext::ui {

using FormulaPointer = std::shared_ptr<const core::Formula>;

FormulaPointer formulaOf(const QTextFormat& format) {
    return format.property(FormulaProperty).value<FormulaPointer>();
}

bool isSettable(const core::Formula& formula) {
    constexpr std::size_t mostParts = 4000;
    std::vector<const core::Math*> parts{&formula.root};
    for (std::size_t i = 0; i < parts.size() && parts.size() <= mostParts; ++i) {
        for (const core::Math& child : parts[i]->children) parts.push_back(&child);
    }
    return parts.size() <= mostParts;
}

FormulaObject::FormulaObject(PageDocument& page) : QObject(&page), m_page(page) {}

void FormulaObject::dress(QTextCharFormat& format, FormulaPointer formula, qreal indent,
                          qreal share, bool alone) {
    constexpr qreal unbounded = 1e6;
    const QFontMetricsF metrics(format.font());
    const MathBox box = layoutFormula(*formula, format.font(), unbounded);
    // What reaches no deeper than the space between two lines needs no room of its own; for the
    // rest there is one alignment in which Qt gives an object room below the baseline.
    const bool deep = box.descent > metrics.descent() + 0.12 * metrics.height();
    if (deep && !alone) {
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    }
    format.setProperty(ImageInlineProperty, !alone);
    format.setObjectType(formulaObjectType);
    const QString words = QString::fromStdString(core::plainText(formula->root));
    format.setToolTip(words);
    format.setProperty(ImageTextProperty, words);
    format.setProperty(FormulaNumberProperty, static_cast<int>(qHash(formula.get()) & 0x7fffffffU));
    format.setProperty(FormulaProperty, QVariant::fromValue(std::move(formula)));
    format.setProperty(ImageIndentProperty, indent);
    format.setProperty(ImageShareProperty, share);
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
    const qreal width = box.width + box.overhang;
    const QTextCharFormat characters = format.toCharFormat();
    if (!format.boolProperty(ImageInlineProperty)) {
        return {width, box.height()};
    }
    if (characters.verticalAlignment() != QTextCharFormat::AlignMiddle) {
        return {width, box.ascent};
    }
    // QTextDocumentLayout gives an object in the middle of its line (height + half) / 2 above the
    // baseline and (height - half) / 2 below it.
    const qreal half = QFontMetrics(characters.font()).xHeight() / 2.0;
    const qreal textAscent = QFontMetricsF(characters.font()).ascent();
    // Up to the height of the text beside it, room above the baseline is there.
    const qreal above = box.ascent > 1.05 * textAscent ? 2 * box.ascent - half : 0;
    return {width, std::max({above, 2 * box.descent + half, half})};
}

void FormulaObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document,
                               int position, const QTextFormat& format) {
    const QTextCharFormat characters = format.toCharFormat();
    qreal baseline = rect.bottom();
    if (!format.boolProperty(ImageInlineProperty)) {
        baseline -= boxOf(format).descent;
    } else if (characters.verticalAlignment() == QTextCharFormat::AlignMiddle) {
        // Drawn in the middle of the line, which is not where the baseline asks for it.
        const QTextBlock block = document->findBlock(position);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        baseline = rect.top() - (line.height() - rect.height()) / 2 + line.ascent();
    }
    const QColor color = characters.foreground().style() == Qt::NoBrush
                             ? m_page.style().theme.color(ColorId::Text)
                             : characters.foreground().color();
    boxOf(format).paint(*painter, {rect.left(), baseline}, color);
}

}  // namespace klartext::ui
