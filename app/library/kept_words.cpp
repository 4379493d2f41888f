// SPDX-License-Identifier: MIT
#include "library/kept_words.h"

namespace klartext::app {

// The index must be told what it forgets while that can still be read,
// https://www.sqlite.org/fts5.html#external_content_tables
bool forgetKeptWords(Database& database, qint64 page) {
    return database
        .run(QStringLiteral("INSERT INTO kept_search (kept_search, rowid, title, names, text) "
                            "SELECT 'delete', id, title, names, text FROM kept_words WHERE "
                            "id = ?"),
             {page})
        .isActive();
}

bool indexKeptWords(Database& database, qint64 page) {
    return database
        .run(QStringLiteral("INSERT INTO kept_search (rowid, title, names, text) SELECT id, "
                            "title, names, text FROM kept_words WHERE id = ?"),
             {page})
        .isActive();
}

}  // namespace klartext::app
