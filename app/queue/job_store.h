// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QVariantList>
#include <functional>
#include <optional>

#include "imports/imported.h"
#include "library/database.h"

namespace klartext::app {

/// A page that waits to be fetched.
struct FetchJob {
    qint64 id = 0;
    ImportedLink link;
    int attempts = 0;  ///< that failed so far
};

/// A page that could not be had.
struct FailedJob {
    qint64 id = 0;
    ImportedLink link;
    QString reason;  ///< a sentence in the person's language, as it was then
};

struct JobCounts {
    int waiting = 0;  ///< those under way included
    int done = 0;
    int failed = 0;
    int retrying = 0;  ///< of those that wait: did not come once, and are asked for again

    friend bool operator==(const JobCounts&, const JobCounts&) = default;
};

/// The jobs of the fetch queue in the database. A job is taken for a while only: when its program
/// is killed, it waits again. What is decided of jobs and cannot be written, because the disk is
/// full or another program holds the library, is remembered and written later; until then nothing
/// is taken, so that no page is fetched again and again. Times are milliseconds since 1970.
class JobStore {
public:
    /// `database` must outlive it.
    explicit JobStore(Database& database) : m_database(database) {}
    /// Writes what could not be written before.
    ~JobStore();
    JobStore(const JobStore&) = delete;
    JobStore& operator=(const JobStore&) = delete;

    /// All or nothing, and nobody is waited for. Addresses that wait already are left as they are;
    /// those that failed or are done wait anew. Whether it was written.
    bool add(const QList<ImportedLink>& links);
    /// The first job that is due and on none of these hosts, taken until `until`.
    [[nodiscard]] std::optional<FetchJob> take(qint64 now, qint64 until,
                                               const QSet<QString>& busyHosts);
    /// Writes what could not be written before, if that is possible by now.
    void tryAgain();
    /// Whether nothing could be written when that was tried last.
    [[nodiscard]] bool hasFailed() const { return m_failing.isValid(); }
    /// Whether that is so for longer than it takes to write a page, or another program has the file
    /// for itself.
    [[nodiscard]] bool isHeld() const;
    /// Why writing failed last.
    [[nodiscard]] Error failure() const { return m_database.failure(); }
    /// When the next job that is not yet due will be.
    [[nodiscard]] std::optional<qint64> nextDue(qint64 now);

    void putBack(qint64 id, qint64 due, int attempts);
    void markDone(qint64 id);
    void markFailed(qint64 id, const QString& reason);
    void retry(const QList<qint64>& ids);
    void remove(const QList<qint64>& ids);
    /// Forgets what is done, and with `all` everything.
    void clear(bool all);

    [[nodiscard]] JobCounts counts();
    [[nodiscard]] QList<FailedJob> failures();
    /// Whether the person stopped the queue, also over a restart.
    [[nodiscard]] bool isPaused();
    void setPaused(bool paused);

private:
    struct Change {
        QString statement;
        QVariantList values;
    };

    void settle(qint64 id, const Change& change);
    bool write(const std::function<bool()>& work);
    [[nodiscard]] bool writeUnwritten();

    Database& m_database;
    QHash<qint64, Change> m_unwritten;  ///< by the job's id
    QElapsedTimer m_failing;
};

}  // namespace klartext::app
