// SPDX-License-Identifier: MIT
#include "library/kept_search.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cmath>

#include "library/id_list.h"
#include "library/sqlite_extras.h"
#include "library/title_words.h"

namespace klartext::app {

namespace {

// Of the commonest word, some milliseconds.
constexpr qint64 firstStep = 4096;
constexpr qint64 longestStep = 1 << 20;
// How common a word is, is estimated from so many pages that hold it.
constexpr int sample = 300;
// Of phrases and beginnings, which would have to be counted.
constexpr double usualWeight = 4;
// Words that somebody may mean who has typed the begin of one.
constexpr int likelyWords = 24;
// Fewer are sorted by themselves, more taken out of the list of all.
constexpr std::size_t fewHits = 1000;

}  // namespace

KeptSearch::KeptSearch(Database& database, const KeptQuery& query, const TitleWords* words)
    : m_database(database),
      m_query(query),
      m_search(readSearch(query.search)),
      m_condition(conditionOf(query, m_search)),
      m_words(words) {}

bool KeptSearch::goOn(std::chrono::milliseconds time, const std::function<bool()>& isUnwanted) {
    QElapsedTimer timer;
    timer.start();
    if (!m_isWhole && m_search.match.isEmpty()) findAll();
    if (!m_isWhole && m_newest < 0) begin();
    // To put what was found in another order takes its time too.
    const auto budget = m_query.order == KeptOrder::Relevance ? time : time / 3;
    while (!m_isWhole) {
        if (m_next <= 0) lookForAll();
        const auto used = std::chrono::nanoseconds(timer.nsecsElapsed());
        if (!takeStep(std::chrono::nanoseconds(budget) - used, isUnwanted)) break;
        m_isWhole = m_next <= 0 && !m_likely;
        if (timer.nsecsElapsed() >= std::chrono::nanoseconds(budget).count()) break;
        // What follows is one long step, and there is something to show.
        if (m_likely && m_next <= 0 && !m_hits.empty()) break;
    }
    return m_isWhole;
}

void KeptSearch::findAll() {
    m_listed = numbersOf(m_database.connection(),
                         QStringLiteral("SELECT id FROM kept_pages WHERE ") + m_condition.text() +
                             orderOf(m_query),
                         m_condition.values)
                   .value_or(std::vector<qint64>());
    m_isWhole = true;
}

void KeptSearch::begin() {
    QSqlQuery row = m_database.run(QStringLiteral("SELECT max(id) FROM kept_pages"));
    m_newest = row.next() ? row.value(0).toLongLong() : 0;
    row.finish();
    m_next = m_newest + 1;
    m_step = firstStep;
    m_likely = m_words != nullptr && m_newest > firstStep &&
               std::ranges::any_of(m_search.phrases, &SearchPhrase::prefix);
    if (m_likely) {
        lookForLikely();
        return;
    }
    m_match = m_search.match;
    for (const SearchPhrase& phrase : std::as_const(m_search.phrases)) {
        m_weights.append(m_search.phrases.size() > 1 ? weightOf(phrase) : 1);
    }
    // All words that begin so are gathered anew for each step.
    if (std::ranges::any_of(m_search.phrases, &SearchPhrase::prefix)) m_step = longestStep;
}

// What the index needs for a beginning grows with all that begins so; for whole words it does not.
void KeptSearch::lookForLikely() {
    QStringList parts;
    for (const SearchPhrase& phrase : std::as_const(m_search.phrases)) {
        QList<QByteArray> ends{phrase.words.constLast()};
        if (phrase.prefix) {
            const auto likely = m_words->beginningWith(ends.constFirst(), likelyWords);
            for (const QByteArray& word : likely) {
                if (!ends.contains(word)) ends.append(word);
            }
        }
        QStringList choices;
        const double weight = weightOf(phrase);
        for (const QByteArray& end : std::as_const(ends)) {
            QList<QByteArray> words = phrase.words;
            words.last() = end;
            choices.append(u'"' + QString::fromUtf8(words.join(' ')) + u'"');
            m_weights.append(weight);
        }
        parts.append(u'(' + choices.join(QLatin1String(" OR ")) + u')');
    }
    m_match = parts.join(QLatin1String(" AND "));
}

void KeptSearch::lookForAll() {
    m_likely = false;
    m_match = m_search.match;
    m_weights.clear();
    for (const SearchPhrase& phrase : std::as_const(m_search.phrases)) {
        m_weights.append(weightOf(phrase));
    }
    m_anew = true;
    m_next = m_newest + 1;
    m_step = m_next;
}

bool KeptSearch::takeStep(std::chrono::nanoseconds left, const std::function<bool()>& isUnwanted) {
    QElapsedTimer timer;
    timer.start();
    if (!lookAt(std::max<qint64>(0, m_next - m_step), m_next - 1, isUnwanted)) return false;
    m_next -= m_step;
    const auto taken = static_cast<double>(std::max<qint64>(1, timer.nsecsElapsed()));
    const double rest = static_cast<double>(left.count()) - taken;
    if (rest <= 0) return true;
    const double fitting = static_cast<double>(m_step) * rest / taken;
    m_step = static_cast<qint64>(std::clamp<double>(fitting, firstStep / 4, longestStep));
    return true;
}

double KeptSearch::weightOf(const SearchPhrase& phrase) {
    if (phrase.prefix || phrase.words.size() != 1) return usualWeight;
    const auto pages =
        numbersOf(m_database.connection(),
                  QStringLiteral("SELECT rowid FROM kept_search WHERE kept_search MATCH ? LIMIT %1")
                      .arg(sample),
                  {QString(u'"' + QString::fromUtf8(phrase.words.constFirst()) + u'"')});
    if (!pages || pages->empty()) return usualWeight;
    const auto all = static_cast<double>(m_newest);
    const auto count = static_cast<double>(pages->size());
    const double holding = pages->size() < static_cast<std::size_t>(sample)
                               ? count
                               : count * all / static_cast<double>(pages->back());
    return std::log(1 + all / holding);
}

bool KeptSearch::lookAt(qint64 first, qint64 last, const std::function<bool()>& isUnwanted) {
    QString weights;
    for (const double weight : std::as_const(m_weights)) {
        weights += QStringLiteral(", %1").arg(weight, 0, 'f', 4);
    }
    // The index holds what nearly every search wants to know of a page, so that the pages
    // themselves, which are large, need not be read.
    const QString statement =
        QStringLiteral(
            "SELECT id, relevance(kept_search, words%1), kept_at FROM kept_search CROSS JOIN "
            "kept_pages INDEXED BY kept_by_number ON id = kept_search.rowid WHERE kept_search "
            "MATCH ? AND kept_search.rowid BETWEEN ? AND ? AND ")
            .arg(weights) +
        m_condition.text();
    const QString match = m_search.without.isEmpty()
                              ? m_match
                              : u'(' + m_match + QLatin1String(") NOT (") + m_search.without + u')';
    std::vector<Hit> found;
    const Interruption interruption(m_database.connection(), isUnwanted);
    visitRows(m_database.connection(), statement,
              QVariantList{match, first, last} + m_condition.values, [&found](const Row& row) {
                  found.push_back({row.number(0), row.real(1), row.number(2)});
              });
    if (interruption.hasHappened()) return false;
    if (m_anew) m_hits.clear();
    m_anew = false;
    m_hits.insert(m_hits.end(), found.begin(), found.end());
    return true;
}

std::vector<qint64> KeptSearch::ids() {
    if (m_search.match.isEmpty()) return m_listed;
    if (m_query.order != KeptOrder::Relevance) return inOrder();
    std::ranges::sort(m_hits, [](const Hit& a, const Hit& b) {
        if (a.score != b.score) return a.score > b.score;
        return a.keptAt != b.keptAt ? a.keptAt > b.keptAt : a.id > b.id;
    });
    std::vector<qint64> ids;
    ids.reserve(m_hits.size());
    for (const Hit& hit : m_hits) ids.push_back(hit.id);
    return ids;
}

std::vector<qint64> KeptSearch::inOrder() {
    QList<qint64> found;
    for (const Hit& hit : m_hits) found.append(hit.id);
    const auto select = [this](const QString& condition, const QVariantList& values) {
        return numbersOf(m_database.connection(),
                         QStringLiteral("SELECT id FROM kept_pages WHERE ") + condition +
                             orderOf(m_query),
                         values)
            .value_or(std::vector<qint64>());
    };
    if (m_hits.size() < fewHits) return select(QStringLiteral("id IN ") + idList(found), {});
    std::vector<bool> wanted(static_cast<std::size_t>(m_newest) + 1);
    for (const qint64 id : std::as_const(found)) wanted[static_cast<std::size_t>(id)] = true;
    std::vector<qint64> all =
        select(m_query.section == KeptSection::Deleted ? QStringLiteral("deleted_at > 0")
                                                       : QStringLiteral("deleted_at = 0"),
               {});
    std::erase_if(all, [&wanted](qint64 id) {
        return static_cast<std::size_t>(id) >= wanted.size() ||
               !wanted[static_cast<std::size_t>(id)];
    });
    return all;
}

}  // namespace klartext::app
