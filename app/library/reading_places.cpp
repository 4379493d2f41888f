// SPDX-License-Identifier: MIT
#include "library/reading_places.h"

#include <QCryptographicHash>
#include <QDateTime>

#include "library/text_marks.h"

namespace klartext::app {

namespace {

QByteArray numbered(QByteArrayView text) {
    return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256).left(16);
}

QByteArray pageOf(const QUrl& address) {
    return numbered(address.adjusted(QUrl::RemoveFragment).toEncoded());
}

}  // namespace

void ReadingPlaces::keep(const QUrl& address, const core::PageTree& page, const Place& place) {
    if (address.isEmpty()) {
        return;
    }
    if (place.block >= page.blocks().size()) {
        m_database.run(QStringLiteral("DELETE FROM reading_places WHERE address = ?"),
                       {pageOf(address)});
        return;
    }
    m_database.transact([&] {
        return m_database
                   .run(QStringLiteral(
                            "INSERT OR REPLACE INTO reading_places (address, text, position, "
                            "character, left_at) VALUES (?, ?, ?, ?, ?)"),
                        {pageOf(address), app::markOf(page, place.block), place.offset,
                         place.character, QDateTime::currentMSecsSinceEpoch()})
                   .isActive() &&
               m_database
                   .run(QStringLiteral(
                            "DELETE FROM reading_places WHERE address IN (SELECT address "
                            "FROM reading_places ORDER BY left_at DESC LIMIT -1 OFFSET ?)"),
                        {most})
                   .isActive();
    });
}

ReadingPlaces::Place ReadingPlaces::of(const QUrl& address, const core::PageTree& page,
                                       core::BlockId guess) {
    QSqlQuery kept = m_database.run(
        QStringLiteral("SELECT text, position, character FROM reading_places WHERE address = ?"),
        {pageOf(address)});
    if (address.isEmpty() || !kept.next()) {
        return {};
    }
    const core::BlockId block = blockMarked(page, kept.value(0).toByteArray(), guess);
    return block == core::noBlock ? Place()
                                  : Place{block, kept.value(2).toInt(), kept.value(1).toInt()};
}

QByteArray ReadingPlaces::markOf(const QUrl& address) {
    QSqlQuery kept = m_database.run(
        QStringLiteral("SELECT text FROM reading_places WHERE address = ?"), {pageOf(address)});
    return !address.isEmpty() && kept.next() ? kept.value(0).toByteArray() : QByteArray();
}

}  // namespace klartext::app
