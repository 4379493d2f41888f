// SPDX-License-Identifier: MIT
#include "unpack/unpack_helper.h"

#include <algorithm>
#include <utility>

#include "unpack/requests.h"

namespace klartext::app {

namespace {

std::string openingOf(const PackedFile* file) {
    if (file == nullptr) return {};
    return packRequest({.kind = UnpackRequest::Kind::Open,
                        .text = file->address().toString(QUrl::FullyEncoded).toStdString()});
}

/// What of a file may be in memory.
std::size_t heldOf(const PackedFile* file) {
    if (file == nullptr) return 0;
    return static_cast<std::size_t>(std::min(file->size(), PackedFile::largestHeld));
}

}  // namespace

UnpackHelper::UnpackHelper(std::string program, std::shared_ptr<const PackedFile> file,
                           const WorkerLimits& limits)
    : m_file(std::move(file)),
      m_opening(openingOf(m_file.get())),
      m_limits(limits),
      m_pool(std::move(program), 0, m_file ? m_file->descriptor() : -1) {}

Worker::Reply UnpackHelper::open(const std::stop_token& stop) { return first(m_opening, {}, stop); }

Worker::Reply UnpackHelper::first(const std::string& request, const Worker::PartTaker& part,
                                  const std::stop_token& stop) {
    const std::scoped_lock lock(m_mutex);
    drop();
    return askNew(request, 0, stop, part);
}

Worker::Reply UnpackHelper::ask(const std::string& request, std::size_t size,
                                const std::stop_token& stop) {
    const std::scoped_lock lock(m_mutex);
    if (m_worker && m_worker->isAlive()) {
        Worker::Reply reply = askPresent(request, size, stop);
        // What it did before may have harmed it, or it ended just now because it was not needed.
        if (reply.fault != WorkerFault::Crashed) return reply;
    }
    drop();
    if (!m_file) return askNew(request, size, stop);
    Worker::Reply opened = askNew(m_opening, 0, stop);
    return opened.fault ? std::move(opened) : askPresent(request, size, stop);
}

void UnpackHelper::end() {
    const std::scoped_lock lock(m_mutex);
    drop();
}

Worker::Reply UnpackHelper::askNew(const std::string& request, std::size_t size,
                                   const std::stop_token& stop, const Worker::PartTaker& part) {
    for (;;) {
        m_worker = m_pool.take();
        if (!m_worker) return {WorkerFault::NotStarted, {}};
        Worker::Reply reply = askPresent(request, size, stop, part);
        if (reply.fault != WorkerFault::NotStarted) {
            m_pool.noteStarted();
            return reply;
        }
        m_pool.noteNotStarted();
    }
}

Worker::Reply UnpackHelper::askPresent(const std::string& request, std::size_t size,
                                       const std::stop_token& stop, const Worker::PartTaker& part) {
    Worker::Reply reply = m_worker->ask(request, heldOf(m_file.get()) + size, m_limits, stop, part);
    if (reply.fault) {
        drop();
        if (reply.fault != WorkerFault::Stopped) ++m_faults;
    }
    return reply;
}

void UnpackHelper::drop() {
    if (!m_worker) return;
    m_worker.reset();
    m_pool.forget();
}

}  // namespace klartext::app
