// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "judge/frames.h"
#include "judge/judge_limits.h"

namespace klartext::app {

/// Why a worker gave no answer.
enum class WorkerFault {
    NotStarted,  ///< the program is missing, ended at once, or is of another version
    Crashed,     ///< it ended, or said what makes no sense
    Stuck,       ///< it spent its time, and was ended
    NoMemory,
    Stopped,  ///< nobody waits any more; it was ended
};

/// One process that works for this one: started early, asked many times, ended with this object.
/// Not thread-safe; one thread at a time.
class Worker {
public:
    /// Starts the program at `path`, and does not wait for it. Null when that fails. The process
    /// dies with the thread that calls this, too. It has nothing of this process but its end of a
    /// socket, standard error and, as `workerFile`, the open file unless that is -1.
    [[nodiscard]] static std::unique_ptr<Worker> start(const std::string& path, int file = -1);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// The answer to a request, without its first byte; `size` is that of what it works on, in
    /// bytes. After a fault there is nothing to be done with the worker.
    struct Reply {
        std::optional<WorkerFault> fault;
        std::string bytes;
    };
    /// Takes a part of an answer that comes in parts; false when it makes no sense.
    using PartTaker = std::function<bool(std::string_view part)>;
    /// The parts before the answer go to `part`; none is expected when it is empty. A process that
    /// was stopped from outside while it waited goes on.
    [[nodiscard]] Reply ask(std::string_view request, std::size_t size, const WorkerLimits& limits,
                            const std::stop_token& stop, const PartTaker& part = {});

    /// It still runs, and has nothing to say unasked.
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] int pages() const { return m_pages; }
    /// What it said when it was ready; nothing before the first request.
    [[nodiscard]] const std::optional<Greeting>& greeting() const { return m_greeting; }
    [[nodiscard]] pid_t process() const { return m_process; }

private:
    Worker(pid_t process, int socket) : m_process(process), m_socket(socket) {}
    void limitMemory(std::size_t most) const;

    pid_t m_process;
    int m_socket;
    int m_pages = 0;
    std::optional<Greeting> m_greeting;
};

}  // namespace klartext::app
