// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <utility>

namespace klartext::bench {

/// How long the work takes by the clock.
template <typename Work>
double milliseconds(Work&& work) {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    std::forward<Work>(work)();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

}  // namespace klartext::bench
