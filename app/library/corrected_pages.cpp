// SPDX-License-Identifier: MIT
#include "library/corrected_pages.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <utility>

namespace klartext::app {

namespace {

// Pages are text; more effort makes them little smaller.
constexpr int quickly = 1;

QByteArray bytesOf(const core::RawPage& page) {
    return QByteArray::fromRawData(page.bytes.data(), static_cast<qsizetype>(page.bytes.size()));
}

core::RawPage pageFrom(const QSqlQuery& row) {
    core::RawPage page;
    page.url = row.value(0).toString().toStdString();
    page.contentType = row.value(1).toString().toStdString();
    if (!row.value(2).isNull()) {
        page.kind = row.value(2).toInt() == 0 ? core::PageKind::Html : core::PageKind::PlainText;
    }
    page.bytes = qUncompress(row.value(3).toByteArray()).toStdString();
    return page;
}

}  // namespace

QString CorrectedPages::keyOf(const QUrl& address, core::Composition composition) {
    const QString key = address.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
    return composition == core::Composition::AsSent
               ? key
               : key + QLatin1Char('#') + QString::number(static_cast<int>(composition));
}

bool CorrectedPages::keep(const QUrl& address, const QString& site, const core::RawPage& page,
                          const std::vector<core::Correction>& corrections) {
    if (address.isEmpty()) {
        return true;
    }
    const QString key = keyOf(address, page.composition);
    if (corrections.empty()) {
        return m_database
            .run(QStringLiteral("DELETE FROM corrected_pages WHERE address = ?"), {key})
            .isActive();
    }
    const QByteArray pageHash = QCryptographicHash::hash(bytesOf(page), QCryptographicHash::Sha1);
    const QString json = QString::fromStdString(core::toJson(corrections));
    return replaceCorrections(key, pageHash, json) ||
           m_database.transact([&] { return insert(key, site, page, pageHash, json); });
}

bool CorrectedPages::replaceCorrections(const QString& address, const QByteArray& pageHash,
                                        const QString& corrections) {
    return m_database
               .run(QStringLiteral("UPDATE corrected_pages SET corrections = ?, corrected = ? "
                                   "WHERE address = ? AND page_hash = ?"),
                    {corrections, QDateTime::currentMSecsSinceEpoch(), address, pageHash})
               .numRowsAffected() > 0;
}

bool CorrectedPages::insert(const QString& address, const QString& site, const core::RawPage& page,
                            const QByteArray& pageHash, const QString& corrections) {
    const QByteArray bytes = bytesOf(page);
    const QVariant kind = page.kind ? QVariant(static_cast<int>(*page.kind)) : QVariant();
    const QVariant stored =
        bytes.size() > largestPage ? QVariant() : QVariant(qCompress(bytes, quickly));
    return m_database
               .run(QStringLiteral(
                        "INSERT OR REPLACE INTO corrected_pages VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                    {address, site, QDateTime::currentMSecsSinceEpoch(), corrections,
                     QString::fromStdString(page.contentType), kind, pageHash, stored})
               .isActive() &&
           m_database
               .run(QStringLiteral("DELETE FROM corrected_pages WHERE address IN (SELECT address "
                                   "FROM corrected_pages ORDER BY corrected DESC LIMIT -1 "
                                   "OFFSET ?)"),
                    {mostPages})
               .isActive();
}

std::vector<core::Correction> CorrectedPages::of(const QUrl& address,
                                                 core::Composition composition) {
    if (auto own = keptUnder(keyOf(address, composition))) {
        return std::move(*own);
    }
    return keptUnder(keyOf(address, core::Composition::AsSent))
        .value_or(std::vector<core::Correction>());
}

std::optional<std::vector<core::Correction>> CorrectedPages::keptUnder(const QString& key) {
    QSqlQuery row = m_database.run(
        QStringLiteral("SELECT corrections FROM corrected_pages WHERE address = ?"), {key});
    if (!row.next()) {
        return std::nullopt;
    }
    return core::readCorrections(row.value(0).toString().toStdString())
        .value_or(std::vector<core::Correction>());
}

std::vector<core::RawPage> CorrectedPages::pagesOf(const QString& site, int atMost) {
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT address, content_type, kind, page FROM corrected_pages WHERE "
                       "site = ? AND page IS NOT NULL AND address NOT LIKE '%#%' ORDER BY "
                       "corrected DESC LIMIT ?"),
        {site, atMost});
    std::vector<core::RawPage> pages;
    while (rows.next()) {
        pages.push_back(pageFrom(rows));
    }
    return pages;
}

}  // namespace klartext::app
