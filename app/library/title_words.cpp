// SPDX-License-Identifier: MIT
#include "library/title_words.h"

#include <QHash>
#include <algorithm>

namespace klartext::app {

namespace {

// A tenth more pages say hardly anything new about words.
constexpr qint64 refreshShare = 10;
// For any language they are enough, and take two megabytes.
constexpr std::size_t mostWords = 30'000;

}  // namespace

void TitleWords::refresh() {
    QSqlQuery count = m_database.run(QStringLiteral("SELECT max(id) FROM kept_pages"));
    const qint64 pages = count.next() ? count.value(0).toLongLong() : 0;
    count.finish();
    if (!m_words.empty() && std::abs(pages - m_pages) <= m_pages / refreshShare) return;
    m_pages = pages;
    QHash<QByteArray, int> counts;
    QSqlQuery titles =
        m_database.run(QStringLiteral("SELECT title_key FROM kept_pages INDEXED BY kept_by_title"));
    while (titles.next()) {
        const QByteArray title = titles.value(0).toByteArray();
        for (qsizetype at = 0; at < title.size();) {
            const qsizetype space = title.indexOf(' ', at);
            const qsizetype end = space < 0 ? title.size() : space;
            const auto word = QByteArray::fromRawData(title.constData() + at, end - at);
            if (const auto known = counts.find(word); known != counts.end()) {
                ++*known;
            } else {
                counts.insert(QByteArray(word.constData(), word.size()), 1);
            }
            at = end + 1;
        }
    }
    m_words.clear();
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        m_words.push_back({each.key(), each.value()});
    }
    if (m_words.size() > mostWords) {
        std::ranges::nth_element(m_words, m_words.begin() + mostWords, std::greater(),
                                 &Word::count);
        m_words.resize(mostWords);
    }
    std::ranges::sort(m_words, {}, &Word::word);
}

QList<QByteArray> TitleWords::beginningWith(QByteArrayView begin, int most) const {
    const auto first = std::ranges::lower_bound(
        m_words, begin, {}, [](const Word& word) { return QByteArrayView(word.word); });
    std::vector<Word> found;
    for (auto word = first; word != m_words.end() && word->word.startsWith(begin); ++word) {
        found.push_back(*word);
    }
    std::ranges::stable_sort(found, std::greater(), &Word::count);
    found.resize(std::min(found.size(), static_cast<std::size_t>(most)));
    QList<QByteArray> words;
    for (const Word& word : found) words.append(word.word);
    return words;
}

}  // namespace klartext::app
