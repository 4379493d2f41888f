// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>

namespace klartext::app {

// What the sanitizers cost.
#if defined(KLARTEXT_SANITIZED)
inline constexpr int judgeSlowness = 12;
#else
inline constexpr int judgeSlowness = 1;
#endif

/// What a worker may take for one answer. Tests set other limits.
struct WorkerLimits {
    /// Processor time after which it is stuck, and is ended.
    std::chrono::milliseconds longest{1950 * judgeSlowness};
    /// Time on the clock in which it does nothing, after which it is ended: something blocks it, or
    /// it was stopped. On a busy machine it comes to little, but it does something.
    std::chrono::milliseconds patience{10'000 * judgeSlowness};
    /// Time on the clock after which it is ended whatever it does.
    std::chrono::milliseconds latest{60'000 * judgeSlowness};
    /// Address space beyond what it works on and what it has before its first request.
    std::size_t memory = std::size_t{256} << 20;
};

/// What the finding of one page's article may take.
struct JudgeLimits : WorkerLimits {
    /// Processor time after which the worker itself ends with a part of the article. The second
    /// try has a quarter of this and of the longest.
    std::chrono::milliseconds budget{1650 * judgeSlowness};
    /// Of the page, for the second try.
    std::size_t secondBytes = std::size_t{2} << 20;
    /// After so many pages a worker gives way to a new one.
    int pages = 200;
};

}  // namespace klartext::app
