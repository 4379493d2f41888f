// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPointF>
#include <QWidget>
#include <vector>

namespace klartext::ui {

/// A picture in halves of halves of its size, the first as it is: so that it is drawn quickly and
/// smoothly however small. Never empty but for a null image.
using PictureLevels = std::vector<QImage>;
/// Any thread.
[[nodiscard]] PictureLevels levelsOf(const QImage& image);

/// Shows one picture, fitted or at any size, and lets it be dragged and zoomed to a point.
class PictureCanvas : public QWidget {
    Q_OBJECT

public:
    static constexpr qreal largestScale = 16;

    explicit PictureCanvas(QWidget* parent = nullptr);

    /// Shows another picture of this natural size in CSS pixels, fitted.
    void setPicture(PictureLevels levels, const QSize& size);
    /// The same picture in more detail: what is seen of it stays.
    void refine(PictureLevels levels);
    void clear();
    [[nodiscard]] bool hasPicture() const { return !m_levels.empty(); }

    /// Pixels of the screen (device-independent) to a pixel of the natural size.
    [[nodiscard]] qreal scale() const { return m_scale; }
    [[nodiscard]] qreal fittingScale() const;
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    void fit();
    /// Zooms by a factor around a point of the widget, which stays on the same spot of the picture.
    void zoomBy(qreal factor, const QPointF& around);
    void zoomBy(qreal factor);
    void setScale(qreal scale, const QPointF& around);
    /// 100 %, or fitted when it is that already.
    void toggle(const QPointF& around);
    void panBy(const QPointF& pixels);
    /// Where the picture is, in coordinates of the widget.
    [[nodiscard]] QRectF pictureRect() const;

Q_SIGNALS:
    void scaleChanged();
    /// A click beside the picture.
    void missed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    bool pinch(QEvent* event);
    void keepInSight();
    void showHand();

    PictureLevels m_levels;
    QSizeF m_size;
    qreal m_scale = 1;
    QPointF m_center;  ///< of the widget, on the picture, in pixels of its natural size
    bool m_fitted = true;
    QPointF m_grabbed;
    bool m_dragging = false;
    bool m_moved = false;
};

}  // namespace klartext::ui
