// SPDX-License-Identifier: MIT
#include "library/sqlite_extras.h"

#include <sqlite3.h>

#include <QFile>
#include <QSqlDriver>
#include <QVariant>
#include <utility>

#include "library/page_codec.h"
#include "library/relevance.h"
#include "library/search_tokens.h"

namespace klartext::app {

namespace {

// Reading a part of the index for searching takes only a handful.
constexpr int instructionsBetweenQuestions = 64;

sqlite3* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

// https://www.sqlite.org/fts5.html#custom_tokenizers
using TokenCallback = int (*)(void*, int, const char*, int, int, int);

int createTokenizer(void* /*context*/, const char** /*arguments*/, int /*count*/,
                    Fts5Tokenizer** result) {
    // It has no state; only null means that there is none.
    static int stateless = 0;
    *result = reinterpret_cast<Fts5Tokenizer*>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer* /*tokenizer*/) {}

int tokenize(Fts5Tokenizer* /*tokenizer*/, void* context, int /*flags*/, const char* text, int size,
             TokenCallback take) {
    int result = SQLITE_OK;
    forEachToken(QByteArrayView(text, size), [&](const SearchToken& token) {
        result = take(context, 0, token.word.data(), static_cast<int>(token.word.size()),
                      static_cast<int>(token.begin), static_cast<int>(token.end));
        return result == SQLITE_OK;
    });
    return result;
}

fts5_api* searchOf(sqlite3* handle) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

QByteArrayView bytesOf(sqlite3_value* value) {
    const void* bytes = sqlite3_value_blob(value);
    return {static_cast<const char*>(bytes), sqlite3_value_bytes(value)};
}

void unpackValue(sqlite3_context* context, int count, sqlite3_value** values) {
    const std::optional<QByteArray> text =
        unpackedBeside(bytesOf(values[0]), count > 1 ? bytesOf(values[1]) : QByteArrayView());
    // Of a damaged text nothing is found; everything else goes on.
    const QByteArray shown = text.value_or(QByteArray());
    sqlite3_result_text64(context, shown.constData(), static_cast<sqlite3_uint64>(shown.size()),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
}

}  // namespace

bool extend(const QSqlDatabase& database) {
    sqlite3* handle = handleOf(database);
    if (handle == nullptr) return false;
    fts5_api* search = searchOf(handle);
    if (search == nullptr) return false;
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    return search->xCreateTokenizer(search, "klartext", nullptr, &tokenizer, nullptr) ==
               SQLITE_OK &&
           addRelevance(*search) &&
           sqlite3_create_function_v2(handle, "unpacked", -1,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                      nullptr, unpackValue, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool isReadOnly(const QSqlDatabase& database) {
    sqlite3* handle = handleOf(database);
    return handle != nullptr && sqlite3_db_readonly(handle, "main") == 1;
}

bool isElsewhere(const QSqlDatabase& database) {
    sqlite3* handle = handleOf(database);
    int moved = 0;
    return handle != nullptr &&
           sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
           moved != 0;
}

qint64 Row::number(int column) const { return sqlite3_column_int64(m_statement, column); }

double Row::real(int column) const { return sqlite3_column_double(m_statement, column); }

bool visitRows(const QSqlDatabase& database, const QString& statement, const QVariantList& values,
               const std::function<void(const Row&)>& visit) {
    sqlite3* handle = handleOf(database);
    sqlite3_stmt* query = nullptr;
    const QByteArray sql = statement.toUtf8();
    if (handle == nullptr ||
        sqlite3_prepare_v2(handle, sql.constData(), -1, &query, nullptr) != SQLITE_OK) {
        return false;
    }
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        if (values[i].typeId() == QMetaType::QString) {
            const QByteArray text = values[i].toString().toUtf8();
            sqlite3_bind_text(query, i + 1, text.constData(), static_cast<int>(text.size()),
                              SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(query, i + 1, values[i].toLongLong());
        }
    }
    const Row row(query);
    int result = sqlite3_step(query);
    for (; result == SQLITE_ROW; result = sqlite3_step(query)) visit(row);
    sqlite3_finalize(query);
    return result == SQLITE_DONE;
}

Interruption::Interruption(const QSqlDatabase& database, std::function<bool()> isUnwanted)
    : m_handle(handleOf(database)), m_isUnwanted(std::move(isUnwanted)) {
    if (m_handle == nullptr || !m_isUnwanted) return;
    sqlite3_progress_handler(m_handle, instructionsBetweenQuestions, ask, this);
}

Interruption::~Interruption() {
    if (m_handle != nullptr) sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int Interruption::ask(void* self) {
    auto& interruption = *static_cast<Interruption*>(self);
    if (!interruption.m_hasHappened) interruption.m_hasHappened = interruption.m_isUnwanted();
    return interruption.m_hasHappened ? 1 : 0;
}

std::optional<std::vector<qint64>> numbersOf(const QSqlDatabase& database, const QString& statement,
                                             const QVariantList& values) {
    std::vector<qint64> numbers;
    const bool done = visitRows(database, statement, values,
                                [&numbers](const Row& row) { numbers.push_back(row.number(0)); });
    return done ? std::optional(std::move(numbers)) : std::nullopt;
}

int replaceContents(const QSqlDatabase& database, const QString& path) {
    sqlite3* target = handleOf(database);
    if (target == nullptr) return SQLITE_MISUSE;
    sqlite3* source = nullptr;
    int result = sqlite3_open_v2(QFile::encodeName(path).constData(), &source, SQLITE_OPEN_READONLY,
                                 nullptr);
    if (result == SQLITE_OK) {
        // https://www.sqlite.org/c3ref/backup_finish.html: one step copies all under one lock.
        sqlite3_backup* copy = sqlite3_backup_init(target, "main", source, "main");
        result = copy == nullptr ? sqlite3_errcode(target) : sqlite3_backup_step(copy, -1);
        if (copy != nullptr) {
            const int finished = sqlite3_backup_finish(copy);
            result = result == SQLITE_DONE ? finished : result;
        }
    }
    sqlite3_close(source);
    return result;
}

}  // namespace klartext::app
