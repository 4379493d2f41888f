// SPDX-License-Identifier: MIT
#include "queue/fetch_queue.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QtConcurrentRun>
#include <algorithm>
#include <optional>

#include "errors/retry_after.h"
#include "fetch/connectivity.h"
#include "fetch/network_state.h"

namespace klartext::app {

namespace {

qint64 nowIs() { return QDateTime::currentMSecsSinceEpoch(); }

// Milliseconds, until those who are just writing are done.
constexpr qint64 shortWait = 100;

/// What is no fault of the page, and passes without a word of the person's.
bool isWaitedFor(ErrorCode code) {
    return code == ErrorCode::LibraryHeld || code == ErrorCode::LibraryBusy ||
           code == ErrorCode::LibraryFull;
}

}  // namespace

FetchQueue::FetchQueue(Database& database, ImportDestination& destination,
                       const QueueLimits& limits, const Network& network, Extractor extractor,
                       QObject* parent)
    : QObject(parent),
      m_jobs(database),
      m_destination(destination),
      m_limits(limits),
      m_network(network),
      m_extractor(std::move(extractor)),
      m_connectivity(new Connectivity(this)),
      m_paused(m_jobs.isPaused()) {
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FetchQueue::step);
    connect(m_connectivity, &Connectivity::changed, this, [this] {
        step();
        Q_EMIT changed();
    });
    m_timer.start(0);
}

FetchQueue::~FetchQueue() {
    // What is under way waits for the next time at once, and not for its lease to end.
    for (const auto& [id, running] : m_running) m_jobs.putBack(id, 0, running.job.attempts);
    for (const FetchJob& job : std::as_const(m_reading)) m_jobs.putBack(job.id, 0, job.attempts);
    m_stop.request_stop();
    m_pool.waitForDone();
}

bool FetchQueue::add(const QList<ImportedLink>& links) {
    if (!m_jobs.add(links)) return false;
    step();
    Q_EMIT changed();
    return true;
}

void FetchQueue::reload() {
    m_paused = m_jobs.isPaused();
    step();
    Q_EMIT changed();
}

void FetchQueue::setPaused(bool paused) {
    m_paused = paused;
    m_jobs.setPaused(paused);
    goOn();
    Q_EMIT changed();
}

bool FetchQueue::isOffline() const {
    return !m_connectivity->isOnline() || nowIs() < m_offlineUntil;
}

void FetchQueue::retry(const QList<qint64>& ids) {
    m_jobs.retry(ids);
    goOn();
    Q_EMIT changed();
}

void FetchQueue::forget(const QList<qint64>& ids) {
    m_jobs.remove(ids);
    goOn();
    Q_EMIT changed();
}

void FetchQueue::clear() {
    m_stop.request_stop();
    m_stop = {};
    m_running.clear();
    m_reading.clear();
    m_unkept.clear();
    m_jobs.clear(true);
    goOn();
    Q_EMIT changed();
}

void FetchQueue::clearDone() {
    m_jobs.clear(false);
    goOn();
    Q_EMIT changed();
}

QSet<QString> FetchQueue::busyHosts(qint64 now) {
    QSet<QString> hosts;
    for (const auto& [id, running] : m_running) hosts.insert(running.job.link.url.host());
    for (const FetchJob& job : std::as_const(m_reading)) hosts.insert(job.link.url.host());
    for (auto host = m_hostFree.begin(); host != m_hostFree.end();) {
        if (host.value() <= now) {
            host = m_hostFree.erase(host);
        } else {
            hosts.insert(host.key());
            ++host;
        }
    }
    return hosts;
}

/// What could not be written a moment ago would keep the window waiting again.
void FetchQueue::goOn() { m_jobs.hasFailed() ? wakeLater(nowIs()) : step(); }

void FetchQueue::step() {
    const bool hadFailed = m_jobs.hasFailed();
    if (hadFailed) m_jobs.tryAgain();
    // The extraction is what takes long: pages that wait for it would only fill the memory.
    const auto mostReading = qsizetype{2} * m_limits.parallel;
    const qint64 now = nowIs();
    while (!m_paused && !isOffline() && !m_jobs.hasFailed() && m_reading.size() < mostReading &&
           m_running.size() < static_cast<std::size_t>(m_limits.parallel)) {
        auto job = m_jobs.take(now, now + m_limits.lease.count(), busyHosts(now));
        if (!job) break;
        startJob(std::move(*job));
    }
    wakeLater(now);
    const bool isWritten = hadFailed && !m_jobs.hasFailed();
    if (m_saidHeld == isHeld() && !isWritten) return;
    m_saidHeld = isHeld();
    Q_EMIT changed();
}

void FetchQueue::wakeLater(qint64 now) {
    m_timer.stop();
    std::optional<qint64> next;
    const auto consider = [&](qint64 time) {
        // Hosts that are free by now wait for others, who call.
        if (time > now) next = std::min(next.value_or(time), time);
    };
    // What the person decided is written while nothing is fetched, too.
    if (m_jobs.hasFailed()) {
        consider(now + (m_jobs.isHeld() ? m_limits.heldWait.count() : shortWait));
    }
    if (!m_paused) {
        consider(m_jobs.nextDue(now).value_or(now));
        for (const qint64 time : std::as_const(m_hostFree)) consider(time);
        if (m_jobs.isHeld()) consider(now + m_limits.heldWait.count());
        consider(m_offlineUntil);
    }
    constexpr qint64 longest = 60'000;
    if (next) m_timer.start(std::chrono::milliseconds(std::min(*next - now, longest)));
}

