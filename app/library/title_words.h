// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <vector>

#include "library/database.h"

namespace klartext::app {

/// The words of the titles of all kept pages, folded: what somebody most likely means who has
/// typed the begin of a word. On the thread of its database.
class TitleWords {
public:
    /// `database` must outlive it.
    explicit TitleWords(Database& database) : m_database(database) {}

    /// Reads the titles, if many pages came or went since. Takes some 50 ms for 50,000 pages.
    void refresh();
    /// The commonest words that begin so, at most `most`. As of the last refresh().
    [[nodiscard]] QList<QByteArray> beginningWith(QByteArrayView begin, int most) const;

private:
    struct Word {
        QByteArray word;
        int count;
    };

    Database& m_database;
    std::vector<Word> m_words;  ///< by the alphabet of their bytes
    qint64 m_pages = 0;         ///< when they were read
};

}  // namespace klartext::app
