// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "judge/worker.h"

namespace klartext::app {

/// Workers, and a thread that starts them: a process dies with the thread that started it, so that
/// none outlives the program. Thread-safe.
class WorkerPool {
public:
    /// So many are ready or at work at any time; with none they are started when they are taken.
    /// `file` is what each gets, and must stay open; see Worker::start().
    WorkerPool(std::string program, int workers, int file = -1);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// A worker that was not asked since; waits while one is started. Null when none can be.
    [[nodiscard]] std::unique_ptr<Worker> take();
    /// One that goes on. Without it the worker that was taken counts as gone.
    void giveBack(std::unique_ptr<Worker> worker);
    /// A worker that was taken is no more.
    void forget();
    /// It ended before it was ready: after some of these none is started again.
    void noteNotStarted();
    void noteStarted();

    [[nodiscard]] int started() const;

private:
    void run();
    [[nodiscard]] bool needsMore() const;

    const std::string m_program;
    const std::size_t m_workers;
    const int m_file;
    mutable std::mutex m_mutex;  // guards all below
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<Worker>> m_ready;
    std::size_t m_busy = 0;
    std::size_t m_waiting = 0;
    int m_started = 0;
    int m_failures = 0;
    bool m_ended = false;
    std::jthread m_starter;
};

}  // namespace klartext::app
