// SPDX-License-Identifier: MIT
#include "library/kept_list.h"

#include <QStringList>
#include <algorithm>

#include "library/id_list.h"
#include "library/sqlite_extras.h"

namespace klartext::app {

namespace {

// A hit in the title says more of a page than one in its text.
constexpr const char* rank = "bm25(kept_search, 10.0, 4.0, 1.0)";
constexpr int snippetWords = 28;

/// A condition on kept_pages, with the values for its places.
struct Condition {
    QStringList parts;
    QVariantList values;

    void add(const QString& part, const QVariantList& more = {}) {
        parts.append(part);
        values += more;
    }
    [[nodiscard]] QString text() const { return parts.join(QLatin1String(" AND ")); }
};

void addSection(Condition& condition, KeptSection section) {
    condition.add(section == KeptSection::Deleted ? QStringLiteral("deleted_at > 0")
                                                  : QStringLiteral("deleted_at = 0"));
    switch (section) {
        case KeptSection::Inbox:
            condition.add(QStringLiteral("archived = 0"));
            break;
        case KeptSection::Unread:
            condition.add(QStringLiteral("unread = 1 AND archived = 0"));
            break;
        case KeptSection::Favourites:
            condition.add(QStringLiteral("favourite = 1"));
            break;
        case KeptSection::Archive:
            condition.add(QStringLiteral("archived = 1"));
            break;
        case KeptSection::All:
        case KeptSection::Deleted:
            break;
    }
}

void addTag(Condition& condition, const QString& tag, bool wanted = true) {
    condition.add(QStringLiteral("id %1 (SELECT page FROM kept_tags WHERE folded = ?)")
                      .arg(wanted ? QStringLiteral("IN") : QStringLiteral("NOT IN")),
                  {foldedTag(tag)});
}

void addSite(Condition& condition, const QString& site, bool wanted) {
    const QString name = site.startsWith(QLatin1String("www.")) ? site.mid(4) : site;
    condition.add((wanted ? QString() : QStringLiteral("NOT ")) +
                      QStringLiteral("(site = ? OR substr(site, -length(?) - 1) = '.' || ?)"),
                  {name, name, name});
}

void addLanguages(Condition& condition, const QStringList& languages) {
    QStringList parts;
    QVariantList values;
    for (const QString& language : languages) {
        parts.append(
            QStringLiteral("lower(language) = ? OR substr(lower(language), 1, length(?) + "
                           "1) = ? || '-'"));
        values += {language, language, language};
    }
    condition.add(u'(' + parts.join(QLatin1String(" OR ")) + u')', values);
}

void addSearch(Condition& condition, const SearchQuery& search) {
    for (const QString& tag : search.tags) addTag(condition, tag);
    for (const QString& tag : search.noTags) addTag(condition, tag, false);
    for (const QString& site : search.sites) addSite(condition, site, true);
    for (const QString& site : search.noSites) addSite(condition, site, false);
    if (!search.languages.isEmpty()) addLanguages(condition, search.languages);
    const auto time = [](const QDate& day) { return day.startOfDay(Qt::UTC).toMSecsSinceEpoch(); };
    if (search.before) condition.add(QStringLiteral("dated < ?"), {time(*search.before)});
    if (search.after) condition.add(QStringLiteral("dated >= ?"), {time(*search.after)});
    const auto addState = [&condition](const QString& column, std::optional<bool> state) {
        if (state) condition.add(column + QStringLiteral(" = ?"), {*state ? 1 : 0});
    };
    addState(QStringLiteral("unread"), search.unread);
    addState(QStringLiteral("favourite"), search.favourite);
    addState(QStringLiteral("archived"), search.archived);
    if (!search.without.isEmpty()) {
        condition.add(QStringLiteral("id NOT IN (SELECT rowid FROM kept_search WHERE kept_search "
                                     "MATCH ?)"),
                      {search.without});
    }
}

QString columnOf(const KeptQuery& query) {
    if (query.section == KeptSection::Deleted && query.order == KeptOrder::Kept) {
        return QStringLiteral("deleted_at");
    }
    switch (query.order) {
        case KeptOrder::Opened:
            return QStringLiteral("opened_at");
        case KeptOrder::Published:
            return QStringLiteral("dated");
        case KeptOrder::Title:
            return QStringLiteral("title_key");
        case KeptOrder::Site:
            return QStringLiteral("site");
        case KeptOrder::Length:
            return QStringLiteral("words");
        case KeptOrder::Kept:
        case KeptOrder::Relevance:
            break;
    }
    return QStringLiteral("kept_at");
}

QString orderOf(const KeptQuery& query) {
    const QString direction = query.ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return QStringLiteral(" ORDER BY %1 %2, id %2").arg(columnOf(query), direction);
}

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
    return page;
}

}  // namespace

