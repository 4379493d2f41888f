// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariantAnimation>

class QScrollBar;

namespace klartext::ui {

/// Moves a scroll bar by steps, gliding when it is asked to glide. What else moves the bar in the
/// meantime, such as a picture that came above, adds to the step.
class SmoothScroll : public QObject {
    Q_OBJECT

public:
    /// `bar` must outlive it.
    explicit SmoothScroll(QScrollBar& bar, QObject* parent = nullptr);

    /// Without gliding, a step is done when by() returns. That is how it begins.
    void setGliding(bool gliding);
    [[nodiscard]] bool isGliding() const { return m_gliding; }
    /// Down by so many pixels, up when negative. Steps add up.
    void by(int pixels);
    /// Stays where the bar is.
    void stop();
    /// How far the bar still has to go.
    [[nodiscard]] int remaining() const { return m_distance - m_done; }

private:
    void advance(double share);

    QScrollBar& m_bar;
    QVariantAnimation m_glide;
    bool m_gliding = false;
    int m_distance = 0;
    int m_done = 0;
};

}  // namespace klartext::ui
