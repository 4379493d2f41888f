// SPDX-License-Identifier: MIT
#include "focus/laid_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "document/layout_steps.h"
#include "document/page_document.h"

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

/// `top` is where the paragraph's first line begins, `position` the paragraph.
void addLines(const QTextBlock& block, qreal top, int position, bool heading,
              std::vector<TextLine>& lines) {
    const QTextLayout& layout = *block.layout();
    const int count = layout.lineCount();
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal y = top + line.y();
        const bool alone = count >= partedFrom && (i == 0 || i == count - 2);
        lines.push_back({y, y + line.height(), position + line.textStart(), heading || alone});
    }
}

bool isHeading(const QTextBlock& block) { return block.blockFormat().headingLevel() > 0; }

void addLines(const PageDocument& page, const QTextBlock& block, std::vector<TextLine>& lines) {
    if (block.isVisible()) {
        const qreal top = page.documentLayout()->blockBoundingRect(block).top();
        addLines(block, top, block.position(), isHeading(block), lines);
    }
}

/// Reads a long text that is laid out whole, paragraph by paragraph from its first. What is asked
/// of a document for a single paragraph takes longer than to read its lines.
class TextReader {
public:
    explicit TextReader(const PageDocument& page) : m_page(page) {
        for (const QTextFrame* frame : page.rootFrame()->childFrames()) {
            m_frames.push_back({frame->firstPosition(), frame->lastPosition()});
        }
        std::ranges::sort(m_frames, {}, &Range::from);
    }

    void readNext(const QTextBlock& block, std::vector<TextLine>& lines) {
        if (block.isVisible()) {
            addLines(block, topOf(block), m_position, isHeadingNow(block), lines);
        }
        m_position += block.length();
    }

private:
    struct Range {
        int from;
        int to;
    };

    bool isInFrame() {
        while (m_frame < m_frames.size() && m_frames[m_frame].to < m_position) {
            ++m_frame;
        }
        return m_frame < m_frames.size() && m_frames[m_frame].from <= m_position;
    }

    qreal topOf(const QTextBlock& block) {
        const auto asked = [&] { return m_page.documentLayout()->blockBoundingRect(block).top(); };
        if (isInFrame()) {
            return asked();
        }
        const qreal inColumn = block.layout()->position().y();
        if (!m_columnTop) {
            m_columnTop = asked() - inColumn;
        }
        return *m_columnTop + inColumn;
    }

    /// A text has few formats, and many paragraphs of each.
    bool isHeadingNow(const QTextBlock& block) {
        const auto format = static_cast<std::size_t>(block.blockFormatIndex());
        if (format >= m_headings.size()) {
            m_headings.resize(format + 1);
        }
        if (!m_headings[format]) {
            m_headings[format] = isHeading(block);
        }
        return *m_headings[format];
    }

    const PageDocument& m_page;
    std::vector<Range> m_frames;  ///< outermost ones, in document order
    std::size_t m_frame = 0;      ///< the first that does not end before
    int m_position = 0;
    std::optional<qreal> m_columnTop;  ///< of what stands in no frame; when known
    std::vector<std::optional<bool>> m_headings;
};

