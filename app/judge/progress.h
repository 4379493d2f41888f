// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace klartext::app {

/// Tells work that goes on slowly, because others have the processor, from work that stands still:
/// that of which the processor time hardly grew for `patience` on the clock.
class Progress {
public:
    using Clock = std::chrono::steady_clock;

    Progress(std::chrono::nanoseconds patience, std::chrono::nanoseconds used,
             Clock::time_point now)
        : m_patience(patience), m_used(used), m_since(now) {}

    /// Whether it stands still, now that it has used so much processor time.
    [[nodiscard]] bool standsStill(std::chrono::nanoseconds used, Clock::time_point now) {
        if (used - m_used >= m_patience / leastShare) {
            m_used = used;
            m_since = now;
        }
        return now - m_since >= m_patience;
    }

private:
    // Of the processor: more is left to whoever wants it, however many others do, and less is used
    // by who only looks now and then whether something came.
    static constexpr int leastShare = 500;

    std::chrono::nanoseconds m_patience;
    std::chrono::nanoseconds m_used;  ///< when it was last seen to go on
    Clock::time_point m_since;        ///< the same on the clock
};

}  // namespace klartext::app
