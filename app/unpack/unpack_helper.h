// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>

#include "archive/packed_file.h"
#include "judge/judge_limits.h"
#include "judge/worker_pool.h"

namespace klartext::app {

/// A process that unpacks one file, or Markdown, for as long as this object lives. It is started
/// when it is needed, and again when it ended meanwhile. Thread-safe; one request at a time.
class UnpackHelper {
public:
    /// `file` may be null.
    UnpackHelper(std::string program, std::shared_ptr<const PackedFile> file,
                 const WorkerLimits& limits);

    /// The answer of a new process to the request that opens the file. Blocks. When `stop` is
    /// requested the process is ended at once.
    [[nodiscard]] Worker::Reply open(const std::stop_token& stop);
    /// The answer of a new process to any request about the file that comes first, and in parts.
    [[nodiscard]] Worker::Reply first(const std::string& request, const Worker::PartTaker& part,
                                      const std::stop_token& stop);
    /// The answer to a packed request; a process that has to be started anew opens the file before.
    /// `size` is that of what it works on besides the file.
    [[nodiscard]] Worker::Reply ask(const std::string& request, std::size_t size = 0,
                                    const std::stop_token& stop = {});
    /// Ends the process, which says what makes no sense.
    void end();

    /// It failed so often that what is nice to have should not be asked for.
    [[nodiscard]] bool isTroubled() const { return m_faults >= mostFaults; }

    /// Null when there is none.
    [[nodiscard]] const std::shared_ptr<const PackedFile>& file() const { return m_file; }

private:
    [[nodiscard]] Worker::Reply askNew(const std::string& request, std::size_t size,
                                       const std::stop_token& stop,
                                       const Worker::PartTaker& part = {});
    [[nodiscard]] Worker::Reply askPresent(const std::string& request, std::size_t size,
                                           const std::stop_token& stop,
                                           const Worker::PartTaker& part = {});
    void drop();

    static constexpr int mostFaults = 4;

    const std::shared_ptr<const PackedFile> m_file;
    const std::string m_opening;  ///< the request that opens the file
    const WorkerLimits m_limits;
    std::atomic<int> m_faults = 0;
    std::mutex m_mutex;  // guards all below
    WorkerPool m_pool;
    std::unique_ptr<Worker> m_worker;
};

}  // namespace klartext::app
