// SPDX-License-Identifier: MIT
#include "library/recovery.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <algorithm>

#include "library/database.h"

namespace klartext::app {

namespace {

/// A connection to the damaged file, read only.
class Wreck {
public:
    explicit Wreck(const QString& path)
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.open();
    }
    ~Wreck() {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Wreck(const Wreck&) = delete;
    Wreck& operator=(const Wreck&) = delete;

    /// The rows of a statement up to where it fails.
    QList<QVariantList> rows(const QString& statement, const QVariantList& values = {}) const {
        QList<QVariantList> rows;
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.prepare(statement)) return rows;
        for (const QVariant& value : values) query.addBindValue(value);
        if (!query.exec()) return rows;
        const int width = query.record().count();
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < width; ++i) row.append(query.value(i));
            rows.append(row);
        }
        return rows;
    }

    QStringList columns(const QString& table) const {
        QStringList names;
        for (const QVariantList& row : rows(QStringLiteral("PRAGMA table_info(%1)").arg(table))) {
            names.append(row.at(1).toString());
        }
        return names;
    }

    /// The keys of a table with row ids, from both its ends to where it is damaged.
    QList<qint64> rowIds(const QString& table) const {
        QSet<qint64> ids;
        for (const QString& order : {QStringLiteral("ASC"), QStringLiteral("DESC")}) {
            for (const QVariantList& row :
                 rows(QStringLiteral("SELECT rowid FROM %1 NOT INDEXED ORDER BY rowid %2")
                          .arg(table, order))) {
                ids.insert(row.at(0).toLongLong());
            }
        }
        QList<qint64> sorted(ids.begin(), ids.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }

private:
    QString m_name;
};

class Salvage {
public:
    Salvage(Database& fresh, const Wreck& wreck) : m_fresh(fresh), m_wreck(wreck) {}

    void take(const QString& table, bool hasRowIds) {
        QStringList columns;
        const QStringList known = m_wreck.columns(table);
        for (const QString& column : freshColumns(table)) {
            if (known.contains(column)) columns.append(column);
        }
        if (columns.isEmpty()) return;
        const QString list = columns.join(u',');
        QStringList places(columns.size(), QStringLiteral("?"));
        m_insert = QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)")
                       .arg(table, list, places.join(u','));
        m_fresh.transact([&] {
            hasRowIds ? takeById(table, list) : takeInOrder(table, list);
            return true;
        });
    }

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] const QSet<qint64>& seenPages() const { return m_seenPages; }

private:
    QStringList freshColumns(const QString& table) {
        QStringList names;
        QSqlQuery rows = m_fresh.run(QStringLiteral("PRAGMA table_info(%1)").arg(table));
        while (rows.next()) names.append(rows.value(1).toString());
        return names;
    }

    // A row that cannot be read costs itself alone.
    void takeById(const QString& table, const QString& list) {
        const QString select =
            QStringLiteral("SELECT %1 FROM %2 NOT INDEXED WHERE rowid = ?").arg(list, table);
        for (const qint64 id : m_wreck.rowIds(table)) {
            if (table == QLatin1String("kept_pages")) m_seenPages.insert(id);
            for (const QVariantList& row : m_wreck.rows(select, {id})) insert(row);
        }
    }

    void takeInOrder(const QString& table, const QString& list) {
        for (const QVariantList& row :
             m_wreck.rows(QStringLiteral("SELECT %1 FROM %2").arg(list, table))) {
            insert(row);
        }
    }

    void insert(const QVariantList& row) {
        if (m_fresh.run(m_insert, row).isActive()) ++m_rows;
    }

    Database& m_fresh;
    const Wreck& m_wreck;
    QString m_insert;
    QSet<qint64> m_seenPages;
    int m_rows = 0;
};

/// The tables of the schema, and whether each has row ids. The index for searching is made anew.
QList<std::pair<QString, bool>> tablesOf(Database& database) {
    QSqlQuery rows = database.run(
        QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                       "'sqlite%' AND name NOT LIKE 'kept_search%'"));
    QList<std::pair<QString, bool>> tables;
    while (rows.next()) {
        tables.append({rows.value(0).toString(),
                       !rows.value(1).toString().contains(QLatin1String("WITHOUT ROWID"))});
    }
    return tables;
}

int countOf(Database& database, const QString& table) {
    QSqlQuery count = database.run(QStringLiteral("SELECT count(*) FROM ") + table);
    return count.next() ? count.value(0).toInt() : 0;
}

/// Parts of pages that are lost, and texts that were.
void tidy(Database& fresh) {
    for (const QString& table :
         {QStringLiteral("kept_originals"), QStringLiteral("kept_texts"),
          QStringLiteral("kept_page_images"), QStringLiteral("kept_pictures"),
          QStringLiteral("kept_tags"), QStringLiteral("kept_highlights")}) {
        fresh.run(QStringLiteral("DELETE FROM %1 WHERE page NOT IN (SELECT id FROM kept_pages)")
                      .arg(table));
    }
    fresh.run(
        QStringLiteral("DELETE FROM kept_page_images WHERE image NOT IN (SELECT id FROM "
                       "kept_images)"));
    // A page without its text is found by its title, and read anew when it is opened.
    fresh.run(
        QStringLiteral("INSERT INTO kept_texts SELECT id, x'' FROM kept_pages WHERE id NOT "
                       "IN (SELECT page FROM kept_texts)"));
    fresh.run(
        QStringLiteral("UPDATE kept_pages SET judge = '' WHERE id IN (SELECT page FROM "
                       "kept_texts WHERE length(text) = 0)"));
    fresh.run(QStringLiteral("INSERT INTO kept_search (kept_search) VALUES ('rebuild')"));
}

}  // namespace

namespace {

QString nameAside(const QString& path) {
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QString aside = path + QStringLiteral(".damaged-") + time;
    while (QFile::exists(aside)) aside += u'x';
    return aside;
}

}  // namespace

QString copyAside(const QString& path) {
    const QString aside = nameAside(path);
    if (!QFile::copy(path, aside)) return {};
    const QString log = path + QStringLiteral("-wal");
    if (QFile(log).size() > 0) QFile::copy(log, aside + QStringLiteral("-wal"));
    return aside;
}

QString setAside(const QString& path) {
    const QString aside = nameAside(path);
    QFile::rename(path, aside);
    for (const QString& companion : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::rename(path + companion, aside + companion);
    }
    return aside;
}

Recovered recover(Database& fresh, const QString& path) {
    const Wreck wreck(path);
    Salvage salvage(fresh, wreck);
    fresh.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (const auto& [table, hasRowIds] : tablesOf(fresh)) salvage.take(table, hasRowIds);
    tidy(fresh);
    fresh.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    Recovered recovered{salvage.rows(), countOf(fresh, QStringLiteral("kept_pages")), 0};
    recovered.lost = std::max(0, static_cast<int>(salvage.seenPages().size()) - recovered.pages);
    return recovered;
}

QString recoveredSentence(const Recovered& recovered) {
    if (recovered.rows == 0) {
        return QCoreApplication::translate("Recovery", "Nothing in it could be read.");
    }
    const QString taken = QCoreApplication::translate(
        "Recovery", "What could be read of it was taken over, with %Ln kept page(s).", nullptr,
        recovered.pages);
    return recovered.lost == 0
               ? taken
               : taken + u' ' +
                     QCoreApplication::translate("Recovery", "%Ln kept page(s) could not be read.",
                                                 nullptr, recovered.lost);
}

}  // namespace klartext::app
