// SPDX-License-Identifier: MIT
#include "library/marked_text.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>
#include <QtMath>

#include "library/shelf.h"

namespace klartext::ui {

namespace {

struct Marked {
    QString text;
    QList<QTextLayout::FormatRange> hits;
};

Marked read(const QString& marked) {
    Marked result;
    qsizetype begin = -1;
    for (const QChar c : marked) {
        if (c == ShelfSnippet::hitBegins) {
            begin = result.text.size();
        } else if (c == ShelfSnippet::hitEnds && begin >= 0) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            format.setFontUnderline(true);
            result.hits.append(
                {static_cast<int>(begin), static_cast<int>(result.text.size() - begin), format});
            begin = -1;
        } else {
            result.text += c;
        }
    }
    return result;
}

qreal layOut(QTextLayout& layout, qreal width, int lines, int& end) {
    qreal y = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return y;
}

}  // namespace

QString withoutMarks(QString marked) {
    return marked.remove(ShelfSnippet::hitBegins).remove(ShelfSnippet::hitEnds);
}

int drawMarked(QPainter* painter, const QRect& rect, const QString& marked, const QFont& font,
               int lines) {
    Marked text = read(marked);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Where the list begins its lines, whatever the direction of the text.
    option.setAlignment(QStyle::visualAlignment(painter->layoutDirection(), Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    int end = 0;
    qreal height = 0;
    for (int attempt = 0; attempt < 6; ++attempt) {
        QTextLayout layout(text.text, font);
        layout.setTextOption(option);
        layout.setFormats(text.hits);
        height = layOut(layout, rect.width(), lines, end);
        if (end >= text.text.size()) {
            layout.draw(painter, rect.topLeft());
            break;
        }
        // Room for the mark of what is left out; bold letters are wider than others.
        text.text = text.text.left(qMax(0, end - 2 - 2 * attempt)).trimmed() + QChar(u'…');
    }
    return qCeil(height);
}

}  // namespace klartext::ui
