// SPDX-License-Identifier: MIT
#include "library/mending.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include "library/recovery.h"
#include "library/sqlite_extras.h"

namespace klartext::app {

namespace {

void removeAll(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", ".damaged"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

/// Fills a new file with what can be read of the one aside.
std::optional<Recovered> salvage(const QString& path, const QString& aside) {
    Database fresh(path);
    if (fresh.trouble() || !fresh.isLasting()) return std::nullopt;
    return recover(fresh, aside);
}

}  // namespace

std::optional<Error> mend(Database& database) {
    if (!database.isLasting()) return std::nullopt;
    const QString& path = database.path();
    // Two processes that meet the damage mend it one after the other.
    QLockFile lock(path + QStringLiteral(".lock"));
    lock.lock();
    if (!database.isSound()) return mendInPlace(database);
    // Perhaps it was mended when this connection was opened.
    return database.trouble().value_or(makeError(ErrorCode::LibraryMended, path));
}

std::optional<Error> mendInPlace(Database& database) {
    const QString& path = database.path();
    database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QString aside = copyAside(path);
    if (aside.isEmpty()) return std::nullopt;
    const QString part = path + QStringLiteral(".mended");
    removeAll(part);
    const std::optional<Recovered> recovered = salvage(part, aside);
    const bool replaced = recovered && replaceContents(database.connection(), part) == 0;
    removeAll(part);
    QFile::remove(aside + QLatin1String("-shm"));
    // With something in it, it belongs to what is set aside.
    const QString log = aside + QLatin1String("-wal");
    if (QFileInfo(log).size() == 0) QFile::remove(log);
    if (!replaced || !database.isSound()) return std::nullopt;
    const bool anything = recovered->rows > 0;
    Error error =
        makeError(anything ? ErrorCode::LibraryRescued : ErrorCode::LibraryDamaged, path, aside);
    error.suggestions.prepend(recoveredSentence(*recovered));
    return error;
}

}  // namespace klartext::app