std::vector<qint64> KeptList::ids(const QString& statement, const QVariantList& values) {
    return numbersOf(m_database.connection(), statement, values).value_or(std::vector<qint64>());
}

std::vector<qint64> KeptList::find(const KeptQuery& query) {
    const SearchQuery search = readSearch(query.search);
    if (!search.match.isEmpty()) return findText(query, search);
    Condition condition;
    addSection(condition, query.section);
    if (!query.tag.isEmpty()) addTag(condition, query.tag);
    addSearch(condition, search);
    return ids(
        QStringLiteral("SELECT id FROM kept_pages WHERE ") + condition.text() + orderOf(query),
        condition.values);
}

std::vector<qint64> KeptList::findText(const KeptQuery& query, const SearchQuery& search) {
    Condition condition;
    condition.add(QStringLiteral("kept_search MATCH ?"), {search.match});
    addSection(condition, query.section);
    if (!query.tag.isEmpty()) addTag(condition, query.tag);
    addSearch(condition, search);
    const QString found =
        QStringLiteral("FROM kept_search CROSS JOIN kept_pages ON id = kept_search.rowid WHERE ") +
        condition.text();
    if (query.order != KeptOrder::Relevance) {
        return ids(QStringLiteral("SELECT id ") + found + orderOf(query), condition.values);
    }
    const std::vector<qint64> many =
        ids(QStringLiteral("SELECT rowid FROM kept_search WHERE kept_search MATCH ? LIMIT %1")
                .arg(mostRanked + 1),
            {search.match});
    if (many.size() <= static_cast<std::size_t>(mostRanked)) {
        return ids(QStringLiteral("SELECT id ") + found +
                       QStringLiteral(" ORDER BY %1, kept_at DESC").arg(QLatin1String(rank)),
                   condition.values);
    }
    // The index gives them in this order by itself, so that nothing is read that is not shown.
    const QString newest =
        QStringLiteral("SELECT id ") + found +
        QStringLiteral(" ORDER BY kept_search.rowid DESC LIMIT %1").arg(mostFound);
    QVariantList inTitle = condition.values;
    inTitle[0] = QStringLiteral("title : (%1)").arg(search.match);
    std::vector<qint64> best = ids(newest, inTitle);
    std::vector<qint64> sorted = best;
    std::ranges::sort(sorted);
    for (const qint64 id : ids(newest, condition.values)) {
        if (best.size() >= static_cast<std::size_t>(mostFound)) break;
        if (!std::ranges::binary_search(sorted, id)) best.push_back(id);
    }
    return best;
}

QList<KeptPage> KeptList::pages(const QList<qint64>& ids) {
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT id, address, title, site, byline, published, language, beginning, "
                       "words, minutes, kept_at, opened_at, unread, archived, favourite, progress, "
                       "deleted_at, former_text IS NOT NULL, EXISTS (SELECT 1 FROM kept_originals "
                       "WHERE page = id), (SELECT bytes FROM kept_pictures WHERE page = id) FROM "
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
    const QString match = readSearch(search).match;
    QHash<qint64, KeptSnippet> snippets;
    if (match.isEmpty()) return snippets;
    const QString begins(KeptSnippet::hitBegins);
    const QString ends(KeptSnippet::hitEnds);
    for (const qint64 id : ids) {
        QSqlQuery row = m_database.run(
            QStringLiteral("SELECT highlight(kept_search, 0, ?, ?), snippet(kept_search, 2, ?, "
                           "?, '…', %1) FROM kept_search WHERE kept_search MATCH ? AND rowid = "
                           "?")
                .arg(snippetWords),
            {begins, ends, begins, ends, match, id});
        if (row.next()) {
            snippets.insert(id, {row.value(0).toString(), row.value(1).toString().simplified()});
        }
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

QList<KeptTag> KeptList::tags() {
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT min(tag), count(*) FROM kept_tags JOIN kept_pages ON id = page "
                       "WHERE deleted_at = 0 GROUP BY folded ORDER BY folded"));
    QList<KeptTag> tags;
    while (rows.next()) tags.append({rows.value(0).toString(), rows.value(1).toInt()});
    return tags;
}

}  // namespace klartext::app
