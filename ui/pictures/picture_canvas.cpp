// SPDX-License-Identifier: MIT
#include "pictures/picture_canvas.h"

#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace klartext::ui {

namespace {

constexpr int smallestLevel = 256;
constexpr qreal wheelStep = 120;
constexpr qreal wheelFactor = 1.25;
constexpr qreal smallestScale = 0.02;

}  // namespace

PictureLevels levelsOf(const QImage& image) {
    PictureLevels levels;
    if (image.isNull()) {
        return levels;
    }
    levels.push_back(image);
    while (std::max(levels.back().width(), levels.back().height()) > 2 * smallestLevel) {
        const QImage& last = levels.back();
        levels.push_back(last.scaled(std::max(last.width() / 2, 1), std::max(last.height() / 2, 1),
                                     Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return levels;
}

PictureCanvas::PictureCanvas(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_AcceptTouchEvents);
    grabGesture(Qt::PinchGesture);
}

void PictureCanvas::setPicture(PictureLevels levels, const QSize& size) {
    m_levels = std::move(levels);
    m_size = size.isEmpty() && !m_levels.empty() ? m_levels.front().size() : size;
    fit();
}

void PictureCanvas::refine(PictureLevels levels) {
    m_levels = std::move(levels);
    update();
}

void PictureCanvas::clear() {
    m_levels.clear();
    m_size = {};
    fit();
}

qreal PictureCanvas::fittingScale() const {
    if (m_size.isEmpty() || width() <= 0 || height() <= 0) {
        return 1;
    }
    return std::min({width() / m_size.width(), height() / m_size.height(), 1.0});
}

void PictureCanvas::fit() {
    m_fitted = true;
    m_scale = fittingScale();
    m_center = QPointF(m_size.width() / 2, m_size.height() / 2);
    showHand();
    update();
    Q_EMIT scaleChanged();
}

QRectF PictureCanvas::pictureRect() const {
    const QSizeF size = m_size * m_scale;
    return {QPointF(width() / 2.0, height() / 2.0) - m_center * m_scale, size};
}

void PictureCanvas::setScale(qreal scale, const QPointF& around) {
    if (!hasPicture()) {
        return;
    }
    const qreal least = std::max(std::min(fittingScale(), 1.0) / 2, smallestScale);
    scale = std::clamp(scale, least, largestScale);
    const QPointF middle(width() / 2.0, height() / 2.0);
    const QPointF spot = m_center + (around - middle) / m_scale;
    m_scale = scale;
    m_center = spot - (around - middle) / m_scale;
    m_fitted = qFuzzyCompare(m_scale, fittingScale());
    keepInSight();
    showHand();
    update();
    Q_EMIT scaleChanged();
}

void PictureCanvas::zoomBy(qreal factor, const QPointF& around) {
    setScale(m_scale * factor, around);
}

void PictureCanvas::zoomBy(qreal factor) {
    // By keys to the pointer while it is over the picture, else to the middle.
    const QPointF pointer = mapFromGlobal(QCursor::pos());
    const bool over = underMouse() && pictureRect().contains(pointer);
    zoomBy(factor, over ? pointer : QPointF(width() / 2.0, height() / 2.0));
}

void PictureCanvas::toggle(const QPointF& around) {
    qFuzzyCompare(m_scale, 1.0) && !m_fitted ? fit() : setScale(1, around);
}

void PictureCanvas::panBy(const QPointF& pixels) {
    m_center += pixels / m_scale;
    m_fitted = false;
    keepInSight();
    update();
}

/// What is smaller than the widget stands in its middle; else there is picture at every edge.
void PictureCanvas::keepInSight() {
    const auto keep = [](qreal center, qreal picture, qreal seen) {
        return picture <= seen
                   ? picture / 2
                   : std::clamp(center, seen / 2, std::max(seen / 2, picture - seen / 2));
    };
    m_center.setX(keep(m_center.x(), m_size.width(), width() / m_scale));
    m_center.setY(keep(m_center.y(), m_size.height(), height() / m_scale));
}

void PictureCanvas::showHand() {
    const QRectF picture = pictureRect();
    const bool larger = picture.width() > width() + 1 || picture.height() > height() + 1;
    setCursor(m_dragging ? Qt::ClosedHandCursor : larger ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void PictureCanvas::paintEvent(QPaintEvent* /*event*/) {
    if (!hasPicture()) {
        return;
    }
    const QRectF target = pictureRect();
    const qreal wanted = target.width() * devicePixelRatioF();
    const QImage* level = &m_levels.front();
    for (const QImage& each : m_levels) {
        level = each.width() >= wanted ? &each : level;
    }
    QPainter painter(this);
    // Far enlarged, single pixels are what one wants to see.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, wanted < level->width() * 4.0);
    painter.drawImage(target, *level);
}

void PictureCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_fitted ? fit() : keepInSight();
}

void PictureCanvas::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(wheelFactor, event->angleDelta().y() / wheelStep), event->position());
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_dragging = hasPicture();
        m_moved = false;
        m_grabbed = event->position();
        showHand();
    }
}

void PictureCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging) {
        return;
    }
    const QPointF by = m_grabbed - event->position();
    m_moved = m_moved || by.manhattanLength() > 3;
    if (m_moved && !m_fitted) {
        panBy(by);
        m_grabbed = event->position();
    }
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_dragging = false;
    showHand();
    if (!m_moved && !pictureRect().contains(event->position())) {
        Q_EMIT missed();
    }
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent* event) { toggle(event->position()); }

bool PictureCanvas::event(QEvent* event) { return pinch(event) || QWidget::event(event); }

bool PictureCanvas::pinch(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        QGesture* gesture = static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture);
        if (const auto* pinch = static_cast<QPinchGesture*>(gesture)) {
            zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint().toPoint()));
            return true;
        }
    }
    return false;
}

}  // namespace klartext::ui
