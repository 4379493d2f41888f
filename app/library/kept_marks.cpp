// SPDX-License-Identifier: MIT
#include <QCryptographicHash>
#include <QSqlError>

#include "library/id_list.h"
#include "library/kept_pages.h"

// What a person does with pages that are kept, and their pictures.
namespace klartext::app {

namespace {

// The end of a page is seldom scrolled to the last pixel.
constexpr double readToTheEnd = 0.97;

QString columnOf(KeptPages::Flag flag) {
    switch (flag) {
        case KeptPages::Flag::Unread:
            return QStringLiteral("unread");
        case KeptPages::Flag::Archived:
            return QStringLiteral("archived");
        case KeptPages::Flag::Favourite:
            break;
    }
    return QStringLiteral("favourite");
}

}  // namespace

Expected<void> KeptPages::addImages(qint64 id, const KeptImages& images) {
    return write([&] {
        for (auto image = images.begin(); image != images.end(); ++image) {
            const std::optional<qint64> row = imageOf(image.value());
            if (!row ||
                !run(QStringLiteral("INSERT OR REPLACE INTO kept_page_images SELECT ?, ?, ? "
                                    "WHERE EXISTS (SELECT 1 FROM kept_pages WHERE id = ?)"),
                     {id, image.key().toString(QUrl::FullyEncoded), *row, id})) {
                return false;
            }
        }
        return true;
    });
}

std::optional<qint64> KeptPages::imageOf(const QByteArray& bytes) {
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (!run(QStringLiteral("INSERT OR IGNORE INTO kept_images (hash, bytes) VALUES (?, ?)"),
             {hash, bytes})) {
        return std::nullopt;
    }
    QSqlQuery row =
        m_database.run(QStringLiteral("SELECT id FROM kept_images WHERE hash = ?"), {hash});
    return row.next() ? std::optional(row.value(0).toLongLong()) : std::nullopt;
}

KeptImages KeptPages::images(qint64 id) {
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT address, bytes FROM kept_page_images JOIN kept_images ON "
                       "kept_images.id = image WHERE page = ?"),
        {id});
    KeptImages images;
    while (rows.next()) images.insert(QUrl(rows.value(0).toString()), rows.value(1).toByteArray());
    return images;
}

Expected<void> KeptPages::setPicture(qint64 id, const QByteArray& picture) {
    return write([&] {
        return run(QStringLiteral("INSERT OR REPLACE INTO kept_pictures SELECT ?, ? WHERE EXISTS "
                                  "(SELECT 1 FROM kept_pages WHERE id = ?)"),
                   {id, picture, id});
    });
}

Expected<void> KeptPages::setFlag(const QList<qint64>& ids, Flag flag, bool on) {
    return write([&] {
        return run(QStringLiteral("UPDATE kept_pages SET %1 = ? WHERE id IN %2")
                       .arg(columnOf(flag), idList(ids)),
                   {on ? 1 : 0});
    });
}

Expected<void> KeptPages::addTags(const QList<qint64>& ids, const QStringList& tags) {
    return write([&] {
        for (const qint64 id : ids) {
            for (const QString& tag : tags) {
                if (!addTagRow(m_database, id, tag)) return false;
            }
        }
        return true;
    });
}

Expected<void> KeptPages::removeTags(const QList<qint64>& ids, const QStringList& tags) {
    return write([&] {
        for (const QString& tag : tags) {
            if (!run(QStringLiteral("DELETE FROM kept_tags WHERE folded = ? AND page IN ") +
                         idList(ids),
                     {foldedTag(tag)})) {
                return false;
            }
        }
        return true;
    });
}

Expected<void> KeptPages::setCorrections(qint64 id,
                                         const std::vector<core::Correction>& corrections) {
    return write([&] {
        return run(QStringLiteral("UPDATE kept_pages SET corrections = ? WHERE id = ?"),
                   {QString::fromStdString(core::toJson(corrections)), id});
    });
}

Expected<void> KeptPages::setPlace(qint64 id, const QByteArray& place, int character, int offset,
                                   double progress) {
    return write([&] {
        return run(
            QStringLiteral("UPDATE kept_pages SET place = ?, place_offset = ?, unread = CASE WHEN "
                           "progress < ? AND ? >= ? THEN 0 ELSE unread END, progress = "
                           "max(progress, ?), opened_at = ? WHERE id = ?"),
            {place.isEmpty() ? place : place + ':' + QByteArray::number(character), offset,
             progress, progress, readToTheEnd, progress, QDateTime::currentMSecsSinceEpoch(), id});
    });
}

Expected<void> KeptPages::remove(const QList<qint64>& ids) {
    return write([&] {
        return run(QStringLiteral("UPDATE kept_pages SET deleted_at = ? WHERE deleted_at = 0 AND "
                                  "id IN ") +
                       idList(ids),
                   {QDateTime::currentMSecsSinceEpoch()});
    });
}

Expected<void> KeptPages::bringBack(const QList<qint64>& ids) {
    return write([&] {
        return run(QStringLiteral("UPDATE kept_pages SET deleted_at = 0 WHERE id IN ") +
                   idList(ids));
    });
}

Expected<void> KeptPages::purge(const QList<qint64>& ids) {
    return write(
        [&] { return purgeRows(QStringLiteral("deleted_at > 0 AND id IN ") + idList(ids)); });
}

Expected<void> KeptPages::purgeDeletedBefore(const QDateTime& time) {
    return write([&] {
        return purgeRows(
            QStringLiteral("deleted_at > 0 AND deleted_at < %1").arg(time.toMSecsSinceEpoch()));
    });
}

bool KeptPages::purgeRows(const QString& condition) {
    QSqlQuery rows = m_database.run(QStringLiteral("SELECT id FROM kept_pages WHERE ") + condition);
    QList<qint64> ids;
    while (rows.next()) ids.append(rows.value(0).toLongLong());
    rows.finish();
    if (ids.isEmpty()) return rows.lastError().type() == QSqlError::NoError;
    for (const qint64 id : ids) {
        // The other tables follow by their foreign keys.
        if (!forgetWords(id) || !run(QStringLiteral("DELETE FROM kept_pages WHERE id = ?"), {id})) {
            return false;
        }
    }
    return run(
        QStringLiteral("DELETE FROM kept_images WHERE id NOT IN (SELECT image FROM "
                       "kept_page_images)"));
}

}  // namespace klartext::app
