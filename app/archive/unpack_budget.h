// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <stop_token>

#include "judge/judge_limits.h"
#include "judge/progress.h"

namespace klartext::app {

/// What the opening of one file may take. Tests set other limits.
struct UnpackLimits {
    /// Bytes that are unpacked in all: so many times the file's, but never fewer than the other.
    std::uint64_t ratio = 100;
    std::uint64_t leastBytes = std::uint64_t{64} << 20;
    /// Processor time.
    std::chrono::milliseconds time{1600 * judgeSlowness};
    /// Time on the clock in which hardly anything is done, because a disk does not answer.
    std::chrono::milliseconds patience{8000 * judgeSlowness};
    /// Time on the clock in all: a disk may be slow, a machine busy.
    std::chrono::milliseconds latest{50'000 * judgeSlowness};
};

/// Counts what one piece of work on a file takes, and says when it is enough. One thread.
class UnpackBudget {
public:
    explicit UnpackBudget(std::uint64_t fileSize, const UnpackLimits& limits = {},
                          std::stop_token stop = {});

    /// Notes that so many bytes came out. False when that is too much, when the time is over or
    /// nobody waits any more; from then on it stays false.
    [[nodiscard]] bool spend(std::uint64_t bytes);
    /// Whether the work may go on. Cheap enough to be asked for each line.
    [[nodiscard]] bool goesOn();
    /// The work was broken off.
    [[nodiscard]] bool isSpent() const { return m_spent; }

private:
    std::uint64_t m_left;
    std::chrono::nanoseconds m_end;  ///< on the clock of this thread's processor time
    std::chrono::steady_clock::time_point m_latest;
    Progress m_progress;
    std::stop_token m_stop;
    unsigned m_asked = 0;
    bool m_spent = false;
};

}  // namespace klartext::app
