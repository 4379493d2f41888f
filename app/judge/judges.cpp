// SPDX-License-Identifier: MIT
#include "judge/judges.h"

#include <QtGlobal>
#include <algorithm>
#include <mutex>
#include <new>
#include <optional>
#include <utility>

#include "core/wire.h"
#include "judge/helper_program.h"
#include "judge/worker_pool.h"

namespace klartext::app {

namespace {

core::Extraction emptyExtraction() {
    core::Extraction none;
    none.tree = std::make_shared<const core::PageTree>();
    return none;
}

/// What the first try says of why the second had to be.
std::optional<core::Notice> noticeOf(WorkerFault fault) {
    switch (fault) {
        case WorkerFault::Stuck:
            return core::Notice::TooSlow;
        case WorkerFault::NoMemory:
            return core::Notice::TooHeavy;
        case WorkerFault::NotStarted:
        case WorkerFault::Crashed:
        case WorkerFault::Stopped:
            break;
    }
    return std::nullopt;
}

}  // namespace

/// What Judges and its functions share.
class Judges::Office {
public:
    Office(int workers, std::string program, const JudgeLimits& limits,
           std::shared_ptr<Protection> protection)
        : m_limits(limits),
          m_protection(std::move(protection)),
          m_pool(std::move(program), std::max(workers, 1)) {}

    core::Extraction extract(const core::RawPage& page, core::ExtractOptions options) {
        options.budget = m_limits.budget;
        Try first = attempt(page, options, m_limits);
        if (!first.fault) return *std::move(first.extraction);
        if (*first.fault == WorkerFault::Stopped) return emptyExtraction();
        if (*first.fault == WorkerFault::NotStarted) return extractHere(page, options);
        return extractPlainly(page, options, *first.fault);
    }

    [[nodiscard]] int started() const { return m_pool.started(); }

private:
    struct Try {
        std::optional<WorkerFault> fault;
        std::optional<core::Extraction> extraction;
    };

    Try attempt(const core::RawPage& page, const core::ExtractOptions& options,
                const JudgeLimits& limits) {
        const std::string request = core::packRequest(page, options);
        for (;;) {
            auto worker = m_pool.take();
            if (!worker) return {WorkerFault::NotStarted, {}};
            Worker::Reply reply = worker->ask(request, page.bytes.size(), limits, options.stop);
            if (reply.fault == WorkerFault::NotStarted) {
                m_pool.noteNotStarted();
            } else if (worker->greeting()) {
                m_pool.noteStarted();
            }
            Try result{reply.fault, {}};
            if (!reply.fault) {
                result.extraction = core::unpackExtraction(reply.bytes);
                if (!result.extraction) result.fault = WorkerFault::Crashed;
            }
            const bool goesOn = (!result.fault || result.fault == WorkerFault::NoMemory) &&
                                worker->pages() < limits.pages;
            if (goesOn) {
                m_pool.giveBack(std::move(worker));
            } else {
                worker.reset();
                m_pool.forget();
            }
            // The next one may start.
            if (result.fault != WorkerFault::NotStarted) return result;
        }
    }

    core::Extraction extractPlainly(const core::RawPage& page, core::ExtractOptions options,
                                    WorkerFault first) {
        JudgeLimits limits = m_limits;
        limits.budget /= 4;
        limits.longest /= 4;
        options.budget = limits.budget;
        options.plainly = true;
        options.maxBytes = std::min(options.maxBytes, limits.secondBytes);
        Try second = attempt(page, options, limits);
        if (second.fault == WorkerFault::Stopped) return emptyExtraction();
        if (second.fault) return core::failedExtraction();
        core::Extraction result = *std::move(second.extraction);
        if (const auto notice = noticeOf(first)) result.notices.push_back(*notice);
        return result;
    }

    core::Extraction extractHere(const core::RawPage& page, const core::ExtractOptions& options) {
        std::call_once(m_said, [] {
            qWarning("klartext-judge does not start: pages are read without its protection.");
        });
        m_protection->noteLost(Helper::Judge);
        try {
            return core::extract(page, options);
        } catch (const std::bad_alloc&) {
            return core::failedExtraction();
        }
    }

    const JudgeLimits m_limits;
    const std::shared_ptr<Protection> m_protection;
    WorkerPool m_pool;
    std::once_flag m_said;
};

Judges::Judges(int workers, std::string program, const JudgeLimits& limits,
               std::shared_ptr<Protection> protection)
    : m_office(
          std::make_shared<Office>(workers, std::move(program), limits, std::move(protection))) {}

Judges::~Judges() = default;

core::Extraction Judges::extract(const core::RawPage& page, const core::ExtractOptions& options) {
    return m_office->extract(page, options);
}

Extractor Judges::extractor() const {
    return [office = m_office](const core::RawPage& page, const core::ExtractOptions& options) {
        return office->extract(page, options);
    };
}

int Judges::started() const { return m_office->started(); }

std::string Judges::standardProgram() { return helperProgram("klartext-judge"); }

}  // namespace klartext::app
