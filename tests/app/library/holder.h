// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QUuid>

namespace klartext::app {

/// Another program that has a library's file open; while it lives, it holds what its statements
/// got hold of. Each stands on a line of its own.
class Holder {
public:
    Holder(const QString& path, const char* statements)
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        if (database.open()) run(statements);
    }
    ~Holder() {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

    void run(const char* statements) const {
        for (const QString& each : QString::fromLatin1(statements).split(QLatin1Char('\n'))) {
            QSqlQuery(QSqlDatabase::database(m_name)).exec(each);
        }
    }

private:
    QString m_name;
};

}  // namespace klartext::app
