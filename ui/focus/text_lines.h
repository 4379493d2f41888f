// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <cstddef>
#include <vector>

#include "focus/laid_lines.h"

namespace klartext::ui {

class PageView;

/// The lines of what a PageView shows, always those of its layout now.
class TextLines : public QObject {
    Q_OBJECT

public:
    /// `view` must outlive it.
    explicit TextLines(PageView& view);

    /// Never empty. Lays out all the text when that has changed.
    [[nodiscard]] const std::vector<TextLine>& all() const;
    /// See linesAround(): near what is seen they are there at once, however long the text is.
    [[nodiscard]] LineStretch around(qreal y, std::size_t count) const;
    /// The line at the height, or the one nearest to it.
    [[nodiscard]] TextLine at(qreal y) const { return around(y, 0).lines.front(); }
    /// Where the position's line has its middle. Lays out the text down to there.
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
