// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollBar>
#include <QSignalBlocker>

namespace klartext::ui {

/// While it lives, a text view shows, and takes points for, its text as if it were scrolled to the
/// side by so many pixels. Nobody is told: it is for the time of one painting or one event.
class SideShift {
public:
    SideShift(QScrollBar& bar, int offset) : m_bar(bar), m_silence(&bar), m_maximum(bar.maximum()) {
        if (offset > 0) {
            m_bar.setRange(0, offset);
            m_bar.setValue(m_bar.isRightToLeft() ? 0 : offset);
            m_isShifted = true;
        }
    }
    ~SideShift() {
        if (m_isShifted) {
            m_bar.setRange(0, m_maximum);
            m_bar.setValue(m_bar.isRightToLeft() ? m_maximum : 0);
        }
    }
    SideShift(const SideShift&) = delete;
    SideShift& operator=(const SideShift&) = delete;

private:
    QScrollBar& m_bar;
    QSignalBlocker m_silence;
    int m_maximum;
    bool m_isShifted = false;
};

}  // namespace klartext::ui
