// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>
#include <QVariantList>
#include <optional>
#include <vector>

namespace klartext::app {

/// What our databases need of SQLite and Qt's driver does not offer: this file alone speaks its C
/// interface. `database` is an open QSQLITE connection of the calling thread.

/// Teaches the connection the tokenizer "klartext" (see search_tokens.h) and the function
/// unpacked(blob) (see page_codec.h), which the schema uses. False when SQLite has no FTS5.
[[nodiscard]] bool extend(const QSqlDatabase& database);

/// The first column of each row that a statement gives, as numbers: many times quicker than
/// QSqlQuery, for lists of tens of thousands. Its places (?) are filled with texts and numbers. No
/// value when the statement fails.
[[nodiscard]] std::optional<std::vector<qint64>> numbersOf(const QSqlDatabase& database,
                                                           const QString& statement,
                                                           const QVariantList& values);

/// Replaces all that is in `database` by what the file at `path` holds, in one step: whoever reads
/// or writes meanwhile sees the one or the other. The SQLite result code; 0 is success.
[[nodiscard]] int replaceContents(const QSqlDatabase& database, const QString& path);

}  // namespace klartext::app
