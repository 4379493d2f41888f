// SPDX-License-Identifier: MIT
#include "library/kept_conditions.h"

#include <QDate>
#include <QDateTime>
#include <optional>

#include "library/id_list.h"

namespace klartext::app {

namespace {

void addSection(KeptCondition& condition, KeptSection section) {
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

void addTag(KeptCondition& condition, const QString& tag, bool wanted = true) {
    condition.add(QStringLiteral("id %1 (SELECT page FROM kept_tags WHERE folded = ?)")
                      .arg(wanted ? QStringLiteral("IN") : QStringLiteral("NOT IN")),
                  {foldedTag(tag)});
}

void addSite(KeptCondition& condition, const QString& site, bool wanted) {
    const QString name = site.startsWith(QLatin1String("www.")) ? site.mid(4) : site;
    condition.add((wanted ? QString() : QStringLiteral("NOT ")) +
                      QStringLiteral("(site = ? OR substr(site, -length(?) - 1) = '.' || ?)"),
                  {name, name, name});
}

void addLanguages(KeptCondition& condition, const QStringList& languages) {
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

void addHighlighted(KeptCondition& condition, std::optional<bool> wanted, const QString& which) {
    if (!wanted) return;
    condition.add((*wanted ? QString() : QStringLiteral("NOT ")) +
                  QStringLiteral("EXISTS (SELECT 1 FROM kept_highlights AS h WHERE h.page = "
                                 "kept_pages.id AND h.deleted_at = 0%1)")
                      .arg(which));
}

void addSearch(KeptCondition& condition, const SearchQuery& search) {
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
    addHighlighted(condition, search.highlighted, {});
    addHighlighted(condition, search.noted, QStringLiteral(" AND h.note <> ''"));
    if (search.match.isEmpty() && !search.without.isEmpty()) {
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

}  // namespace

KeptCondition conditionOf(const KeptQuery& query, const SearchQuery& search) {
    KeptCondition condition;
    addSection(condition, query.section);
    if (!query.tag.isEmpty()) addTag(condition, query.tag);
    addSearch(condition, search);
    return condition;
}

QString orderOf(const KeptQuery& query) {
    const QString direction = query.ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return QStringLiteral(" ORDER BY %1 %2, id %2").arg(columnOf(query), direction);
}

}  // namespace klartext::app
