// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <array>
#include <chrono>
#include <string>
#include <string_view>

#include "judge/frames.h"
#include "judge/progress.h"

namespace klartext::app {

/// One frame to a process and one from it, within a time: of the processor for the process, and of
/// the clock for whoever waits.
class Exchange {
public:
    struct Time {
        std::chrono::milliseconds processor;
        std::chrono::milliseconds idle;  ///< on the clock, while the process does nothing
        std::chrono::milliseconds clock;
    };
    enum class End { Answered, Late, Broken };

    Exchange(int socket, pid_t process, Time most);

    /// Sends the frame, or nothing when it is empty, and waits for one. Blocks.
    [[nodiscard]] End run(std::string_view frame);

    /// Waits for one more within the same time. Blocks.
    [[nodiscard]] End runOn();

    [[nodiscard]] std::string_view answer() const { return m_answer; }
    [[nodiscard]] std::string takeAnswer() { return std::move(m_answer); }

private:
    [[nodiscard]] End exchange();
    [[nodiscard]] bool isLate();
    [[nodiscard]] std::chrono::nanoseconds processorTime() const;
    bool send();
    bool receive();

    int m_socket;
    pid_t m_process;
    Time m_most;
    std::chrono::steady_clock::time_point m_begin;
    std::chrono::nanoseconds m_usedBefore;
    Progress m_progress;
    std::array<char, frameHead> m_headOut{};
    std::string_view m_out;
    std::size_t m_sent = 0;  ///< of head and frame
    std::size_t m_toSend = 0;
    std::array<char, frameHead> m_headIn{};
    std::size_t m_received = 0;  ///< of head and frame
    std::size_t m_expected = 0;  ///< of the frame
    std::string m_answer;
};

}  // namespace klartext::app
