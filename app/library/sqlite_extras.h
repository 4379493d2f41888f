// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>
#include <QVariantList>
#include <functional>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace klartext::app {

/// What our databases need of SQLite and Qt's driver does not offer: this file alone speaks its C
/// interface. `database` is an open QSQLITE connection of the calling thread.

/// Teaches the connection the tokenizer "klartext" (see search_tokens.h), the function
/// unpacked(text[, page]) (see page_codec.h), which the schema uses, and relevance() (see
/// relevance.h). False when SQLite has no FTS5.
[[nodiscard]] bool extend(const QSqlDatabase& database);

/// Whether the file was opened for reading alone, asked for or not: SQLite does so by itself where
/// nothing may be written.
[[nodiscard]] bool isReadOnly(const QSqlDatabase& database);

/// Whether the file is no longer where it was opened: deleted, moved, or another in its place. What
/// is written into it then is found by nobody.
[[nodiscard]] bool isElsewhere(const QSqlDatabase& database);

/// A row of a statement that is being run.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : m_statement(statement) {}
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// Calls `visit` for each row that a statement gives, its places (?) filled with texts and numbers:
/// many times quicker than QSqlQuery, for tens of thousands. False when the statement fails.
bool visitRows(const QSqlDatabase& database, const QString& statement, const QVariantList& values,
               const std::function<void(const Row&)>& visit);

/// While one lives, a statement of its connection that runs long ends early, as failed, once
/// `isUnwanted` says so. For statements that only read: what was written would be undone. One at a
/// time, on the connection's thread. `isUnwanted` is called there many times in a millisecond, but
/// not while the index for searching puts in order what it read: of 50,000 pages 0.1 to 0.2 s.
class Interruption {
public:
    Interruption(const QSqlDatabase& database, std::function<bool()> isUnwanted);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Whether a statement was ended early.
    [[nodiscard]] bool hasHappened() const { return m_hasHappened; }

private:
    static int ask(void* self);

    sqlite3* m_handle;
    std::function<bool()> m_isUnwanted;
    bool m_hasHappened = false;
};

/// The first column of each row that a statement gives, as numbers. No value when it fails.
[[nodiscard]] std::optional<std::vector<qint64>> numbersOf(const QSqlDatabase& database,
                                                           const QString& statement,
                                                           const QVariantList& values);

/// Replaces all that is in `database` by what the file at `path` holds, in one step: whoever reads
/// or writes meanwhile sees the one or the other. The SQLite result code; 0 is success.
[[nodiscard]] int replaceContents(const QSqlDatabase& database, const QString& path);

}  // namespace klartext::app
