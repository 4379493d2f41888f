// SPDX-License-Identifier: MIT
#include "archive/unpack_budget.h"

#include <algorithm>
#include <ctime>
#include <limits>
#include <utility>

namespace klartext::app {

namespace {

// The clock is asked once for so many questions.
constexpr unsigned questions = 256;

std::chrono::nanoseconds processorTime() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::uint64_t times(std::uint64_t ratio, std::uint64_t size) {
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    return ratio != 0 && size > most / ratio ? most : ratio * size;
}

}  // namespace

UnpackBudget::UnpackBudget(std::uint64_t fileSize, const UnpackLimits& limits, std::stop_token stop)
    : m_left(std::max(limits.leastBytes, times(limits.ratio, fileSize))),
      m_end(processorTime() + limits.time),
      m_latest(std::chrono::steady_clock::now() + limits.latest),
      m_progress(limits.patience, m_end - limits.time, m_latest - limits.latest),
      m_stop(std::move(stop)) {}

bool UnpackBudget::spend(std::uint64_t bytes) {
    const auto now = std::chrono::steady_clock::now();
    const auto used = processorTime();
    m_spent = m_spent || bytes > m_left || m_stop.stop_requested() || used >= m_end ||
              now >= m_latest || m_progress.standsStill(used, now);
    m_left -= std::min(m_left, bytes);
    return !m_spent;
}

bool UnpackBudget::goesOn() { return ++m_asked % questions == 0 ? spend(0) : !m_spent; }

}  // namespace klartext::app
