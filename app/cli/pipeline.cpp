// SPDX-License-Identifier: MIT
#include "pipeline.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace klartext::cli {

namespace {

/// One slow input must not idle the other threads; eight waiting outcomes each are enough for that.
constexpr std::size_t windowPerJob = 8;

/// The outcomes between the first not yet delivered and the last begun, in a ring. All members are
/// guarded by the mutex.
class ReorderWindow {
public:
    ReorderWindow(std::size_t count, std::size_t size) : m_count(count), m_slots(size) {}

    /// The next input to work on, once there is room for its outcome; nothing when all are begun.
    std::optional<std::size_t> begin() {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return done() || m_begun < m_delivered + m_slots.size(); });
        if (done()) return std::nullopt;
        return m_begun++;
    }

    void finish(std::size_t index, Outcome outcome) {
        const std::scoped_lock lock(m_mutex);
        m_slots[index % m_slots.size()] = std::move(outcome);
        m_ready.notify_one();
    }

    /// The next outcome in input order.
    Outcome take() {
        std::unique_lock lock(m_mutex);
        auto& slot = m_slots[m_delivered % m_slots.size()];
        m_ready.wait(lock, [&] { return slot.has_value(); });
        Outcome outcome = std::move(*slot);
        slot.reset();
        ++m_delivered;
        m_room.notify_all();
        return outcome;
    }

    void stop() {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        m_room.notify_all();
    }

private:
    [[nodiscard]] bool done() const { return m_stopped || m_begun == m_count; }

    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_ready;
    std::size_t m_count;
    std::vector<std::optional<Outcome>> m_slots;
    std::size_t m_begun = 0;
    std::size_t m_delivered = 0;
    bool m_stopped = false;
};

void runInThreads(std::size_t count, unsigned jobs, const std::function<Outcome(std::size_t)>& work,
                  const std::function<bool(Outcome)>& deliver) {
    ReorderWindow window(count, jobs * windowPerJob);
    std::vector<std::jthread> threads;
    for (unsigned job = 0; job < jobs; ++job) {
        threads.emplace_back([&] {
            while (const auto index = window.begin()) window.finish(*index, work(*index));
        });
    }
    for (std::size_t delivered = 0; delivered < count; ++delivered) {
        if (!deliver(window.take())) break;
    }
    window.stop();
}

}  // namespace

void runInOrder(std::size_t count, unsigned jobs, const std::function<Outcome(std::size_t)>& work,
                const std::function<bool(Outcome)>& deliver) {
    const auto threads = static_cast<unsigned>(std::min<std::size_t>(jobs, count));
    if (threads > 1) {
        runInThreads(count, threads, work, deliver);
        return;
    }
    for (std::size_t index = 0; index < count; ++index) {
        if (!deliver(work(index))) return;
    }
}

}  // namespace klartext::cli
