// SPDX-License-Identifier: MIT
#include "library/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include "library/schema.h"

using namespace klartext::app;

namespace {

const QString insert = QStringLiteral("INSERT INTO seen_pages VALUES (?, 'blatt.example', 0, '')");

int pagesIn(Database& database) {
    QSqlQuery count = database.run(QStringLiteral("SELECT count(*) FROM seen_pages"));
    return count.next() ? count.value(0).toInt() : -1;
}

}  // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void keepsWhatWasWritten() {
        {
            Database database(path());
            QVERIFY(database.isLasting());
            QVERIFY(!database.trouble());
            QVERIFY(database.run(insert, {QStringLiteral("a")}).isActive());
        }
        Database database(path());
        QCOMPARE(pagesIn(database), 1);
    }

    void bringsAnOlderOneUpToDate_data() {
        QTest::addColumn<int>("version");
        for (int version = 1; version < static_cast<int>(schemaSteps.size()); ++version) {
            QTest::addRow("%d", version) << version;
        }
    }
    void bringsAnOlderOneUpToDate() {
        QFETCH(int, version);
        {
            QSqlDatabase older =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
            older.setDatabaseName(path());
            QVERIFY(older.open());
            QSqlQuery query(older);
            for (int step = 0; step < version; ++step) {
                QVERIFY(
                    query.exec(QString::fromUtf8(schemaSteps.at(static_cast<std::size_t>(step)))));
            }
            QVERIFY(query.exec(QStringLiteral("INSERT INTO seen_pages VALUES ('a', 'b', 0, '')")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("older"));
        Database database(path());
        QVERIFY(!database.trouble());
        QCOMPARE(pagesIn(database), 1);
        QSqlQuery reached = database.run(QStringLiteral("PRAGMA user_version"));
        QVERIFY(reached.next());
        QCOMPARE(reached.value(0).toInt(), static_cast<int>(schemaSteps.size()));
    }

    void servesTwoAtOnce() {
        Database one(path());
        Database two(path());
        one.run(insert, {QStringLiteral("a")});
        two.run(insert, {QStringLiteral("b")});
        QCOMPARE(pagesIn(one), 2);
    }

    void undoesWhatFailsHalfway() {
        Database database(path());
        QVERIFY(!database.transact([&] {
            database.run(insert, {QStringLiteral("a")});
            return false;
        }));
        QCOMPARE(pagesIn(database), 0);
    }

    void setsADamagedFileAside_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database") << QByteArray("This was a database once.").repeated(100);
        QTest::newRow("broken header")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
    }
    void setsADamagedFileAside() {
        QFETCH(QByteArray, bytes);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        Database database(path());
        QVERIFY(database.trouble());
        QCOMPARE(database.trouble()->code, ErrorCode::LibraryDamaged);
        QVERIFY(database.isLasting());
        QCOMPARE(pagesIn(database), 0);
        const QStringList aside = QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")});
        QCOMPARE(aside.size(), 1);
        QVERIFY(database.trouble()->explanation.contains(aside.constFirst()));
        QFile kept(m_folder->filePath(aside.constFirst()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void worksWithoutAPlaceToWrite() {
        // A file stands where the folder would be.
        QFile file(m_folder->filePath(QStringLiteral("folder")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Database database(m_folder->filePath(QStringLiteral("folder/library.sqlite")));
        QVERIFY(database.trouble());
        QCOMPARE(database.trouble()->code, ErrorCode::LibraryNotWritable);
        QVERIFY(!database.isLasting());
        QVERIFY(database.run(insert, {QStringLiteral("a")}).isActive());
        QCOMPARE(pagesIn(database), 1);
    }

    void leavesALaterVersionAlone() {
        {
            Database database(path());
            database.run(insert, {QStringLiteral("a")});
            database.run(QStringLiteral("PRAGMA user_version = 1000"));
        }
        {
            Database database(path());
            QVERIFY(database.trouble());
            QCOMPARE(database.trouble()->code, ErrorCode::LibraryTooNew);
            QCOMPARE(pagesIn(database), 0);
        }
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}).isEmpty());
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
