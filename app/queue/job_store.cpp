// SPDX-License-Identifier: MIT
#include "queue/job_store.h"

#include <algorithm>

#include "imports/import_builder.h"
#include "imports/link_json.h"

namespace klartext::app {

namespace {

// No job has these numbers.
constexpr qint64 ofTheQueue = 0;
constexpr qint64 ofAllJobs = -1;
constexpr qint64 ofDoneJobs = -2;

// Milliseconds: the library's own thread is done with a page by then.
constexpr qint64 passing = 1000;

enum State { Waiting = 0, Done = 1, Failed = 2 };

}  // namespace

JobStore::~JobStore() {
    if (m_unwritten.isEmpty()) return;
    m_database.transactSoon([this] { return writeUnwritten(); }, Database::usualPatience);
}

/// What could not be written before goes first. Others who write are not waited for: this is the
/// window's thread.
bool JobStore::write(const std::function<bool()>& work) {
    const bool written = m_database.transactSoon([&] { return writeUnwritten() && work(); });
    if (written) {
        m_unwritten.clear();
        m_failing.invalidate();
    } else if (!m_failing.isValid()) {
        m_failing.start();
    }
    return written;
}

bool JobStore::isHeld() const {
    return m_database.isHeld() || (m_failing.isValid() && m_failing.hasExpired(passing));
}

bool JobStore::writeUnwritten() {
    return std::ranges::all_of(m_unwritten, [this](const Change& change) {
        return m_database.run(change.statement, change.values).isActive();
    });
}

void JobStore::tryAgain() {
    write([] { return true; });
}

void JobStore::settle(qint64 id, const Change& change) {
    m_unwritten.insert(id, change);
    write([] { return true; });
}

bool JobStore::add(const QList<ImportedLink>& links) {
    const QString statement = QStringLiteral(
        "INSERT INTO fetch_jobs (address, host, link, state, attempts, due, reason)"
        " VALUES (?, ?, ?, 0, 0, 0, '') ON CONFLICT (address) DO UPDATE SET link = excluded.link,"
        " state = 0, attempts = 0, due = 0, reason = '' WHERE state <> 0");
    // What was given up before must not take these with it.
    return write([&] {
        for (const ImportedLink& link : links) {
            const bool written =
                m_database
                    .run(statement, {sameAddress(link.url), link.url.host(), linkToJson(link)})
                    .isActive();
            if (!written) return false;
        }
        return true;
    });
}

std::optional<FetchJob> JobStore::take(qint64 now, qint64 until, const QSet<QString>& busyHosts) {
    QString condition;
    QVariantList values{now};
    for (const QString& host : busyHosts) {
        condition += condition.isEmpty() ? QStringLiteral("?") : QStringLiteral(", ?");
        values.append(host);
    }
    // What would be fetched could not be kept.
    if (m_database.isHeld()) return std::nullopt;
    std::optional<FetchJob> job;
    const bool written = write([&] {
        QSqlQuery query = m_database.run(
            QStringLiteral("SELECT id, link, attempts FROM fetch_jobs WHERE state = 0 AND due <= ?"
                           " AND host NOT IN (%1) ORDER BY id LIMIT 1")
                .arg(condition),
            values);
        if (!query.next()) return true;
        job = FetchJob{query.value(0).toLongLong(), linkFromJson(query.value(1).toString()),
                       query.value(2).toInt()};
        query.finish();
        return m_database
            .run(QStringLiteral("UPDATE fetch_jobs SET due = ? WHERE id = ?"), {until, job->id})
            .isActive();
    });
    return written ? job : std::nullopt;
}

std::optional<qint64> JobStore::nextDue(qint64 now) {
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT MIN(due) FROM fetch_jobs WHERE state = 0 AND due > ?"), {now});
    if (!query.next() || query.value(0).isNull()) return std::nullopt;
    return query.value(0).toLongLong();
}

void JobStore::putBack(qint64 id, qint64 due, int attempts) {
    settle(id, {QStringLiteral("UPDATE fetch_jobs SET due = ?, attempts = ? WHERE id = ?"),
                {due, attempts, id}});
}

void JobStore::markDone(qint64 id) {
    settle(id, {QStringLiteral("UPDATE fetch_jobs SET state = ?, reason = '' WHERE id = ?"),
                {Done, id}});
}

void JobStore::markFailed(qint64 id, const QString& reason) {
    settle(id, {QStringLiteral("UPDATE fetch_jobs SET state = ?, reason = ? WHERE id = ?"),
                {Failed, reason, id}});
}

void JobStore::retry(const QList<qint64>& ids) {
    for (const qint64 id : ids) {
        m_unwritten.insert(id,
                           {QStringLiteral("UPDATE fetch_jobs SET state = 0, attempts = 0, due = 0,"
                                           " reason = '' WHERE id = ? AND state = 2"),
                            {id}});
    }
    write([] { return true; });
}

void JobStore::remove(const QList<qint64>& ids) {
    for (const qint64 id : ids) {
        m_unwritten.insert(id, {QStringLiteral("DELETE FROM fetch_jobs WHERE id = ?"), {id}});
    }
    write([] { return true; });
}

void JobStore::clear(bool all) {
    settle(all ? ofAllJobs : ofDoneJobs,
           {all ? QStringLiteral("DELETE FROM fetch_jobs")
                : QStringLiteral("DELETE FROM fetch_jobs WHERE state = 1"),
            {}});
}

JobCounts JobStore::counts() {
    JobCounts counts;
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT state, COUNT(*), COUNT(*) FILTER (WHERE attempts > 0) FROM "
                       "fetch_jobs GROUP BY state"));
    while (query.next()) {
        const int count = query.value(1).toInt();
        switch (query.value(0).toInt()) {
            case Waiting:
                counts.waiting = count;
                counts.retrying = query.value(2).toInt();
                break;
            case Done:
                counts.done = count;
                break;
            default:
                counts.failed = count;
        }
    }
    return counts;
}

QList<FailedJob> JobStore::failures() {
    QList<FailedJob> failures;
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT id, link, reason FROM fetch_jobs WHERE state = 2 ORDER BY id"));
    while (query.next()) {
        failures.append({query.value(0).toLongLong(), linkFromJson(query.value(1).toString()),
                         query.value(2).toString()});
    }
    return failures;
}

bool JobStore::isPaused() {
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT value FROM queue_state WHERE name = 'paused'"));
    return query.next() && query.value(0).toBool();
}

void JobStore::setPaused(bool paused) {
    settle(ofTheQueue,
           {QStringLiteral("INSERT OR REPLACE INTO queue_state VALUES ('paused', ?)"), {paused}});
}

}  // namespace klartext::app
