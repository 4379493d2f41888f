// SPDX-License-Identifier: MIT
#include "focus/text_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextCursor>
#include <algorithm>
#include <utility>

#include "panes/page_view.h"

namespace klartext::ui {

TextLines::TextLines(PageView& view) : QObject(&view), m_view(view) {
    connect(&view, &PageView::pageShown, this, [this] {
        watch();
        forget();
    });
    watch();
}

void TextLines::watch() {
    connect(m_view.page()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &TextLines::forget, Qt::UniqueConnection);
}

void TextLines::forget() {
    if (!m_lines.empty()) {
        m_lines.clear();
        Q_EMIT changed();
    }
}

const std::vector<TextLine>& TextLines::all() const {
    if (m_lines.empty()) {
        std::vector<TextLine> lines = linesOf(*m_view.page());
        if (lines.empty()) {
            lines.push_back({0, 0, 0, false});
        }
        // Only now: laying out tells that the size has changed.
        m_lines = std::move(lines);
    }
    return m_lines;
}

LineStretch TextLines::around(qreal y, std::size_t count) const {
    return linesAround(*m_view.page(), y, count);
}

qreal TextLines::heightOf(int position) const {
    QTextCursor cursor(m_view.page());
    cursor.setPosition(std::clamp(position, 0, m_view.page()->characterCount() - 1));
    return m_view.cursorRect(cursor).center().y() + m_view.verticalScrollBar()->value();
}

qreal TextLines::pitch() const { return m_view.lineHeight(); }

}  // namespace klartext::ui
