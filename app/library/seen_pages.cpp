// SPDX-License-Identifier: MIT
#include "library/seen_pages.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QtEndian>
#include <algorithm>

namespace klartext::app {

namespace {

bool isOfTheWeb(const QUrl& address) {
    return (address.scheme() == QLatin1String("https") ||
            address.scheme() == QLatin1String("http")) &&
           !address.host().isEmpty();
}

QString numbered(const QString& text) {
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QString siteOf(const QUrl& address) {
    QString host = address.host().toLower();
    if (host.startsWith(QLatin1String("www."))) {
        host.remove(0, 4);
    }
    return numbered(host);
}

QString pageOf(const QUrl& address) {
    return numbered(address.adjusted(QUrl::RemoveFragment | QUrl::StripTrailingSlash).toString());
}

QByteArray packed(const core::Fingerprints& blocks) {
    constexpr qsizetype width = sizeof(quint64);
    QByteArray bytes(static_cast<qsizetype>(blocks.size()) * width, Qt::Uninitialized);
    qToLittleEndian<quint64>(blocks.data(), static_cast<qsizetype>(blocks.size()), bytes.data());
    return bytes;
}

core::Fingerprints unpacked(const QByteArray& bytes) {
    constexpr qsizetype width = sizeof(quint64);
    core::Fingerprints blocks(static_cast<std::size_t>(bytes.size() / width));
    qFromLittleEndian<quint64>(bytes.constData(), static_cast<qsizetype>(blocks.size()),
                               blocks.data());
    return blocks;
}

}  // namespace

void SeenPages::enter(const QUrl& address, const core::Fingerprints& blocks) {
    if (!isOfTheWeb(address) || blocks.empty()) {
        return;
    }
    const QString site = siteOf(address);
    m_database.transactSoon([&] {
        return m_database
                   .run(QStringLiteral("INSERT OR REPLACE INTO seen_pages VALUES (?, ?, ?, ?)"),
                        {pageOf(address), site, timeIs(), packed(blocks)})
                   .isActive() &&
               m_database
                   .run(QStringLiteral(
                            "DELETE FROM seen_pages WHERE address IN (SELECT address FROM "
                            "seen_pages WHERE site = ? ORDER BY seen DESC LIMIT -1 OFFSET ?)"),
                        {site, mostOfSite})
                   .isActive() &&
               m_database
                   .run(QStringLiteral("DELETE FROM seen_pages WHERE site IN (SELECT site FROM "
                                       "seen_pages GROUP BY site ORDER BY max(seen) DESC LIMIT -1 "
                                       "OFFSET ?)"),
                        {mostSites})
                   .isActive();
    });
}

std::vector<core::Fingerprints> SeenPages::siblingsOf(const QUrl& address) {
    std::vector<core::Fingerprints> siblings;
    if (!isOfTheWeb(address)) {
        return siblings;
    }
    QSqlQuery pages = m_database.run(
        QStringLiteral(
            "SELECT blocks FROM seen_pages WHERE site = ? AND address <> ? AND seen > ? ORDER BY "
            "seen DESC"),
        {siteOf(address), pageOf(address), m_forgotten});
    while (pages.next()) {
        siblings.push_back(unpacked(pages.value(0).toByteArray()));
    }
    return siblings;
}

int SeenPages::count() {
    QSqlQuery pages = m_database.run(
        QStringLiteral("SELECT count(*) FROM seen_pages WHERE seen > ?"), {m_forgotten});
    return pages.next() ? pages.value(0).toInt() : 0;
}

qint64 SeenPages::timeIs() const {
    return std::max(QDateTime::currentMSecsSinceEpoch(), m_forgotten + 1);
}

void SeenPages::clear() {
    m_forgotten = timeIs();
    // A clock that went ahead left later times behind.
    QSqlQuery latest = m_database.run(QStringLiteral("SELECT max(seen) FROM seen_pages"));
    if (latest.next()) m_forgotten = std::max(m_forgotten, latest.value(0).toLongLong());
    m_outbox.put(QStringLiteral("seen pages"), Outbox::Weight::Decided,
                 [time = m_forgotten](Database& database) {
                     return database
                         .run(QStringLiteral("DELETE FROM seen_pages WHERE seen <= ?"), {time})
                         .isActive();
                 });
}

}  // namespace klartext::app
