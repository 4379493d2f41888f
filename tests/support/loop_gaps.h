// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>
#include <QObject>
#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>
#include <vector>

namespace klartext::test {

/// The processor time of this thread, in milliseconds: other work of the machine does not show.
inline double spent() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The times between two looks of this thread's event loop at what there is to do, without its
/// sleep.
class LoopGaps : public QObject {
public:
    LoopGaps() {
        auto* loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] {
            note();
            m_begin = spent();
        });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            note();
            m_begin = -1;
        });
    }
    /// What was is not counted, and neither is this turn so far.
    void forget() {
        m_gaps.clear();
        m_begin = m_begin < 0 ? -1 : spent();
    }
    /// The longest of them since the last call, in milliseconds, the longest first.
    std::vector<double> take() {
        std::ranges::sort(m_gaps, std::greater());
        m_gaps.resize(std::min<std::size_t>(m_gaps.size(), 5));
        return std::exchange(m_gaps, {});
    }

private:
    void note() {
        if (m_begin >= 0) m_gaps.push_back(spent() - m_begin);
    }
    double m_begin = -1;
    std::vector<double> m_gaps;
};

}  // namespace klartext::test
