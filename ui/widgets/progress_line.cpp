// SPDX-License-Identifier: MIT
#include "widgets/progress_line.h"

#include <QPainter>
#include <QVariantAnimation>

#include "widgets/motion.h"

namespace klartext::ui {

namespace {

constexpr int thickness = 3;
constexpr int steps = 1000;
constexpr int roundMilliseconds = 1400;
constexpr qreal movingShare = 0.25;

}  // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QProgressBar(parent), m_motion(new QVariantAnimation(this)) {
    setFixedHeight(thickness);
    setTextVisible(false);
    setAccessibleName(tr("Loading"));
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setDuration(roundMilliseconds);
    m_motion->setLoopCount(-1);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void ProgressLine::start() {
    m_running = true;
    setRange(0, 0);
    if (!Motion::ofTheProgram().isReduced()) {
        m_motion->start();
    }
    update();
}

void ProgressLine::setProgress(qint64 received, qint64 total) {
    if (!m_running || total <= 0) {
        return;
    }
    m_motion->stop();
    setRange(0, steps);
    setValue(static_cast<int>(qBound(qint64(0), received, total) * steps / total));
}

void ProgressLine::stop() {
    m_running = false;
    m_motion->stop();
    reset();
    update();
}

void ProgressLine::paintEvent(QPaintEvent* /*event*/) {
    if (!m_running) {
        return;
    }
    QPainter painter(this);
    const qreal length = width();
    QRectF bar(0, 0, length, height());
    if (maximum() > 0) {
        bar.setWidth(length * value() / maximum());
    } else if (m_motion->state() == QAbstractAnimation::Running) {
        const qreal at = m_motion->currentValue().toReal();
        bar.setLeft(length * (at * (1 + movingShare) - movingShare));
        bar.setWidth(length * movingShare);
    }
    if (layoutDirection() == Qt::RightToLeft) {
        bar.moveRight(length - bar.left());
    }
    painter.fillRect(bar, palette().color(QPalette::Link));
}

}  // namespace klartext::ui
