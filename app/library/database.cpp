// SPDX-License-Identifier: MIT
#include "library/database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSqlRecord>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>
#include <algorithm>
#include <array>
#include <utility>

#include "library/mending.h"
#include "library/recovery.h"
#include "library/schema.h"
#include "library/sqlite_extras.h"

namespace klartext::app {

namespace {

Q_LOGGING_CATEGORY(libraryLog, "klartext.library")

// https://www.sqlite.org/rescode.html; the lowest byte is the primary code.
constexpr int busy = 5;
constexpr int readOnly = 8;
constexpr int inputOutput = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int noDatabase = 26;
constexpr int movedAway = 1032;

/// A file of this name beside the database says that damage was met in it.
QString damageNote(const QString& path) { return path + QStringLiteral(".damaged"); }

QString newName() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

// What a person decides and what is noted in passing; pages are not kept in memory alone.
constexpr auto takenOver = std::to_array(
    {"seen_pages", "corrected_pages", "rules", "reading_places", "fetch_jobs", "queue_state"});

bool writes(const QString& statement) {
    constexpr auto beginnings = std::to_array({"BEGIN", "INSERT", "UPDATE", "DELETE"});
    return std::ranges::any_of(beginnings, [&](const char* beginning) {
        return statement.startsWith(QLatin1String(beginning));
    });
}

/// An empty file is a database without anything; its log is as readable as the file is by then.
/// Where it cannot be made, opening it says why.
void createForOwner(const QString& path) {
    QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFile::ReadOwner | QFile::WriteOwner);
}

}  // namespace

Database::Database(const QString& path, Durability durability, std::chrono::milliseconds patience)
    : m_path(path), m_connection(newName()), m_durability(durability), m_patience(patience) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QFileInfo file(path);
    // A pipe is waited for until somebody writes into it.
    if (file.exists() && !file.isFile()) {
        openNowhere(ErrorCode::LibraryNotAFile);
        return;
    }
    const bool isNew = !file.exists();
    if (isNew) createForOwner(path);
    if (open(path) && (!QFileInfo::exists(damageNote(path)) || isSound())) {
        if (canWrite()) return;
        openReadOnly(path);
    } else if (m_damaged) {
        openDamaged(path);
    } else if (m_failure == busy) {
        openNowhere(ErrorCode::LibraryHeld);
        numberApart();
        return;
    } else if (!isNew && !m_tooNew) {
        openReadOnly(path);
    }
    if (connection().isOpen() && m_trouble) return;
    openNowhere(m_tooNew ? ErrorCode::LibraryTooNew : ErrorCode::LibraryNotWritable);
}

Database::~Database() { disconnect(); }

void Database::disconnect() {
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QString Database::standardPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/library.sqlite");
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connection, false); }

bool Database::open(const QString& path, const QString& options) {
    m_damaged = false;
    m_tooNew = false;
    m_failure = 0;
    disconnect();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    // Another window may be writing.
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_patience.count()) +
                               options);
    if (!database.open()) {
        noteFailure(database.lastError().nativeErrorCode().toInt());
        return false;
    }
    // The first look into the file.
    if (!run(QStringLiteral("SELECT count(*) FROM sqlite_master")).isActive() ||
        !extend(database)) {
        return false;
    }
    // A killed program loses nothing that was written, see https://www.sqlite.org/wal.html.
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = ") +
        (m_durability == Durability::PowerCut ? QStringLiteral("FULL") : QStringLiteral("NORMAL")));
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    // What a search in many pages reads again and again; in KB, used when there is need.
    run(QStringLiteral("PRAGMA cache_size = -16000"));
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
        // Another process may have done it meanwhile.
        QSqlQuery now = run(QStringLiteral("PRAGMA user_version"));
        const int first = now.next() ? now.value(0).toInt() : current;
        now.finish();
        for (int step = first; step < newest; ++step) {
            if (!run(QString::fromLatin1(schemaSteps.at(static_cast<std::size_t>(step))))
                     .isActive()) {
                return false;
            }
        }
        return run(QStringLiteral("PRAGMA user_version = %1").arg(schemaSteps.size())).isActive();
    });
}

