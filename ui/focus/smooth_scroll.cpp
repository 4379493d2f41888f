// SPDX-License-Identifier: MIT
#include "focus/smooth_scroll.h"

#include <QEasingCurve>
#include <QScrollBar>
#include <utility>

namespace klartext::ui {

namespace {

constexpr int glideMilliseconds = 180;

}  // namespace

SmoothScroll::SmoothScroll(QScrollBar& bar, QObject* parent) : QObject(parent), m_bar(bar) {
    m_glide.setDuration(glideMilliseconds);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { advance(share.toDouble()); });
}

void SmoothScroll::setGliding(bool gliding) {
    m_gliding = gliding;
    if (!gliding) {
        m_bar.setValue(m_bar.value() + remaining());
        stop();
    }
}

void SmoothScroll::by(int pixels) {
    if (!m_gliding) {
        m_bar.setValue(m_bar.value() + pixels);
        return;
    }
    const int left = remaining();
    stop();
    m_distance = left + pixels;
    m_glide.start();
}

void SmoothScroll::stop() {
    m_distance = 0;
    m_done = 0;
    m_glide.stop();
}

void SmoothScroll::advance(double share) {
    const int done = qRound(m_distance * share);
    const int step = done - std::exchange(m_done, done);
    m_bar.setValue(m_bar.value() + step);
}

}  // namespace klartext::ui
