// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>

class QVariantAnimation;

namespace klartext::ui {

/// A thin line that fills while a page loads, or moves when nobody knows how much is to come. Keeps
/// its place while nothing loads.
class ProgressLine : public QProgressBar {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void start();
    void setProgress(qint64 received, qint64 total);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVariantAnimation* m_motion;
    bool m_running = false;
};

}  // namespace klartext::ui
