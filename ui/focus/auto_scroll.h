// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "panes/page_layer.h"
#include "settings/setting.h"

namespace klartext::ui {

class PageTurner;
class PageView;
class TextLines;

/// Scrolls a PageView by itself as fast as a person reads, or turns its pages. Plus, minus and the
/// wheel change the speed; any other key, a click or the loss of the focus pause it.
class AutoScroll : public QObject, public PageLayer {
    Q_OBJECT

public:
    static constexpr int slowest = 3;  ///< lines a minute
    static constexpr int fastest = 200;
    static constexpr int usual = 22;  ///< what most people read

    /// All must outlive it. `speed` is in lines a minute. The view has to be given it as a layer.
    AutoScroll(PageView& view, const TextLines& lines, PageTurner& pages, Setting<int>& speed);

    void start();
    void pause();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    void changeSpeed(bool faster);
    /// Moves on as far as in so much time. Its timer does it while it runs.
    void advance(qint64 milliseconds);
    /// With steps, whole lines are scrolled at a time: less moves on the screen.
    void setByLine(bool byLine) { m_byLine = byLine; }

    bool press(const QMouseEvent& event) override;
    bool key(const QKeyEvent& event) override;
    bool wheel(const QWheelEvent& event) override;

Q_SIGNALS:
    /// It was started or paused.
    void runningChanged(bool running);
    /// Something to be shown for a moment, in the person's language.
    void noticed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void end();
    void halt();
    void scroll();
    void turnPage();

    PageView& m_view;
    const TextLines& m_lines;
    PageTurner& m_pages;
    Setting<int>& m_speed;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_due = 0;  ///< lines that should have been scrolled and were not yet
    bool m_byLine = false;
    int m_angle = 0;
};

}  // namespace klartext::ui
