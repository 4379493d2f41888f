// SPDX-License-Identifier: MIT
#include "focus/auto_scroll.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "focus/page_turner.h"
#include "focus/text_lines.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

constexpr int tickMilliseconds = 16;
constexpr double millisecondsAMinute = 60000;
/// No more is made up for when the program was held up.
constexpr qint64 longestTick = 250;
constexpr double speedStep = 1.15;
constexpr int wheelStep = 120;

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock ||
           key == Qt::Key_NumLock;
}

}  // namespace

AutoScroll::AutoScroll(PageView& view, const TextLines& lines, PageTurner& pages,
                       Setting<int>& speed)
    : QObject(&view), m_view(view), m_lines(lines), m_pages(pages), m_speed(speed) {
    m_timer.setInterval(tickMilliseconds);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { advance(std::min(m_clock.restart(), longestTick)); });
    connect(&view, &PageView::pageShown, this, [this] { m_due = 0; });
    view.installEventFilter(this);
}

void AutoScroll::start() {
    if (isRunning()) {
        return;
    }
    m_due = 0;
    m_clock.start();
    m_timer.start();
    m_view.setFocus();
    Q_EMIT runningChanged(true);
    Q_EMIT noticed(tr("%Ln line(s) a minute – plus and minus change it, any other key pauses",
                      nullptr, m_speed.value()));
}

void AutoScroll::halt() {
    if (isRunning()) {
        m_timer.stop();
        Q_EMIT runningChanged(false);
    }
}

void AutoScroll::pause() {
    if (isRunning()) {
        halt();
        Q_EMIT noticed(tr("Paused"));
    }
}

void AutoScroll::end() {
    halt();
    Q_EMIT noticed(tr("The end"));
}

void AutoScroll::changeSpeed(bool faster) {
    const int now = m_speed.value();
    const int next = faster ? std::max(now + 1, static_cast<int>(std::lround(now * speedStep)))
                            : std::min(now - 1, static_cast<int>(std::lround(now / speedStep)));
    m_speed.setValue(std::clamp(next, slowest, fastest));
    Q_EMIT noticed(tr("%Ln line(s) a minute", nullptr, m_speed.value()));
}

void AutoScroll::advance(qint64 milliseconds) {
    m_due += m_speed.value() * static_cast<double>(milliseconds) / millisecondsAMinute;
    if (m_pages.isOn()) {
        turnPage();
    } else {
        scroll();
    }
}

void AutoScroll::turnPage() {
    const int lines = m_pages.linesOnPage();
    if (m_due < lines) {
        return;
    }
    m_due = 0;
    if (!m_pages.turn(1)) {
        end();
    }
}

void AutoScroll::scroll() {
    const double pitch = m_lines.pitch();
    const double pixels = (m_byLine ? std::floor(m_due) : m_due) * pitch;
    const int whole = static_cast<int>(pixels);
    if (whole == 0) {
        return;
    }
    m_due -= whole / pitch;
    QScrollBar* bar = m_view.verticalScrollBar();
    m_view.ensureRange(bar->value() + whole);
    bar->setValue(bar->value() + whole);
    if (bar->value() == bar->maximum()) {
        end();
    }
}

bool AutoScroll::press(const QMouseEvent& /*event*/) {
    const bool running = isRunning();
    pause();
    return running;
}

bool AutoScroll::key(const QKeyEvent& event) {
    if (!isRunning() || isModifier(event.key())) {
        return false;
    }
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal) {
        changeSpeed(true);
    } else if (event.key() == Qt::Key_Minus) {
        changeSpeed(false);
    } else {
        pause();
    }
    return true;
}

bool AutoScroll::wheel(const QWheelEvent& event) {
    if (!isRunning() || event.modifiers().testFlag(Qt::ControlModifier)) {
        return false;
    }
    // Towards oneself, as the text goes.
    m_angle += event.angleDelta().y();
    for (; m_angle <= -wheelStep; m_angle += wheelStep) {
        changeSpeed(true);
    }
    for (; m_angle >= wheelStep; m_angle -= wheelStep) {
        changeSpeed(false);
    }
    return true;
}

bool AutoScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_view && event->type() == QEvent::FocusOut) {
        pause();
    } else if (watched == &m_view && event->type() == QEvent::Hide) {
        halt();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace klartext::ui
