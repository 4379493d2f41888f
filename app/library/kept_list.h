// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <vector>

#include "library/database.h"
#include "library/kept_page.h"
#include "library/search_query.h"

namespace klartext::app {

/// Which pages a list shows.
enum class KeptSection {
    Inbox,  ///< neither archived nor deleted
    Unread,
    Favourites,
    Archive,
    All,  ///< but the deleted ones
    Deleted,
};

enum class KeptOrder { Kept, Opened, Published, Title, Site, Length, Relevance };

struct KeptQuery {
    KeptSection section = KeptSection::Inbox;
    QString tag;     ///< pages with this one alone; empty: all
    QString search;  ///< as typed, see readSearch()
    KeptOrder order = KeptOrder::Kept;
    bool ascending = false;

    friend bool operator==(const KeptQuery&, const KeptQuery&) = default;
};

/// What a search found in a page. Hits stand between `hitBegins` and `hitEnds`.
struct KeptSnippet {
    static constexpr QChar hitBegins{0x02};
    static constexpr QChar hitEnds{0x03};

    QString title;
    QString text;  ///< a few words around the best hits

    friend bool operator==(const KeptSnippet&, const KeptSnippet&) = default;
};

/// Lists of the pages that are kept. On the thread of its database.
class KeptList {
public:
    /// Of words that more pages than this hold, the best hits are not told from the good: those
    /// with a hit in the title stand first, then the newest, at most `mostFound` of them.
    static constexpr int mostRanked = 1500;
    static constexpr int mostFound = 2000;

    /// `database` must outlive it.
    explicit KeptList(Database& database) : m_database(database) {}

    /// The ids of all pages that the query means, in its order; equal ones the newest first.
    [[nodiscard]] std::vector<qint64> find(const KeptQuery& query);
    /// The pages in the order of `ids`; those that are gone are left out.
    [[nodiscard]] QList<KeptPage> pages(const QList<qint64>& ids);
    [[nodiscard]] QHash<qint64, KeptSnippet> snippets(const QList<qint64>& ids,
                                                      const QString& search);
    [[nodiscard]] KeptCounts counts();
    /// By alphabet.
    [[nodiscard]] QList<KeptTag> tags();

private:
    [[nodiscard]] std::vector<qint64> ids(const QString& statement, const QVariantList& values);
    [[nodiscard]] std::vector<qint64> findText(const KeptQuery& query, const SearchQuery& search);
    [[nodiscard]] QHash<qint64, QStringList> tagsOf(const QList<qint64>& ids);

    Database& m_database;
};

}  // namespace klartext::app