void FetchQueue::startJob(FetchJob job) {
    const qint64 id = job.id;
    // What is tried again by itself is no new word of the person.
    const bool isPinnedDown =
        job.attempts > 0 && m_network.names.places->of(job.link.url.host()) == HostPlace::Internet;
    auto request = std::make_unique<WebRequest>(job.link.url, m_network.limits, m_cookies, nullptr,
                                                FetchGuard{&m_network.names, !isPinnedDown});
    // Queued, so that no request is deleted while it speaks.
    connect(
        request.get(), &PageRequest::finished, this,
        [this, id](const FetchResult& result) { onFetched(id, result); }, Qt::QueuedConnection);
    m_running.emplace(id, Running{std::move(job), std::move(request)});
}

void FetchQueue::onFetched(qint64 id, const FetchResult& result) {
    const auto found = m_running.find(id);
    if (found == m_running.end()) return;
    const Running running = std::move(found->second);
    m_running.erase(found);
    const auto asked =
        retryAfter(running.request->answerHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    if (result) {
        m_reached = nowIs();
        m_stoppedBy.remove(id);
        releaseHost(running.job.link.url.host(), m_limits.hostDelay);
        readPage(running.job, *result);
    } else {
        const QUrl url = running.job.link.url;
        onFailed(running.job, explained(result.error(), url, m_connectivity->state()), asked);
    }
    step();
    Q_EMIT changed();
}

void FetchQueue::releaseHost(const QString& host, std::chrono::milliseconds wait) {
    const qint64 jitter = m_limits.jitter.count();
    const qint64 more = jitter > 0 ? QRandomGenerator::global()->bounded(jitter) : qint64{0};
    m_hostFree.insert(host, nowIs() + wait.count() + more);
}

void FetchQueue::readPage(const FetchJob& job, const core::RawPage& page) {
    m_reading.insert(job.id, job);
    const auto shared = std::make_shared<const core::RawPage>(page);
    auto* watcher = new QFutureWatcher<std::shared_ptr<const core::Extraction>>(this);
    const auto stop = m_stop.get_token();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job, shared, stop] {
        watcher->deleteLater();
        if (!stop.stop_requested()) onRead(job, shared, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [shared, stop, extract = m_extractor] {
        return std::make_shared<const core::Extraction>(extract(*shared, {.stop = stop}));
    }));
}

void FetchQueue::onRead(const FetchJob& job, const std::shared_ptr<const core::RawPage>& page,
                        const std::shared_ptr<const core::Extraction>& extraction) {
    if (core::hasFailed(*extraction)) {
        fail(job, makeError(ErrorCode::PageFailed, job.link.url.toDisplayString()).explanation);
        step();
        Q_EMIT changed();
        return;
    }
    // Until it is kept with all that belongs to it, its host is left in peace.
    give(job, [this, job, page, extraction](ImportDestination::Done done) {
        m_destination.keep(job.link, page, extraction, this, std::move(done));
    });
}

void FetchQueue::give(const FetchJob& job, const Giving& giving, const QString& reason) {
    const auto stop = m_stop.get_token();
    giving([this, job, giving, reason, stop](const Expected<void>& kept) {
        if (stop.stop_requested()) return;
        if (!kept && isWaitedFor(kept.error().code)) {
            m_unkept.insert(job.id);
            QTimer::singleShot(m_limits.heldWait, this, [this, job, giving, reason, stop] {
                if (!stop.stop_requested()) give(job, giving, reason);
            });
        } else {
            m_unkept.remove(job.id);
            m_reading.remove(job.id);
            const QString failure = reason.isEmpty() && !kept ? kept.error().explanation : reason;
            failure.isEmpty() ? m_jobs.markDone(job.id) : m_jobs.markFailed(job.id, failure);
        }
        step();
        Q_EMIT changed();
    });
}

/// A site can pretend that the network asks for a login, and would stop all others for ever: where
/// other pages come, it is the site.
bool FetchQueue::isNobodysFault(const FetchJob& job, ErrorCode code) {
    if (code == ErrorCode::Offline) return true;
    if (code != ErrorCode::NetworkLogin) return false;
    const auto before = m_stoppedBy.constFind(job.id);
    if (before != m_stoppedBy.constEnd()) return m_reached <= before.value();
    m_stoppedBy.insert(job.id, nowIs());
    return true;
}

void FetchQueue::onFailed(const FetchJob& job, const Error& error,
                          std::optional<std::chrono::milliseconds> asked) {
    const qint64 now = nowIs();
    if (isNobodysFault(job, error.code)) {
        m_offlineUntil = now + m_limits.offlineWait.count();
        // Those after it go first: it may be this one that stops them all.
        m_jobs.putBack(job.id, m_offlineUntil + m_limits.offlineWait.count(), job.attempts);
        return;
    }
    const int failures = job.attempts + 1;
    if (!isPassing(error.code) || failures >= m_limits.attempts) {
        releaseHost(job.link.url.host(), m_limits.hostDelay);
        fail(job, error.explanation);
        return;
    }
    const auto wait = waitAfter(failures, asked, m_limits);
    // A site that is overloaded or asks for time gets it from all its pages.
    const bool isBusy = asked || error.code == ErrorCode::TooManyRequests;
    releaseHost(job.link.url.host(), isBusy ? wait : m_limits.hostDelay);
    m_jobs.putBack(job.id, now + wait.count(), failures);
}

void FetchQueue::fail(const FetchJob& job, const QString& reason) {
    // The address is worth keeping all the same, and the job is not done before it is kept.
    m_reading.insert(job.id, job);
    give(
        job,
        [this, job](ImportDestination::Done done) {
            m_destination.keepLink(job.link, this, std::move(done));
        },
        reason);
}

}  // namespace klartext::app