/// Takes lines that stand side by side for one.
std::vector<TextLine> merged(std::vector<TextLine> lines) {
    if (!std::ranges::is_sorted(lines, {}, &TextLine::top)) {
        std::ranges::stable_sort(lines, {}, &TextLine::top);
    }
    std::vector<TextLine> result;
    result.reserve(lines.size());
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

std::size_t nearest(const std::vector<TextLine>& lines, qreal y) {
    const auto below = std::ranges::upper_bound(lines, y, {}, &TextLine::top);
    if (below == lines.begin()) {
        return 0;
    }
    const auto above = std::prev(below);
    const bool nearer =
        below != lines.end() && y > above->bottom && below->top - y < y - above->bottom;
    return static_cast<std::size_t>((nearer ? below : above) - lines.begin());
}

/// Paragraphs from one to another that no other stands beside: one, or rows of a table that no cell
/// leaves.
struct Band {
    QTextBlock first;
    QTextBlock last;
};

const QTextTable* outermostTable(const QTextBlock& block) {
    const QTextTable* outermost = nullptr;
    for (const QTextFrame* frame = QTextCursor(block).currentFrame(); frame != nullptr;
         frame = frame->parentFrame()) {
        if (const auto* table = qobject_cast<const QTextTable*>(frame)) {
            outermost = table;
        }
    }
    return outermost;
}

Band rowsAround(const PageDocument& page, const QTextTable& table, int position) {
    int top = table.cellAt(position).row();
    int bottom = top;
    for (bool grows = true; grows;) {
        const int rows = bottom - top;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell last = table.cellAt(bottom, column);
            bottom = std::max(bottom, last.row() + last.rowSpan() - 1);
            top = std::min(top, table.cellAt(top, column).row());
        }
        grows = bottom - top > rows;
    }
    const QTextBlock last =
        bottom + 1 < table.rows()
            ? page.findBlock(table.cellAt(bottom + 1, 0).firstPosition()).previous()
            : page.findBlock(table.lastPosition());
    return {page.findBlock(table.cellAt(top, 0).firstPosition()), last};
}

Band bandOf(const PageDocument& page, const QTextBlock& block) {
    const QTextTable* table = outermostTable(block);
    return table == nullptr ? Band{block, block} : rowsAround(page, *table, block.position());
}

/// One that is laid out and begins above the height, near to it; else the first.
QTextBlock startOf(const PageDocument& page, qreal y) {
    int above = 0;
    int below = page.findBlock(std::max(0, page.layoutSteps().reached() - 1)).blockNumber();
    while (below - above > 1) {
        const int middle = above + (below - above) / 2;
        const QTextBlock block = page.findBlockByNumber(middle);
        (page.documentLayout()->blockBoundingRect(block).top() < y ? above : below) = middle;
    }
    return page.findBlockByNumber(above);
}

std::vector<TextLine> linesIn(const PageDocument& page, const Band& band) {
    std::vector<TextLine> lines;
    const QTextBlock end = band.last.next();
    for (QTextBlock block = band.first; block.isValid() && block != end; block = block.next()) {
        addLines(page, block, lines);
    }
    return lines;
}

/// The line of a text that has none.
const TextLine nothing{0, 0, 0, false};

}  // namespace

std::vector<TextLine> linesOf(const PageDocument& page) {
    // Asking for the size lays out everything at once.
    (void)page.documentLayout()->documentSize();
    TextReader reader(page);
    std::vector<TextLine> lines;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        reader.readNext(block, lines);
    }
    return merged(std::move(lines));
}

LineStretch linesAround(const PageDocument& page, qreal y, std::size_t count) {
    Band all = bandOf(page, startOf(page, y));
    std::vector<TextLine> lines = linesIn(page, all);
    // One more on either side: it may stand beside the last.
    for (;;) {
        const std::vector<TextLine> known = merged(lines);
        const std::size_t middle = nearest(known, y);
        if (middle <= count && all.first.previous().isValid()) {
            const Band band = bandOf(page, all.first.previous());
            const std::vector<TextLine> more = linesIn(page, band);
            lines.insert(lines.begin(), more.begin(), more.end());
            all.first = band.first;
        } else if (middle + count + 1 >= known.size() && all.last.next().isValid()) {
            const Band band = bandOf(page, all.last.next());
            const std::vector<TextLine> more = linesIn(page, band);
            lines.insert(lines.end(), more.begin(), more.end());
            all.last = band.last;
        } else if (known.empty()) {
            return {{nothing}, 0};
        } else {
            const std::size_t first = middle - std::min(middle, count);
            const std::size_t end = std::min(middle + count + 1, known.size());
            return {{known.begin() + static_cast<std::ptrdiff_t>(first),
                     known.begin() + static_cast<std::ptrdiff_t>(end)},
                    middle - first};
        }
    }
}

}  // namespace klartext::ui
