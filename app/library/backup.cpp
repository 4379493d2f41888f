// SPDX-License-Identifier: MIT
#include "library/backup.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>
#include <cerrno>
#include <cstdio>

#include "library/schema.h"
#include "library/sqlite_extras.h"

namespace klartext::app {

namespace {

/// Whether the file is a whole library of this version or an earlier one.
bool isLibrary(const QString& path) {
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    bool valid = false;
    {
        QSqlDatabase backup = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        backup.setDatabaseName(path);
        backup.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (QFileInfo(path).isFile() && backup.open() && extend(backup)) {
            QSqlQuery query(backup);
            const auto first = [&query](const QString& statement) {
                return query.exec(statement) && query.next() ? query.value(0) : QVariant();
            };
            const int version = first(QStringLiteral("PRAGMA user_version")).toInt();
            valid =
                version > 0 && version <= static_cast<int>(schemaSteps.size()) &&
                first(QStringLiteral("SELECT count(*) FROM seen_pages")).isValid() &&
                first(QStringLiteral("PRAGMA quick_check(1)")).toString() == QLatin1String("ok");
        }
        backup.close();
    }
    QSqlDatabase::removeDatabase(name);
    return valid;
}

}  // namespace

Expected<void> writeBackup(Database& database, const QString& path) {
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    // https://www.sqlite.org/lang_vacuum.html#vacuuminto
    if (!database.run(QStringLiteral("VACUUM INTO ?"), {part}).isActive()) {
        QFile::remove(part);
        Error error = database.failure();
        return error.code == ErrorCode::LibraryFull ? unexpected(ErrorCode::NoSpace, path)
                                                    : tl::make_unexpected(std::move(error));
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    // Unlike Qt's, this one puts the new file in the place of the old in one step.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) !=
        0) {
        const int reason = errno;
        QFile::remove(part);
        return tl::make_unexpected(fileError(reason, path));
    }
    return {};
}

Expected<QString> readBackup(Database& database, const QString& path) {
    if (!database.isLasting()) return tl::make_unexpected(*database.trouble());
    if (!isLibrary(path)) return unexpected(ErrorCode::NotALibrary, path);
    QString before = database.path() + QStringLiteral(".before-") +
                     QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    while (QFile::exists(before)) before += u'x';
    if (const auto written = writeBackup(database, before); !written) {
        return tl::make_unexpected(written.error());
    }
    const int result = replaceContents(database.connection(), path);
    if (result != 0) {
        QFile::remove(before);
        return unexpected(result == 5 ? ErrorCode::LibraryBusy : ErrorCode::LibraryFailed,
                          database.path());
    }
    if (!database.migrate()) return tl::make_unexpected(database.failure());
    return before;
}

}  // namespace klartext::app
