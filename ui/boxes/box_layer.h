// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

#include "boxes/box_geometry.h"
#include "panes/page_layer.h"

class QToolButton;

namespace klartext::ui {

class PageView;

/// The boxes of a PageView: code and tables that are wider than the column are scrolled to the side
/// in it, by wheel, bar and keys; code is copied by a button.
///
/// The text stays one document: it is painted, and points in it are taken, shifted by what a box is
/// scrolled (see SideShift), so that all positions are the document's own.
class BoxLayer : public QObject, public PageLayer {
    Q_OBJECT

public:
    explicit BoxLayer(PageView& view);

    /// The view's page is another one than before.
    void pageReplaced();
    /// How many pixels the text at the point is scrolled to the side. Quick where nothing is.
    [[nodiscard]] int offsetAt(const QPoint& point) const;
    /// The same for a position of the document.
    [[nodiscard]] int offsetOf(int position) const;
    /// Parts `area` of the viewport into strips that are scrolled alike and calls `paint` for each
    /// with the offset; what lies beside a scrolled box is in none.
    void forEachStrip(const QRect& area,
                      const std::function<void(const QRect& strip, int offset)>& paint) const;
    /// Scrolls the box that holds the position so that it is seen, if it is in one.
    void reveal(int position);
    /// The code at the position as it is copied: exact, with plain blanks; empty where none is.
    [[nodiscard]] QString codeAt(int position) const;
    /// Puts the keyboard on the next box that has use for it, where none of the page's links comes
    /// before; false when there is none.
    bool focusNext(bool forward);

    void paintAbove(QPainter& painter) const override;
    bool press(const QMouseEvent& event) override;
    bool key(const QKeyEvent& event) override;
    bool wheel(const QWheelEvent& event) override;
    void hover(std::optional<QPoint> point) override;
    [[nodiscard]] std::optional<Hint> hintAt(const QPoint& point) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Drag {
        int box;
        int grabbed;  ///< x where the handle was taken
        int offset;   ///< of the box then
    };

    [[nodiscard]] std::optional<int> boxUnder(const QPoint& point) const;
    [[nodiscard]] int offset(int box, const BoxPlace& place) const;
    void setOffset(int box, int pixels);
    [[nodiscard]] QRect frameInView(const BoxPlace& place) const;
    [[nodiscard]] QRectF barOf(const QRect& frame) const;
    [[nodiscard]] QRectF handleOf(int box, const BoxPlace& place) const;
    [[nodiscard]] std::vector<int> boxesIn(const QRect& area) const;
    void paintBar(QPainter& painter, int box, const BoxPlace& place) const;
    void paintEdges(QPainter& painter, int box, const BoxPlace& place) const;
    void dragTo(int x);
    [[nodiscard]] bool isCode(int box) const;
    [[nodiscard]] bool hasUse(int box) const;
    [[nodiscard]] int nextAnchor(int from, bool forward) const;
    [[nodiscard]] QString codeOf(int box) const;
    void setFocused(std::optional<int> box);
    void placeButton();
    void copy(int box);

    PageView& m_view;
    BoxGeometry m_geometry;
    QHash<int, int> m_offsets;  ///< of boxes that were scrolled
    std::optional<int> m_hovered;
    std::optional<int> m_focused;  ///< by the keyboard
    std::optional<Drag> m_drag;
    QToolButton* m_copy;
    QTimer m_copied;  ///< while the button says that it was done
    int m_buttonBox = -1;
};

}  // namespace klartext::ui
