// SPDX-License-Identifier: MIT
#include "cookies/cookie_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <algorithm>
#include <cerrno>

namespace klartext::app {

namespace {

constexpr qint64 largestFile = 16 << 20;

/// Writes a file that only its owner may read, whole or not at all. The system's error, or 0.
int writePrivately(const QString& path, const QByteArray& bytes) {
    const QByteArray target = QFile::encodeName(path);
    const QByteArray draft = target + ".new";
    ::unlink(draft.constData());
    const int file = ::open(draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                            S_IRUSR | S_IWUSR);
    if (file < 0) return errno;
    qsizetype written = 0;
    int error = 0;
    while (written < bytes.size() && error == 0) {
        const ssize_t count = ::write(file, bytes.constData() + written,
                                      static_cast<std::size_t>(bytes.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno != EINTR) {
            error = errno;
        }
    }
    if (error == 0 && ::fsync(file) != 0) error = errno;
    ::close(file);
    if (error == 0 && ::rename(draft.constData(), target.constData()) != 0) error = errno;
    if (error != 0) ::unlink(draft.constData());
    return error;
}

}  // namespace

CookieStore::CookieStore(const QString& folder) : m_folder(folder) {
    const QDir files(folder);
    for (const QString& name : files.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const CookieFile content = readCookieFile(file.read(largestFile));
        for (const Cookie& cookie : content.cookies) {
            m_cookies[siteOfDomain(cookie.domain)].append(cookie);
        }
    }
}

QString CookieStore::standardFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/cookies");
}

QList<CookieStore::Site> CookieStore::sites() const {
    QList<Site> sites;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (auto it = m_cookies.cbegin(); it != m_cookies.cend(); ++it) {
        Site site{it.key(), it->size(), {}, true};
        bool never = false;
        for (const Cookie& cookie : *it) {
            never = never || !cookie.expires.isValid();
            if (cookie.expires.isValid() &&
                (!site.expires.isValid() || cookie.expires > site.expires)) {
                site.expires = cookie.expires;
            }
        }
        if (never) site.expires = {};
        site.expired = site.expires.isValid() && site.expires <= now;
        sites.append(site);
    }
    std::ranges::sort(sites, {}, &Site::name);
    return sites;
}

QString CookieStore::pathOf(const QString& site) const {
    // A host's name has no separator in it, but who knows what a file said.
    QString name = site;
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    return m_folder + QLatin1Char('/') + name + QStringLiteral(".txt");
}

Expected<void> CookieStore::put(const QList<Cookie>& cookies) {
    QHash<QString, QList<Cookie>> bySite;
    for (const Cookie& cookie : cookies) bySite[siteOfDomain(cookie.domain)].append(cookie);
    QDir().mkpath(m_folder);
    ::chmod(QFile::encodeName(m_folder).constData(), S_IRWXU);
    for (auto it = bySite.cbegin(); it != bySite.cend(); ++it) {
        if (auto written = write(it.key(), *it); !written) return written;
    }
    return {};
}

Expected<void> CookieStore::write(const QString& site, const QList<Cookie>& cookies) {
    const QByteArray bytes = writeCookieFile(cookies);
    // What is not read at the next start is not to be believed kept.
    if (bytes.size() > largestFile) {
        return unexpected(ErrorCode::MoreThanTaken, site,
                          QLocale().formattedDataSize(largestFile, 0));
    }
    const int error = writePrivately(pathOf(site), bytes);
    if (error != 0) return tl::make_unexpected(fileError(error, pathOf(site)));
    m_cookies.insert(site, cookies);
    return {};
}

Expected<void> CookieStore::remove(const QStringList& sites) {
    for (const QString& site : sites) {
        QFile file(pathOf(site));
        if (file.exists() && !file.remove()) {
            return unexpected(ErrorCode::WriteFailed, file.fileName(), file.errorString());
        }
        m_cookies.remove(site);
    }
    return {};
}

QByteArray CookieStore::headerFor(const QUrl& url) const {
    const auto found = m_cookies.constFind(siteOfDomain(url.host().toLower()));
    if (found == m_cookies.cend()) return {};
    return cookieHeader(*found, url, QDateTime::currentDateTimeUtc());
}

}  // namespace klartext::app
