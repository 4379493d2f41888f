// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <utility>

namespace klartext::core {

/// Processor time, so that a busy machine makes nobody's page shorter.
using ThreadTime = std::chrono::nanoseconds;
/// What the calling thread has used since it began.
[[nodiscard]] ThreadTime threadTime();

/// Whether work is to end before it is done: because nobody wants its result any more, or because
/// its time is spent. A question asked of the thread that does the work; it costs some hundred
/// nanoseconds.
class Halt {
public:
    Halt() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): who only knows a token need not know this class
    Halt(std::stop_token stop) : m_stop(std::move(stop)) {}
    Halt(std::stop_token stop, ThreadTime until) : m_stop(std::move(stop)), m_until(until) {}

    [[nodiscard]] bool requested() const {
        return m_stop.stop_requested() || (m_until && threadTime() >= *m_until);
    }

private:
    std::stop_token m_stop;
    std::optional<ThreadTime> m_until;
};

}  // namespace klartext::core
