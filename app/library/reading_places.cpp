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

ReadingPlaces::~ReadingPlaces() {
    if (m_waiting.isEmpty()) return;
    m_database.transactSoon([this] { return writeAll(); }, Database::usualPatience);
}

void ReadingPlaces::keep(const QUrl& address, const core::PageTree& page, const Place& place) {
    if (address.isEmpty()) {
        return;
    }
    const bool hasBlock = place.block < page.blocks().size();
    m_waiting.insert(pageOf(address),
                     {hasBlock ? app::markOf(page, place.block) : QByteArray(), place.character,
                      place.offset, QDateTime::currentMSecsSinceEpoch()});
    if (m_database.transactSoon([this] { return writeAll(); })) {
        m_waiting.clear();
    }
}

bool ReadingPlaces::writeAll() {
    for (auto each = m_waiting.cbegin(); each != m_waiting.cend(); ++each) {
        if (!write(each.key(), *each)) {
            return false;
        }
    }
    return m_database
        .run(QStringLiteral("DELETE FROM reading_places WHERE address IN (SELECT address "
                            "FROM reading_places ORDER BY left_at DESC LIMIT -1 OFFSET ?)"),
             {most})
        .isActive();
}

bool ReadingPlaces::write(const QByteArray& page, const Left& left) {
    if (left.text.isEmpty()) {
        return m_database
            .run(QStringLiteral("DELETE FROM reading_places WHERE address = ?"), {page})
            .isActive();
    }
    return m_database
        .run(QStringLiteral("INSERT OR REPLACE INTO reading_places (address, text, position, "
                            "character, left_at) VALUES (?, ?, ?, ?, ?)"),
             {page, left.text, left.offset, left.character, left.time})
        .isActive();
}

std::optional<ReadingPlaces::Left> ReadingPlaces::left(const QUrl& address) {
    if (address.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray page = pageOf(address);
    if (const auto waiting = m_waiting.constFind(page); waiting != m_waiting.cend()) {
        return *waiting;
    }
    QSqlQuery kept = m_database.run(
        QStringLiteral("SELECT text, position, character FROM reading_places WHERE address = ?"),
        {page});
    if (!kept.next()) {
        return std::nullopt;
    }
    return Left{kept.value(0).toByteArray(), kept.value(2).toInt(), kept.value(1).toInt()};
}

ReadingPlaces::Place ReadingPlaces::of(const QUrl& address, const core::PageTree& page,
                                       core::BlockId guess) {
    const auto place = left(address);
    if (!place || place->text.isEmpty()) {
        return {};
    }
    const core::BlockId block = blockMarked(page, place->text, guess);
    return block == core::noBlock ? Place() : Place{block, place->character, place->offset};
}

QByteArray ReadingPlaces::markOf(const QUrl& address) {
    const auto place = left(address);
    return place ? place->text : QByteArray();
}

}  // namespace klartext::app
