// SPDX-License-Identifier: MIT
#include "library/database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QStandardPaths>
#include <QUuid>

#include "library/schema.h"

namespace klartext::app {

namespace {

Q_LOGGING_CATEGORY(log, "klartext.library")

// https://www.sqlite.org/rescode.html
bool isDamage(const QSqlError& error) {
    const QString code = error.nativeErrorCode();
    return code == QLatin1String("11") || code == QLatin1String("26");
}

}  // namespace

Database::Database(const QString& path)
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (open(path)) {
        return;
    }
    if (m_damaged) {
        setAside(path);
        if (open(path)) {
            return;
        }
    }
    m_lasting = false;
    m_trouble =
        makeError(m_tooNew ? ErrorCode::LibraryTooNew : ErrorCode::LibraryNotWritable, path);
    (void)open(QStringLiteral(":memory:"));
}

Database::~Database() {
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QString Database::standardPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/library.sqlite");
}

bool Database::open(const QString& path) {
    m_damaged = false;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    // Another window may be writing.
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!database.open()) {
        return false;
    }
    // A killed program loses nothing that was written, see https://www.sqlite.org/wal.html.
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    return migrate();
}

bool Database::migrate() {
    QSqlQuery version = run(QStringLiteral("PRAGMA user_version"));
    if (!version.next()) {
        return false;
    }
    const int current = version.value(0).toInt();
    version.finish();
    const auto newest = static_cast<int>(schemaSteps.size());
    m_tooNew = current > newest;
    if (m_tooNew || current == newest) {
        return !m_tooNew;
    }
    return transact([&] {
        for (int step = current; step < newest; ++step) {
            if (!run(QString::fromLatin1(schemaSteps.at(static_cast<std::size_t>(step))))
                     .isActive()) {
                return false;
            }
        }
        return run(QStringLiteral("PRAGMA user_version = %1").arg(schemaSteps.size())).isActive();
    });
}

void Database::setAside(const QString& path) {
    QSqlDatabase::database(m_connection, false).close();
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString aside = path + QStringLiteral(".damaged-") + time;
    QFile::rename(path, aside);
    for (const QString& companion : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::rename(path + companion, aside + companion);
    }
    m_trouble = makeError(ErrorCode::LibraryDamaged, path, aside);
}

QSqlQuery Database::run(const QString& statement, const QVariantList& values) {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    if (done) {
        for (const QVariant& value : values) {
            query.addBindValue(value);
        }
        done = query.exec();
    }
    if (!done) {
        m_damaged = m_damaged || isDamage(query.lastError());
        qCWarning(log) << query.lastError().text() << statement;
    }
    return query;
}

bool Database::transact(const std::function<bool()>& work) {
    // Taking the right to write at once, nobody else's writing can come between.
    if (!run(QStringLiteral("BEGIN IMMEDIATE")).isActive()) {
        return false;
    }
    if (work() && run(QStringLiteral("COMMIT")).isActive()) {
        return true;
    }
    run(QStringLiteral("ROLLBACK"));
    return false;
}

}  // namespace klartext::app
