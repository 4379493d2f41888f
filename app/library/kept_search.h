// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <chrono>
#include <functional>
#include <vector>

#include "library/database.h"
#include "library/kept_conditions.h"

namespace klartext::app {

class TitleWords;

/// One search in the library, which can be done in parts: the newest pages first, so that there is
/// something to show at once however many pages there are. Of a word that is not typed to its end
/// the likely ones are looked for first, and at last all. On the thread of its database.
class KeptSearch {
public:
    /// After so long a first answer leaves room for all else that is done until it is seen.
    static constexpr std::chrono::milliseconds untilFirst{25};

    /// `database` and `words` must outlive it. Without `words` beginnings are looked for as such
    /// from the start.
    KeptSearch(Database& database, const KeptQuery& query, const TitleWords* words = nullptr);

    /// Looks on, for about so long; whether everything has been looked at. Stops soon after
    /// `isUnwanted` says so (see Interruption); going on afterwards begins the last step anew.
    bool goOn(std::chrono::milliseconds time, const std::function<bool()>& isUnwanted = {});
    /// Whether what is left is one long step: better not begun while somebody types on.
    [[nodiscard]] bool isLastStepLong() const { return m_likely || m_anew; }
    /// What was found so far, in the order of the query. By relevance: rare words count for more
    /// than common ones, a hit in the title for more than one in the text, and of equal pages the
    /// newest stands first.
    [[nodiscard]] std::vector<qint64> ids();

private:
    struct Hit {
        qint64 id;
        double score;
        qint64 keptAt;
    };

    void findAll();
    void begin();
    void lookForLikely();
    void lookForAll();
    [[nodiscard]] double weightOf(const SearchPhrase& phrase);
    /// False when it was stopped: then nothing has changed.
    [[nodiscard]] bool takeStep(std::chrono::nanoseconds left,
                                const std::function<bool()>& isUnwanted);
    [[nodiscard]] bool lookAt(qint64 first, qint64 last, const std::function<bool()>& isUnwanted);
    [[nodiscard]] std::vector<qint64> inOrder();

    Database& m_database;
    KeptQuery m_query;
    SearchQuery m_search;
    KeptCondition m_condition;
    const TitleWords* m_words;
    QString m_match;               ///< what is looked for now
    QList<double> m_weights;       ///< of its phrases
    bool m_likely = false;         ///< not all beginnings are looked for yet
    bool m_anew = false;           ///< the next step finds again what was found so far
    std::vector<Hit> m_hits;       ///< of a search for words
    std::vector<qint64> m_listed;  ///< of one without
    qint64 m_newest = -1;          ///< id of the newest page; -1: not known yet
    qint64 m_next = 0;             ///< what is newer has been looked at
    qint64 m_step = 0;             ///< so many ids at once
    bool m_isWhole = false;
};

}  // namespace klartext::app
