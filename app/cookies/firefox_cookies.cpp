// SPDX-License-Identifier: MIT
#include "cookies/firefox_cookies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>
#include <algorithm>
#include <optional>

namespace klartext::app {

namespace {

constexpr qsizetype mostBytes = 64 << 20;

QString cookiesIn(const QString& folder) { return folder + QStringLiteral("/cookies.sqlite"); }

QList<FirefoxProfile> profilesIn(const QString& root) {
    QList<FirefoxProfile> profiles;
    QSettings index(root + QStringLiteral("/profiles.ini"), QSettings::IniFormat);
    for (const QString& group : index.childGroups()) {
        const QString path = index.value(group + QStringLiteral("/Path")).toString();
        if (path.isEmpty()) continue;
        const bool isRelative = index.value(group + QStringLiteral("/IsRelative"), 1).toInt() != 0;
        const QString folder = isRelative ? QDir(root).filePath(path) : path;
        if (!QFile::exists(cookiesIn(folder))) continue;
        profiles.append({index.value(group + QStringLiteral("/Name"), path).toString(),
                         QDir::cleanPath(folder)});
    }
    return profiles;
}

/// Nothing when it is no database of cookies.
std::optional<CookieFile> cookiesOf(const QString& path) {
    std::optional<CookieFile> cookies;
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            const bool isRead = query.exec(QStringLiteral(
                "SELECT host, path, isSecure, expiry, name, value FROM moz_cookies"
                " WHERE originAttributes = '' OR originAttributes LIKE '^partitionKey=%'"));
            QByteArray lines;
            int beyond = 0;
            while (query.next()) {
                if (lines.size() > mostBytes) {
                    ++beyond;
                    continue;
                }
                const QString host = query.value(0).toString();
                // Newer profiles count milliseconds.
                qint64 expires = query.value(3).toLongLong();
                if (expires > 100'000'000'000) expires /= 1000;
                lines += QByteArrayList{host.toUtf8(),
                                        host.startsWith(QLatin1Char('.')) ? "TRUE" : "FALSE",
                                        query.value(1).toString().toUtf8(),
                                        query.value(2).toBool() ? "TRUE" : "FALSE",
                                        QByteArray::number(expires),
                                        query.value(4).toString().toUtf8(),
                                        query.value(5).toString().toUtf8()}
                             .join('\t') +
                         '\n';
            }
            if (isRead && !query.lastError().isValid()) {
                cookies = readCookieFile(lines);
                cookies->beyond += beyond;
            }
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return cookies;
}

}  // namespace

QList<FirefoxProfile> firefoxProfiles() {
    QList<FirefoxProfile> profiles;
    const QString home = QDir::homePath();
    for (const QString& root :
         {home + QStringLiteral("/.mozilla/firefox"),
          home + QStringLiteral("/.config/mozilla/firefox"),
          home + QStringLiteral("/snap/firefox/common/.mozilla/firefox"),
          home + QStringLiteral("/.var/app/org.mozilla.firefox/.mozilla/firefox")}) {
        if (QFile::exists(root + QStringLiteral("/profiles.ini"))) profiles += profilesIn(root);
    }
    std::ranges::stable_sort(profiles, std::greater<>(), [](const FirefoxProfile& profile) {
        return QFileInfo(cookiesIn(profile.folder)).lastModified();
    });
    return profiles;
}

Expected<CookieFile> readFirefoxCookies(const QString& folder) {
    const QString source = cookiesIn(folder);
    const QFileInfo info(source);
    if (!info.exists()) return unexpected(ErrorCode::NoSuchFile, source);
    // Only its owner may enter the folder of a QTemporaryDir.
    const QTemporaryDir copy;
    const QString target = copy.filePath(QStringLiteral("cookies.sqlite"));
    if (!copy.isValid() || !QFile::copy(source, target)) {
        return unexpected(ErrorCode::NoPermission, source);
    }
    QFile::copy(source + QStringLiteral("-wal"), target + QStringLiteral("-wal"));
    auto cookies = cookiesOf(target);
    if (cookies) return *std::move(cookies);
    const auto say = [](const char* text) { return QCoreApplication::translate("Error", text); };
    Error error = makeError(
        ErrorCode::ReadFailed, source,
        say(QT_TRANSLATE_NOOP("Error", "it is damaged, or was written by another program")));
    error.suggestions = {say(QT_TRANSLATE_NOOP("Error", "Choose another folder."))};
    return tl::make_unexpected(error);
}

}  // namespace klartext::app
