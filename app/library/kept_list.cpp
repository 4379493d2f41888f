// SPDX-License-Identifier: MIT
#include "library/kept_list.h"

#include <QStringList>
#include <chrono>

#include "library/hit_marks.h"
#include "library/id_list.h"
#include "library/kept_search.h"

namespace klartext::app {

namespace {

constexpr int snippetWords = 28;

KeptPage pageFrom(const QSqlQuery& row) {
    const auto time = [&row](int column) {
        const qint64 value = row.value(column).toLongLong();
        return value == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value);
    };
    KeptPage page;
    page.id = row.value(0).toLongLong();
    page.address = QUrl(row.value(1).toString());
    page.facts = {row.value(2).toString(), row.value(3).toString(), row.value(4).toString(),
                  row.value(5).toString(), row.value(6).toString(), row.value(7).toString(),
                  row.value(8).toInt(),    row.value(9).toInt()};
    page.keptAt = time(10);
    page.openedAt = time(11);
    page.unread = row.value(12).toBool();
    page.archived = row.value(13).toBool();
    page.favourite = row.value(14).toBool();
    page.progress = row.value(15).toDouble();
    page.deletedAt = time(16);
    page.hasChanged = row.value(17).toBool();
    page.hasOriginal = row.value(18).toBool();
    page.picture = row.value(19).toByteArray();
    page.highlights = row.value(20).toInt();
    return page;
}

}  // namespace

std::vector<qint64> KeptList::find(const KeptQuery& query) {
    KeptSearch search(m_database, query);
    while (!search.goOn(std::chrono::hours(1))) {
    }
    return search.ids();
}

QList<KeptPage> KeptList::pages(const QList<qint64>& ids) {
    QSqlQuery rows = m_database.run(
        QStringLiteral(
            "SELECT id, address, title, site, byline, published, language, beginning, "
            "words, minutes, kept_at, opened_at, unread, archived, favourite, progress, "
            "deleted_at, former_text IS NOT NULL, EXISTS (SELECT 1 FROM kept_originals "
            "WHERE page = id), (SELECT bytes FROM kept_pictures WHERE page = id), "
            "(SELECT count(*) FROM kept_highlights AS h WHERE h.page = kept_pages.id AND "
            "h.deleted_at = 0) FROM "
            "kept_pages WHERE id IN ") +
        idList(ids));
    QHash<qint64, KeptPage> found;
    while (rows.next()) {
        KeptPage page = pageFrom(rows);
        found.insert(page.id, page);
    }
    const QHash<qint64, QStringList> tags = tagsOf(ids);
    QList<KeptPage> pages;
    for (const qint64 id : ids) {
        const auto page = found.find(id);
        if (page == found.end()) continue;
        page->tags = tags.value(id);
        pages.append(*page);
    }
    return pages;
}

QHash<qint64, QStringList> KeptList::tagsOf(const QList<qint64>& ids) {
    QSqlQuery rows =
        m_database.run(QStringLiteral("SELECT page, tag FROM kept_tags WHERE page IN %1 ORDER BY "
                                      "page, folded")
                           .arg(idList(ids)));
    QHash<qint64, QStringList> tags;
    while (rows.next()) tags[rows.value(0).toLongLong()].append(rows.value(1).toString());
    return tags;
}

QHash<qint64, KeptSnippet> KeptList::snippets(const QList<qint64>& ids, const QString& search) {
    const QList<SearchPhrase> phrases = readSearch(search).phrases;
    QHash<qint64, KeptSnippet> snippets;
    if (phrases.isEmpty()) return snippets;
    const HitMarks marks(phrases);
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT id, title, names, text FROM kept_words WHERE id IN ") + idList(ids));
    while (rows.next()) {
        const QByteArray title = rows.value(1).toString().toUtf8();
        const QByteArray text = rows.value(3).toString().toUtf8();
        const quint32 found = marks.phrasesIn(title) |
                              marks.phrasesIn(rows.value(2).toString().toUtf8()) |
                              marks.phrasesIn(text);
        if (found != marks.allPhrases()) continue;
        snippets.insert(rows.value(0).toLongLong(),
                        {marks.marked(title), marks.snippet(text, snippetWords)});
    }
    return snippets;
}

KeptCounts KeptList::counts() {
    QSqlQuery row = m_database.run(QStringLiteral(
        "SELECT count(*) FILTER (WHERE archived = 0), count(*) FILTER (WHERE archived = 0 AND "
        "unread = 1), count(*) FILTER (WHERE favourite = 1), count(*) FILTER (WHERE archived = 1), "
        "(SELECT count(*) FROM kept_pages WHERE deleted_at > 0) FROM kept_pages WHERE deleted_at = "
        "0"));
    if (!row.next()) return {};
    return {row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt(), row.value(3).toInt(),
            row.value(4).toInt()};
}

// Deleted pages are few: it is quicker to count all and to take them off than to look at each page.
QList<KeptTag> KeptList::tags() {
    QHash<QString, int> deleted;
    QSqlQuery gone = m_database.run(
        QStringLiteral("SELECT folded, count(*) FROM kept_pages CROSS JOIN kept_tags ON page = id "
                       "WHERE deleted_at > 0 GROUP BY folded"));
    while (gone.next()) deleted.insert(gone.value(0).toString(), gone.value(1).toInt());
    QSqlQuery rows = m_database.run(QStringLiteral(
        "SELECT folded, min(tag), count(*) FROM kept_tags INDEXED BY kept_tags_by_name GROUP BY "
        "folded ORDER BY folded"));
    QList<KeptTag> tags;
    while (rows.next()) {
        const int pages = rows.value(2).toInt() - deleted.value(rows.value(0).toString());
        if (pages > 0) tags.append({rows.value(1).toString(), pages});
    }
    return tags;
}

}  // namespace klartext::app
