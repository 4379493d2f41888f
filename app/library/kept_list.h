// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <vector>

#include "library/database.h"
#include "library/kept_page.h"
#include "library/kept_search.h"
#include "library/title_words.h"

namespace klartext::app {

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
    /// `database` must outlive it.
    explicit KeptList(Database& database) : m_database(database), m_words(database) {}

    /// Makes ready for search(), which otherwise knows no likely words.
    void prepareSearch() { m_words.refresh(); }
    /// A search to be done in parts. Must not outlive the list.
    [[nodiscard]] KeptSearch search(const KeptQuery& query) {
        return {m_database, query, &m_words};
    }

    /// The ids of all pages that the query means, in its order; equal ones the newest first. Of
    /// common words in many pages KeptSearch knows the first ones sooner.
    [[nodiscard]] std::vector<qint64> find(const KeptQuery& query);
    /// The pages in the order of `ids`; those that are gone are left out.
    [[nodiscard]] QList<KeptPage> pages(const QList<qint64>& ids);
    [[nodiscard]] QHash<qint64, KeptSnippet> snippets(const QList<qint64>& ids,
                                                      const QString& search);
    [[nodiscard]] KeptCounts counts();
    /// By alphabet.
    [[nodiscard]] QList<KeptTag> tags();

private:
    [[nodiscard]] QHash<qint64, QStringList> tagsOf(const QList<qint64>& ids);

    Database& m_database;
    TitleWords m_words;
};

}  // namespace klartext::app
