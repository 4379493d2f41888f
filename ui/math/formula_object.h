// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>
#include <memory>

#include "core/math.h"
#include "math/math_box.h"

namespace klartext::ui {

class PageDocument;

/// The formula of an object's format, or null.
[[nodiscard]] std::shared_ptr<const core::Formula> formulaOf(const QTextFormat& format);

/// Whether a formula is one that people write: of some thousand parts nobody reads, and each
/// painting of it would take its time. Others are shown as their words.
[[nodiscard]] bool isSettable(const core::Formula& formula);

/// Lays out and paints the formulas of a PageDocument, on the baseline of their line. Its object
/// stands for one character, whose tool tip says the formula in words. They are its
/// ImageTextProperty as well, for those who hear it.
class FormulaObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit FormulaObject(PageDocument& page);

    /// Makes `format`, that of the text around it, the one of the formula's character. `indent`
    /// pixels of the column are not its. Alone it has its line for itself.
    static void dress(QTextCharFormat& format, std::shared_ptr<const core::Formula> formula,
                      qreal indent, qreal share, bool alone);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] const MathBox& boxOf(const QTextFormat& format);

    struct Laid {
        qreal width = 0;
        QFont font;
        MathBox box;
    };

    PageDocument& m_page;
    QHash<const core::Formula*, Laid> m_boxes;
};

}  // namespace klartext::ui
