// SPDX-License-Identifier: MIT
#include "hearing/line_boxes.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "boxes/box_layer.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

void addLines(std::vector<QRectF>& boxes, const QTextBlock& paragraph, int from, int to,
              const QPointF& corner) {
    const QTextLayout& layout = *paragraph.layout();
    const QString text = paragraph.text();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(from, line.textStart());
        int last = std::min(to, line.textStart() + line.textLength());
        // The space at a line's end is not seen.
        while (last > first && text[last - 1].isSpace()) {
            --last;
        }
        if (first >= last) {
            continue;
        }
        const qreal one = line.cursorToX(first);
        const qreal other = line.cursorToX(last);
        QRectF box(std::min(one, other), line.y(), std::abs(other - one), line.height());
        boxes.push_back(box.translated(corner));
    }
}

}  // namespace

std::vector<QRectF> lineBoxes(const PageView& view, int from, int to) {
    std::vector<QRectF> boxes;
    const PageDocument& page = *view.page();
    const qreal scrolled = view.verticalScrollBar()->value();
    for (QTextBlock paragraph = page.findBlock(from);
         paragraph.isValid() && paragraph.position() < to; paragraph = paragraph.next()) {
        const QPointF shift(view.boxes().offsetOf(paragraph.position()), scrolled);
        const QPointF corner =
            page.documentLayout()->blockBoundingRect(paragraph).topLeft() - shift;
        addLines(boxes, paragraph, from - paragraph.position(), to - paragraph.position(), corner);
    }
    return boxes;
}

}  // namespace klartext::ui
