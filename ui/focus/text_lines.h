// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <cstddef>
#include <vector>

namespace klartext::ui {

class PageDocument;
class PageView;

/// One line of text in document coordinates: what a person reads from side to side. A picture is a
/// line, too, and so are lines of table cells that stand side by side.
struct TextLine {
    qreal top;
    qreal bottom;
    int position;    ///< the first in it
    bool keepsNext;  ///< belongs to the line below: a heading, the first line of a paragraph
};

/// The lines of the document from its top down; none reaches into another. Lays out all the text.
[[nodiscard]] std::vector<TextLine> linesOf(const PageDocument& page);

/// The lines of what a PageView shows, always those of its layout now.
class TextLines : public QObject {
    Q_OBJECT

public:
    /// `view` must outlive it.
    explicit TextLines(PageView& view);

    /// Never empty. Lays out all the text when that has changed.
    [[nodiscard]] const std::vector<TextLine>& all() const;
    /// The line at the height, or the one nearest to it.
    [[nodiscard]] std::size_t indexAt(qreal y) const;
    [[nodiscard]] const TextLine& at(qreal y) const { return all()[indexAt(y)]; }
    /// Where the position's line has its middle.
    [[nodiscard]] qreal heightOf(int position) const;
    /// From the top of a line of running text to that of the next, in pixels.
    [[nodiscard]] qreal pitch() const;

Q_SIGNALS:
    /// all() has become something else.
    void changed();

private:
    void watch();
    void forget();

    PageView& m_view;
    mutable std::vector<TextLine> m_lines;  ///< empty: not known
};

}  // namespace klartext::ui
