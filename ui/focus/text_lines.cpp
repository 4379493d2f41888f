// SPDX-License-Identifier: MIT
#include "focus/text_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "panes/page_view.h"

namespace klartext::ui {

namespace {

/// Lines set tightly touch; what shares more than this of its height stands side by side.
constexpr qreal sharedHeight = 0.35;
/// A paragraph of so many lines can be parted without leaving a line of it alone.
constexpr int partedFrom = 4;

bool standBeside(const TextLine& one, const TextLine& other) {
    const qreal shared = std::min(one.bottom, other.bottom) - std::max(one.top, other.top);
    const qreal lower = std::min(one.bottom - one.top, other.bottom - other.top);
    return shared > sharedHeight * lower;
}

void addLines(const PageDocument& page, const QTextBlock& block, std::vector<TextLine>& lines) {
    const QPointF corner = page.documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLayout& layout = *block.layout();
    const int count = layout.lineCount();
    const int position = block.position();
    const bool heading = block.blockFormat().headingLevel() > 0;
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal top = corner.y() + line.y();
        const bool alone = count >= partedFrom && (i == 0 || i == count - 2);
        lines.push_back({top, top + line.height(), position + line.textStart(), heading || alone});
    }
}

/// Takes lines that stand side by side for one.
std::vector<TextLine> merged(std::vector<TextLine> lines) {
    std::ranges::stable_sort(lines, {}, &TextLine::top);
    std::vector<TextLine> result;
    for (const TextLine& line : lines) {
        if (result.empty() || !standBeside(result.back(), line)) {
            result.push_back(line);
            continue;
        }
        TextLine& last = result.back();
        last.bottom = std::max(last.bottom, line.bottom);
        last.position = std::min(last.position, line.position);
        last.keepsNext = last.keepsNext && line.keepsNext;
    }
    return result;
}

}  // namespace

std::vector<TextLine> linesOf(const PageDocument& page) {
    // Asking for the size lays out everything at once.
    (void)page.documentLayout()->documentSize();
    std::vector<TextLine> lines;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (block.isVisible()) {
            addLines(page, block, lines);
        }
    }
    return merged(std::move(lines));
}

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

std::size_t TextLines::indexAt(qreal y) const {
    const std::vector<TextLine>& lines = all();
    auto below = std::ranges::upper_bound(lines, y, {}, &TextLine::top);
    if (below == lines.begin()) {
        return 0;
    }
    const auto above = std::prev(below);
    const bool nearer =
        below != lines.end() && y > above->bottom && below->top - y < y - above->bottom;
    return static_cast<std::size_t>((nearer ? below : above) - lines.begin());
}

qreal TextLines::heightOf(int position) const {
    QTextCursor cursor(m_view.page());
    cursor.setPosition(std::clamp(position, 0, m_view.page()->characterCount() - 1));
    return m_view.cursorRect(cursor).center().y() + m_view.verticalScrollBar()->value();
}

qreal TextLines::pitch() const { return m_view.lineHeight(); }

}  // namespace klartext::ui
