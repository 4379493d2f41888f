// SPDX-License-Identifier: MIT
#include "judge/worker_pool.h"

#include <algorithm>
#include <utility>

namespace klartext::app {

namespace {

// A program that does not start so often in a row will not.
constexpr int mostFailures = 3;

}  // namespace

WorkerPool::WorkerPool(std::string program, int workers, int file)
    : m_program(std::move(program)),
      m_workers(static_cast<std::size_t>(std::max(workers, 0))),
      m_file(file),
      m_starter([this] { run(); }) {}

WorkerPool::~WorkerPool() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
}

bool WorkerPool::needsMore() const {
    return m_failures < mostFailures &&
           (m_ready.size() < m_waiting || m_ready.size() + m_busy < m_workers);
}

void WorkerPool::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ended || needsMore(); });
        if (m_ended) break;
        lock.unlock();
        auto worker = Worker::start(m_program, m_file);
        lock.lock();
        if (worker) {
            ++m_started;
            m_ready.push_back(std::move(worker));
        } else {
            ++m_failures;
        }
        m_changed.notify_all();
    }
    m_ready.clear();
}

std::unique_ptr<Worker> WorkerPool::take() {
    std::unique_lock lock(m_mutex);
    ++m_waiting;
    m_changed.notify_all();
    m_changed.wait(lock, [this] {
        // One that ended while it waited is nobody's loss.
        const bool isLost = std::erase_if(m_ready, [](const std::unique_ptr<Worker>& worker) {
                                return !worker->isAlive();
                            }) > 0;
        if (isLost) m_changed.notify_all();
        return m_ended || !m_ready.empty() || m_failures >= mostFailures;
    });
    --m_waiting;
    if (m_ready.empty()) return nullptr;
    auto worker = std::move(m_ready.back());
    m_ready.pop_back();
    ++m_busy;
    return worker;
}

void WorkerPool::giveBack(std::unique_ptr<Worker> worker) {
    const std::scoped_lock lock(m_mutex);
    --m_busy;
    if (!m_ended && m_ready.size() < std::max(m_workers, m_waiting)) {
        m_ready.push_back(std::move(worker));
    }
    m_changed.notify_all();
}

void WorkerPool::forget() {
    const std::scoped_lock lock(m_mutex);
    --m_busy;
    m_changed.notify_all();
}

void WorkerPool::noteNotStarted() {
    const std::scoped_lock lock(m_mutex);
    ++m_failures;
    m_changed.notify_all();
}

void WorkerPool::noteStarted() {
    const std::scoped_lock lock(m_mutex);
    m_failures = 0;
}

int WorkerPool::started() const {
    const std::scoped_lock lock(m_mutex);
    return m_started;
}

}  // namespace klartext::app
