// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

namespace klartext::app {

/// What our databases need of SQLite and Qt's driver does not offer: this file alone speaks its C
/// interface. `database` is an open QSQLITE connection of the calling thread.

/// Teaches the connection the tokenizer "klartext" (see search_tokens.h) and the function
/// unpacked(blob) (see page_codec.h), which the schema uses. False when SQLite has no FTS5.
[[nodiscard]] bool extend(const QSqlDatabase& database);

/// Replaces all that is in `database` by what the file at `path` holds, in one step: whoever reads
/// or writes meanwhile sees the one or the other. The SQLite result code; 0 is success.
[[nodiscard]] int replaceContents(const QSqlDatabase& database, const QString& path);

}  // namespace klartext::app
