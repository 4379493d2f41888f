// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <functional>
#include <optional>

class QPainter;

namespace klartext::ui {

class PageView;

/// The way of a PageView to a place of a long text that is not laid out yet. Until it is, what was
/// seen before stays on show, and the view is where it wants to be to whoever asks.
class Approach {
public:
    /// A character and how far below the top of the view its line is to begin.
    struct Place {
        int position = 0;
        int offset = 0;
    };

    explicit Approach(PageView& view) : m_view(view) {}

    /// Keeps what is seen and begins, or goes on to another place. Of a text that is still to come
    /// the way is followed when it is there: see follow().
    void begin(const Place& place);
    /// Calls `then` when the page of the view is laid out up to the place.
    void follow(std::function<void()> then);
    void end();
    [[nodiscard]] bool isUnderWay() const { return m_place.has_value(); }
    /// Where it leads. It must be under way.
    [[nodiscard]] const Place& place() const { return *m_place; }
    /// What was seen before.
    void paint(QPainter& painter) const;

private:
    void keepSight();

    PageView& m_view;
    std::optional<Place> m_place;
    QPixmap m_sight;
};

}  // namespace klartext::ui
