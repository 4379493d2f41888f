// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <stop_token>
#include <unordered_map>

#include "fetch/network.h"
#include "fetch/web_request.h"
#include "imports/destination.h"
#include "judge/extractor.h"
#include "queue/back_off.h"
#include "queue/job_store.h"

namespace klartext::app {

class Connectivity;

/// Fetches many pages without being a burden to anybody: a few at a time, one of a host, with
/// pauses; tries again later what may come later, as late as the site asks; waits while there is no
/// connection. What is to be done stands in the database, so that it goes on after a restart. A
/// page that came is read off the GUI thread and goes to the destination; of one that never came
/// the address does.
class FetchQueue : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it. A site of the internet leads nobody to this computer or its network,
    /// however long it takes for that. Begins with what waits from last time as soon as the event
    /// loop runs.
    FetchQueue(Database& database, ImportDestination& destination, const QueueLimits& limits = {},
               const Network& network = {}, Extractor extractor = core::extract,
               QObject* parent = nullptr);
    ~FetchQueue() override;

    /// Puts the pages at the end; false when that could not be written.
    bool add(const QList<ImportedLink>& links);
    /// Why it could not be.
    [[nodiscard]] Error failure() const { return m_jobs.failure(); }
    /// The database has another file behind it: goes on with what waits there.
    void reload();
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// It would go on, were there a connection.
    [[nodiscard]] bool isOffline() const;
    /// It would go on, could anything be written: nothing is fetched that cannot be kept.
    [[nodiscard]] bool isHeld() const { return m_jobs.isHeld() || !m_unkept.isEmpty(); }

    [[nodiscard]] JobCounts counts() { return m_jobs.counts(); }
    [[nodiscard]] QList<FailedJob> failures() { return m_jobs.failures(); }
    void retry(const QList<qint64>& ids);
    void forget(const QList<qint64>& ids);
    /// Gives up all that waits, and forgets what is done and what failed.
    void clear();
    /// Forgets what is done: the counts begin anew.
    void clearDone();

    /// The cookies that each request takes along; see CookieSource.
    void setCookies(const CookieSource* cookies) { m_cookies = cookies; }

Q_SIGNALS:
    /// The counts, the failures or the state may be others.
    void changed();

private:
    struct Running {
        FetchJob job;
        std::unique_ptr<WebRequest> request;
    };

    void goOn();
    void step();
    void startJob(FetchJob job);
    void onFetched(qint64 id, const FetchResult& result);
    void readPage(const FetchJob& job, const core::RawPage& page);
    void onRead(const FetchJob& job, const std::shared_ptr<const core::RawPage>& page,
                const std::shared_ptr<const core::Extraction>& extraction);
    /// Gives what came of a job to the destination, again and again while nothing can be written,
    /// and then ends the job: as done, or with a reason.
    using Giving = std::function<void(ImportDestination::Done)>;
    void give(const FetchJob& job, const Giving& giving, const QString& reason = {});
    void onFailed(const FetchJob& job, const Error& error,
                  std::optional<std::chrono::milliseconds> asked);
    [[nodiscard]] bool isNobodysFault(const FetchJob& job, ErrorCode code);
    void fail(const FetchJob& job, const QString& reason);
    void releaseHost(const QString& host, std::chrono::milliseconds wait);
    [[nodiscard]] QSet<QString> busyHosts(qint64 now);
    void wakeLater(qint64 now);

    JobStore m_jobs;
    ImportDestination& m_destination;
    QueueLimits m_limits;
    Network m_network;
    Extractor m_extractor;
    const CookieSource* m_cookies = nullptr;
    Connectivity* m_connectivity;
    QTimer m_timer;
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::unordered_map<qint64, Running> m_running;  ///< by the job's id
    QHash<qint64, FetchJob> m_reading;              ///< or being kept
    QSet<qint64> m_unkept;                          ///< of these, what could not be written yet
    QHash<QString, qint64> m_hostFree;              ///< when a host may be asked again
    qint64 m_offlineUntil = 0;
    qint64 m_reached = 0;               ///< when a page last came
    QHash<qint64, qint64> m_stoppedBy;  ///< when a login first stood in the way of a job
    bool m_paused = false;
    bool m_saidHeld = false;
};

}  // namespace klartext::app
