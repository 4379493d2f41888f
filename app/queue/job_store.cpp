// SPDX-License-Identifier: MIT
#include "queue/job_store.h"

#include "imports/import_builder.h"
#include "imports/link_json.h"

namespace klartext::app {

namespace {

enum State { Waiting = 0, Done = 1, Failed = 2 };

}  // namespace

bool JobStore::add(const QList<ImportedLink>& links) {
    const QString statement = QStringLiteral(
        "INSERT INTO fetch_jobs (address, host, link, state, attempts, due, reason)"
        " VALUES (?, ?, ?, 0, 0, 0, '') ON CONFLICT (address) DO UPDATE SET link = excluded.link,"
        " state = 0, attempts = 0, due = 0, reason = '' WHERE state <> 0");
    return m_database.transact([&] {
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
    std::optional<FetchJob> job;
    m_database.transact([&] {
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
    return job;
}

std::optional<qint64> JobStore::nextDue(qint64 now) {
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT MIN(due) FROM fetch_jobs WHERE state = 0 AND due > ?"), {now});
    if (!query.next() || query.value(0).isNull()) return std::nullopt;
    return query.value(0).toLongLong();
}

void JobStore::putBack(qint64 id, qint64 due, int attempts) {
    m_database.run(QStringLiteral("UPDATE fetch_jobs SET due = ?, attempts = ? WHERE id = ?"),
                   {due, attempts, id});
}

void JobStore::markDone(qint64 id) {
    m_database.run(QStringLiteral("UPDATE fetch_jobs SET state = ?, reason = '' WHERE id = ?"),
                   {Done, id});
}

void JobStore::markFailed(qint64 id, const QString& reason) {
    m_database.run(QStringLiteral("UPDATE fetch_jobs SET state = ?, reason = ? WHERE id = ?"),
                   {Failed, reason, id});
}

void JobStore::retry(const QList<qint64>& ids) {
    m_database.transact([&] {
        for (const qint64 id : ids) {
            m_database.run(QStringLiteral("UPDATE fetch_jobs SET state = 0, attempts = 0, due = 0,"
                                          " reason = '' WHERE id = ? AND state = 2"),
                           {id});
        }
        return true;
    });
}

void JobStore::remove(const QList<qint64>& ids) {
    m_database.transact([&] {
        for (const qint64 id : ids) {
            m_database.run(QStringLiteral("DELETE FROM fetch_jobs WHERE id = ?"), {id});
        }
        return true;
    });
}

void JobStore::clear(bool all) {
    m_database.run(all ? QStringLiteral("DELETE FROM fetch_jobs")
                       : QStringLiteral("DELETE FROM fetch_jobs WHERE state = 1"));
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
    m_database.run(QStringLiteral("INSERT OR REPLACE INTO queue_state VALUES ('paused', ?)"),
                   {paused});
}

}  // namespace klartext::app
