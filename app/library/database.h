// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <functional>
#include <optional>

#include "errors/error.h"

namespace klartext::app {

/// The SQLite file that keeps what a person did: the tables of library/schema.h.
///
/// Always usable: a damaged file is set aside and begun anew, and where none can be written what is
/// kept lasts as long as the program; trouble() says so. Every function on the thread that made it.
class Database {
public:
    explicit Database(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// In the folder for the program's data.
    [[nodiscard]] static QString standardPath();

    /// What a person should know about how it was opened.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }
    /// Whether what is written outlives the program.
    [[nodiscard]] bool isLasting() const { return m_lasting; }

    /// Runs one statement, its places (?) filled. An inactive query when it failed, which is
    /// logged.
    QSqlQuery run(const QString& statement, const QVariantList& values = {});
    /// Runs `work` as one transaction: all of it or, when it returns false or cannot be written,
    /// nothing.
    bool transact(const std::function<bool()>& work);

private:
    [[nodiscard]] bool open(const QString& path);
    void setAside(const QString& path);
    [[nodiscard]] bool migrate();

    QString m_connection;  ///< Qt's name for it
    std::optional<Error> m_trouble;
    bool m_lasting = true;
    bool m_damaged = false;
    bool m_tooNew = false;
};

}  // namespace klartext::app
