// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPoint>
#include <QString>
#include <Qt>
#include <optional>

class QKeyEvent;
class QMouseEvent;
class QPainter;
class QWheelEvent;

namespace klartext::ui {

/// Something drawn over the text of a PageView, and what a person does with it. All points are in
/// coordinates of the view's viewport; those of a press may lie beside it, in the margins of the
/// view. See PageView::addLayer().
class PageLayer {
public:
    /// What the pointer does over a part of the layer.
    struct Hint {
        Qt::CursorShape cursor = Qt::PointingHandCursor;
        QString toolTip;
    };

    /// What a screen reader is told of the text in [from, to) that the layer marks.
    struct Said {
        int from;
        int to;
        QColor paper;
    };

    PageLayer() = default;
    virtual ~PageLayer();
    PageLayer(const PageLayer&) = delete;
    PageLayer& operator=(const PageLayer&) = delete;

    /// Under the text and its selection, over the boxes around it.
    virtual void paintBelow(QPainter& painter) const;
    /// Over the text.
    virtual void paintAbove(QPainter& painter) const;
    /// A mouse button went down. True when that was meant for the layer: nothing else sees it.
    virtual bool press(const QMouseEvent& event);
    /// A key went down. True when that was meant for the layer.
    virtual bool key(const QKeyEvent& event);
    /// The wheel was turned. True when that was meant for the layer.
    virtual bool wheel(const QWheelEvent& event);
    /// The pointer moved over the view with no button down, or left it (no value).
    virtual void hover(std::optional<QPoint> point);
    /// No value where the layer has nothing.
    [[nodiscard]] virtual std::optional<Hint> hintAt(const QPoint& point) const;
    /// Of a position of the document; no value where the layer marks nothing.
    [[nodiscard]] virtual std::optional<Said> saidAt(int position) const;
};

}  // namespace klartext::ui
