// SPDX-License-Identifier: MIT
#include "library/kept_pages.h"

#include <QCryptographicHash>

#include "library/id_list.h"
#include "library/kept_highlights.h"
#include "library/kept_words.h"
#include "library/page_codec.h"
#include "library/search_tokens.h"

namespace klartext::app {

namespace {

QString addressText(const QUrl& address) {
    return address.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
}

/// What a page is kept under. Places on it are one page, what was made of it is another, and pasted
/// text is told by what it says.
QString keyOf(const QUrl& address, core::Composition composition,
              const QByteArray& packedOriginal) {
    QString key =
        address.isEmpty()
            ? QStringLiteral("text:") +
                  QString::fromLatin1(
                      QCryptographicHash::hash(packedOriginal, QCryptographicHash::Sha256).toHex())
            : addressText(address);
    if (composition != core::Composition::AsSent) {
        key += u'#' + QString::number(static_cast<int>(composition));
    }
    return key;
}

QVariant kindValue(const core::RawPage& page) {
    return page.kind ? QVariant(static_cast<int>(*page.kind)) : QVariant();
}

/// When a page says it was published, in milliseconds since 1970; 0 when it does not.
qint64 publishedTime(const QString& published) {
    const QDate day = QDate::fromString(published.left(10), Qt::ISODate);
    return day.isValid() ? day.startOfDay(Qt::UTC).toMSecsSinceEpoch() : 0;
}

QString titleKey(const QString& title) { return QString::fromUtf8(foldedWords(title.toUtf8())); }

qint64 timeOf(const QDateTime& time) {
    return time.isValid() ? time.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
}

QVariantList factValues(const PageFacts& facts, qint64 keptAt) {
    const qint64 published = publishedTime(facts.published);
    return {facts.title,     titleKey(facts.title),
            facts.site,      facts.byline,
            facts.published, facts.language,
            facts.beginning, facts.words,
            facts.minutes,   published != 0 ? published : keptAt};
}

}  // namespace

Expected<void> KeptPages::write(const std::function<bool()>& work) {
    if (!m_database.isLasting()) return tl::make_unexpected(*m_database.trouble());
    if (m_database.transact(work)) return {};
    return tl::make_unexpected(m_database.failure());
}

bool KeptPages::run(const QString& statement, const QVariantList& values) {
    return m_database.run(statement, values).isActive();
}

std::optional<qint64> KeptPages::rowOf(const QString& key) {
    QSqlQuery row =
        m_database.run(QStringLiteral("SELECT id FROM kept_pages WHERE key = ?"), {key});
    return row.next() ? std::optional(row.value(0).toLongLong()) : std::nullopt;
}

std::optional<qint64> KeptPages::idOf(const QUrl& address, core::Composition composition) {
    if (address.isEmpty()) return std::nullopt;
    QSqlQuery row =
        m_database.run(QStringLiteral("SELECT id FROM kept_pages WHERE key = ? AND deleted_at = 0"),
                       {keyOf(address, composition, {})});
    return row.next() ? std::optional(row.value(0).toLongLong()) : std::nullopt;
}

Expected<qint64> KeptPages::keep(const NewPage& page) {
    if (m_database.isHeld()) return tl::make_unexpected(*m_database.trouble());
    const QString key = keyOf(page.address, page.original.composition, page.packedOriginal);
    qint64 id = 0;
    return write([&] {
               const std::optional<qint64> before = rowOf(key);
               id = before ? *before : insertRow(key, page);
               if (id == 0) return false;
               if (before && page.packedOriginal.isEmpty()) {
                   return forgetWords(id) &&
                          run(QStringLiteral("UPDATE kept_pages SET deleted_at = 0 WHERE id = ?"),
                              {id}) &&
                          addHighlightRows(m_database, id, page.highlights) &&
                          indexKeptWords(m_database, id);
               }
               return (!before || updateRow(id, page)) &&
                      addHighlightRows(m_database, id, page.highlights) && writeContent(id, page);
           })
        .map([&] { return id; });
}

qint64 KeptPages::insertRow(const QString& key, const NewPage& page) {
    const qint64 keptAt = timeOf(page.keptAt);
    QVariantList values{key, addressText(page.address)};
    values += factValues(page.facts, keptAt);
    values += QVariantList{keptAt,
                           page.unread,
                           page.archived,
                           page.favourite,
                           QString::fromStdString(core::toJson(page.corrections)),
                           page.judge};
    QSqlQuery row = m_database.run(
        QStringLiteral(
            "INSERT INTO kept_pages (key, address, title, title_key, site, byline, published, "
            "language, beginning, words, minutes, dated, kept_at, unread, archived, favourite, "
            "corrections, judge) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        values);
    const qint64 id = row.isActive() ? row.lastInsertId().toLongLong() : 0;
    for (const QString& tag : page.tags) {
        if (id != 0 && !addTagRow(m_database, id, tag)) return 0;
    }
    return id;
}

bool KeptPages::updateRow(qint64 id, const NewPage& page) {
    if (!forgetWords(id)) return false;
    const qint64 keptAt = timeOf(page.keptAt);
    QVariantList values = factValues(page.facts, keptAt);
    values += QVariantList{keptAt, QString::fromStdString(core::toJson(page.corrections)),
                           page.judge, id};
    return run(QStringLiteral("UPDATE kept_pages SET title = ?, title_key = ?, site = ?, "
                              "byline = ?, published = ?, language = ?, beginning = ?, words = ?, "
                              "minutes = ?, dated = ?, kept_at = ?, corrections = ?, judge = ?, "
                              "former_text = NULL, deleted_at = 0 WHERE id = ?"),
               values);
}

bool KeptPages::writeContent(qint64 id, const NewPage& page) {
    if (!page.packedOriginal.isEmpty() &&
        !run(QStringLiteral("INSERT OR REPLACE INTO kept_originals VALUES (?, ?, ?, ?, ?, ?)"),
             {id, QString::fromStdString(page.original.url),
              QString::fromStdString(page.original.contentType), kindValue(page.original),
              static_cast<int>(page.original.composition), page.packedOriginal})) {
        return false;
    }
    return setWords(id, page.packedText.isEmpty() ? packed({}) : page.packedText);
}

bool KeptPages::setWords(qint64 id, const QByteArray& packedText) {
    return run(QStringLiteral("INSERT OR REPLACE INTO kept_texts VALUES (?, ?)"),
               {id, packedBeside(unpacked(packedText).value_or(QByteArray()), originalOf(id))}) &&
           indexKeptWords(m_database, id);
}

QByteArray KeptPages::originalOf(qint64 id) {
    QSqlQuery row =
        m_database.run(QStringLiteral("SELECT bytes FROM kept_originals WHERE page = ?"), {id});
    return row.next() ? row.value(0).toByteArray() : QByteArray();
}

bool KeptPages::forgetWords(qint64 id) { return forgetKeptWords(m_database, id); }

Expected<KeptContent> KeptPages::content(qint64 id) {
    QSqlQuery row = m_database.run(
        QStringLiteral("SELECT address, corrections, place, place_offset, kept_at, former_text, "
                       "text, url, content_type, kind, composition, bytes, judge FROM kept_pages "
                       "LEFT JOIN kept_originals AS o ON o.page = id LEFT JOIN kept_texts AS t ON "
                       "t.page = id WHERE id = ?"),
        {id});
    if (!row.next()) {
        return row.isActive() ? unexpected(ErrorCode::NotKept, QStringLiteral("#%1").arg(id))
                              : tl::make_unexpected(m_database.failure());
    }
    KeptContent content;
    content.id = id;
    content.address = QUrl(row.value(0).toString());
    content.corrections = core::readCorrections(row.value(1).toString().toStdString())
                              .value_or(std::vector<core::Correction>());
    // The mark of a block, and after it which of its characters.
    const QByteArray place = row.value(2).toByteArray();
    const qsizetype end = place.lastIndexOf(':');
    content.place = place.left(end);
    content.character = place.mid(end + 1).toInt();
    content.offset = row.value(3).toInt();
    content.keptAt = QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong());
    content.formerText = unpacked(row.value(5).toByteArray()).value_or(QByteArray());
    content.text = unpackedBeside(row.value(6).toByteArray(), row.value(11).toByteArray())
                       .value_or(QByteArray());
    content.judge = row.value(12).toString();
    if (row.value(11).isNull()) return content;
    const std::optional<QByteArray> bytes = unpacked(row.value(11).toByteArray());
    if (!bytes) return unexpected(ErrorCode::KeptPageDamaged, content.address.toDisplayString());
    content.page.bytes = bytes->toStdString();
    content.page.url = row.value(7).toString().toStdString();
    content.page.contentType = row.value(8).toString().toStdString();
    if (!row.value(9).isNull()) content.page.kind = core::PageKind(row.value(9).toInt());
    content.page.composition = core::Composition(row.value(10).toInt());
    return content;
}

Expected<void> KeptPages::setText(qint64 id, const PageFacts& facts, const QByteArray& packedText,
                                  const QString& judge) {
    return write([&] {
        QSqlQuery row = m_database.run(
            QStringLiteral("SELECT text, former_text, kept_at FROM kept_pages JOIN kept_texts ON "
                           "page = id WHERE id = ?"),
            {id});
        if (!row.next()) return row.isActive();
        const QByteArray before = packed(
            unpackedBeside(row.value(0).toByteArray(), originalOf(id)).value_or(QByteArray()));
        // Who has not seen the last change yet is shown both at once.
        const QVariant former = row.value(1).isNull() ? QVariant(before) : row.value(1);
        const bool changed = unpacked(former.toByteArray()) != unpacked(packedText);
        QVariantList values = factValues(facts, row.value(2).toLongLong());
        row.finish();
        values += QVariantList{judge, changed ? former : QVariant(), id};
        return forgetWords(id) &&
               run(QStringLiteral("UPDATE kept_pages SET title = ?, title_key = ?, site = ?, "
                                  "byline = ?, published = ?, language = ?, beginning = ?, "
                                  "words = ?, minutes = ?, dated = ?, judge = ?, former_text = ? "
                                  "WHERE id = ?"),
                   values) &&
               setWords(id, packedText);
    });
}

Expected<void> KeptPages::markChangesSeen(qint64 id) {
    return write([&] {
        return run(QStringLiteral("UPDATE kept_pages SET former_text = NULL WHERE id = ?"), {id});
    });
}

std::vector<qint64> KeptPages::judgedOtherwise(const QString& judge, qint64 after, int atMost) {
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT id FROM kept_pages JOIN kept_originals ON page = id WHERE id > ? "
                       "AND judge <> ? ORDER BY id LIMIT ?"),
        {after, judge, atMost});
    std::vector<qint64> ids;
    while (rows.next()) ids.push_back(rows.value(0).toLongLong());
    return ids;
}

}  // namespace klartext::app
