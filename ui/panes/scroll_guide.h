// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

namespace klartext::ui {

/// Keeps a PageView at certain places, such as whole pages; see PageView::setGuide().
class ScrollGuide {
public:
    ScrollGuide() = default;
    virtual ~ScrollGuide();
    ScrollGuide(const ScrollGuide&) = delete;
    ScrollGuide& operator=(const ScrollGuide&) = delete;

    /// The part of the viewport in which text is seen.
    [[nodiscard]] virtual QRect shownRect() const = 0;
    /// The position that is being read; it is in sight.
    [[nodiscard]] virtual int readingPosition() const = 0;
    /// The value of the scroll bar at which the line of the position is seen. From now on that is
    /// what is being read.
    virtual int valueFor(int position) = 0;
    /// Something else has moved the scroll bar.
    virtual void settle() = 0;
};

}  // namespace klartext::ui