bool Database::isSound() {
    QSqlQuery check = run(QStringLiteral("PRAGMA quick_check(1)"));
    const bool sound = check.next() && check.value(0).toString() == QLatin1String("ok");
    check.finish();
    if (!sound) {
        m_damaged = true;
        return false;
    }
    // Only the index for searching is left, and that can be made again.
    if (!run(QStringLiteral("INSERT INTO kept_search (kept_search) VALUES ('rebuild')"))
             .isActive()) {
        m_damaged = true;
        return false;
    }
    QFile::remove(damageNote(m_path));
    return true;
}

void Database::openDamaged(const QString& path) {
    // Two processes that meet the damage mend it one after the other.
    QLockFile lock(path + QStringLiteral(".lock"));
    lock.lock();
    const bool opens = open(path);
    if (opens && isSound()) return;
    // Others may have the file open, and would go on writing into one that was moved aside.
    if (opens && (m_trouble = mendInPlace(*this))) return;
    connection().close();
    const QString aside = setAside(path);
    QFile::remove(damageNote(path));
    createForOwner(path);
    if (!open(path)) return;
    m_trouble = makeError(ErrorCode::LibraryDamaged, path, aside);
    m_trouble->suggestions.prepend(recoveredSentence(recover(*this, aside)));
    m_damaged = false;
}

void Database::openReadOnly(const QString& path) {
    // Without the right to write there is no shared memory either, which SQLite asks for unless it
    // is told that nobody writes.
    const QString immutable =
        QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    const QString options = QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (!open(path, options) &&
        (m_tooNew || !open(immutable, options + QStringLiteral(";QSQLITE_OPEN_URI")))) {
        connection().close();
        return;
    }
    m_lasting = false;
    m_trouble = makeError(ErrorCode::LibraryReadOnly, path);
}

void Database::openNowhere(ErrorCode reason) {
    m_lasting = false;
    m_trouble = makeError(reason, m_path);
    m_loggedOfHeld = std::exchange(m_logged, {});
    (void)open(QStringLiteral(":memory:"));
}

void Database::numberApart() {
    constexpr qint64 room = 1000;
    const qint64 first =
        QDateTime::currentMSecsSinceEpoch() * room + QRandomGenerator::global()->bounded(room);
    for (const char* table : {"rules", "fetch_jobs"}) {
        run(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"),
            {QLatin1String(table), first});
    }
}

bool Database::isHeld() const { return m_trouble && m_trouble->code == ErrorCode::LibraryHeld; }

bool Database::takeUp(std::chrono::milliseconds patience) {
    if (!isHeld()) return false;
    const QString memory = std::exchange(m_connection, newName());
    const auto usual = std::exchange(m_patience, patience);
    std::swap(m_logged, m_loggedOfHeld);
    const bool isTaken = open(m_path) && canWrite() && takeOver(memory);
    m_patience = usual;
    const QString taken = isTaken ? m_connection : memory;
    m_connection = isTaken ? memory : m_connection;
    disconnect();
    m_connection = taken;
    if (!isTaken) {
        std::swap(m_logged, m_loggedOfHeld);
        return false;
    }
    run(QStringLiteral("PRAGMA busy_timeout = %1").arg(m_patience.count())).finish();
    m_lasting = true;
    m_trouble.reset();
    // Looking through the whole file takes its time, and is left to whoever mends it.
    if (QFileInfo::exists(damageNote(m_path)) && m_onDamage) m_onDamage();
    return true;
}

bool Database::takeOver(const QString& memory) {
    return transact([&] {
        return std::ranges::all_of(takenOver, [&](const char* table) {
            const QLatin1String name(table);
            QSqlQuery rows(QSqlDatabase::database(memory, false));
            rows.setForwardOnly(true);
            if (!rows.exec(QStringLiteral("SELECT * FROM ") + name)) return false;
            const int width = rows.record().count();
            const QStringList places(width, QStringLiteral("?"));
            const QString insert = QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (%2)")
                                       .arg(name, places.join(u','));
            while (rows.next()) {
                QVariantList row;
                for (int i = 0; i < width; ++i) row.append(rows.value(i));
                if (!run(insert, row).isActive()) return false;
            }
            return true;
        });
    });
}

bool Database::canWrite() {
    // Of such a file SQLite begins a writing transaction as one that reads.
    if (isReadOnly(connection())) return false;
    if (run(QStringLiteral("BEGIN IMMEDIATE")).isActive()) {
        run(QStringLiteral("ROLLBACK"));
        return true;
    }
    return m_failure != readOnly;
}

QSqlQuery Database::run(const QString& statement, const QVariantList& values) {
    QSqlQuery query(connection());
    if (writes(statement) && isElsewhere(connection())) {
        m_failure = movedAway;
        return query;
    }
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    if (done) {
        for (const QVariant& value : values) {
            // Of a null string Qt would make none, which SQLite tells from an empty one.
            const bool isText = value.typeId() == QMetaType::QString;
            query.addBindValue(isText && value.toString().isNull() ? QVariant(QStringLiteral(""))
                                                                   : value);
        }
        done = query.exec();
    }
    if (!done) {
        logFailure(statement, query.lastError());
        noteFailure(query.lastError().nativeErrorCode().toInt());
    } else if (!m_logged.isEmpty()) {
        m_logged.remove(statement);
    }
    return query;
}

// What is tried again and again would fill a log.
void Database::logFailure(const QString& statement, const QSqlError& error) {
    QString& before = m_logged[statement];
    if (before != error.nativeErrorCode()) qCWarning(libraryLog) << error.text() << statement;
    before = error.nativeErrorCode();
}

void Database::noteFailure(int code) {
    m_failure = code & 0xFF;
    if (m_failure != corrupt && m_failure != noDatabase) return;
    m_damaged = true;
    QFile note(damageNote(m_path));
    (void)note.open(QIODevice::WriteOnly);
    if (m_onDamage) m_onDamage();
}

Error Database::failure() const {
    switch (m_failure) {
        case busy:
            return makeError(ErrorCode::LibraryBusy, m_path);
        case readOnly:
            return makeError(ErrorCode::LibraryReadOnly, m_path);
        case full:
            return makeError(ErrorCode::LibraryFull, m_path);
        case movedAway:
            return makeError(ErrorCode::LibraryGone, m_path);
        case corrupt:
        case noDatabase:
            return makeError(ErrorCode::LibraryTorn, m_path);
        case inputOutput:
        default:
            return makeError(ErrorCode::LibraryFailed, m_path);
    }
}

qint64 Database::foreignVersion() {
    QSqlQuery version = run(QStringLiteral("PRAGMA data_version"));
    return version.next() ? version.value(0).toLongLong() : 0;
}

bool Database::transact(const std::function<bool()>& work) {
    // Taking the right to write at once, nobody else's writing can come between.
    if (!run(QStringLiteral("BEGIN IMMEDIATE")).isActive()) {
        return false;
    }
    if (work() && run(QStringLiteral("COMMIT")).isActive()) {
        return true;
    }
    const int reason = m_failure;
    run(QStringLiteral("ROLLBACK"));
    m_failure = reason;
    return false;
}

bool Database::transactSoon(const std::function<bool()>& work, std::chrono::milliseconds patience) {
    const auto wait = [this](std::chrono::milliseconds time) {
        run(QStringLiteral("PRAGMA busy_timeout = %1").arg(time.count())).finish();
    };
    wait(patience);
    const bool done = transact(work);
    const int reason = m_failure;
    wait(m_patience);
    m_failure = reason;
    return done;
}

}  // namespace klartext::app
