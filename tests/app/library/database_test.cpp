// SPDX-License-Identifier: MIT
#include "library/database.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

#include "holder.h"
#include "kept_sample.h"
#include "library/kept_list.h"
#include "library/kept_pages.h"
#include "library/schema.h"
#include "library/sqlite_extras.h"

using namespace klartext::app;

namespace {

int logged = 0;

const QString insert = QStringLiteral("INSERT INTO seen_pages VALUES (?, 'blatt.example', 0, '')");

const QString rule = QStringLiteral("INSERT INTO rules (rule) VALUES (?)");

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
            QVERIFY(extend(older));
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

    void takesOverWhatCanBeRead() {
        constexpr int pages = 60;
        QByteArray original;
        {
            Database database(path());
            KeptPages kept(database);
            for (int i = 0; i < pages; ++i) {
                NewPage page = samplePage(QString::number(i), QStringLiteral("w%1").arg(i));
                page.packedOriginal = noise(20'000);
                original = i == pages / 2 ? page.packedOriginal : original;
                page.tags = {QStringLiteral("all")};
                QVERIFY(kept.keep(page));
            }
            database.run(insert, {QStringLiteral("a")});
        }
        damagePageOf(path(), original);
        {
            // Whoever meets the damage is told; the next start mends it.
            Database database(path());
            QVERIFY(!database.trouble());
            KeptPages kept(database);
            int torn = 0;
            for (qint64 id = 1; id <= pages; ++id) {
                const auto content = kept.content(id);
                if (!content && content.error().code == ErrorCode::LibraryTorn) ++torn;
            }
            QVERIFY(torn > 0);
        }
        {
            Database database(path());
            QVERIFY(database.trouble());
            QCOMPARE(database.trouble()->code, ErrorCode::LibraryRescued);
            QVERIFY(database.isLasting());
            KeptList list(database);
            QVERIFY(list.counts().inbox >= pages - 4);
            QCOMPARE(pagesIn(database), 1);
            const auto found =
                list.find({KeptSection::All, {}, QStringLiteral("w7 "), KeptOrder::Relevance});
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(list.pages({found.front()}).constFirst().tags,
                     QStringList({QStringLiteral("all")}));
            QVERIFY(database.trouble()->suggestions.constFirst().contains(
                QString::number(list.counts().inbox)));
        }
        Database database(path());
        QVERIFY(!database.trouble());
    }

    void readsWhatMayNotBeWritten() {
        // Where others than the owner may look.
        const QTemporaryDir folder(QStringLiteral("/tmp/klartext-XXXXXX"));
        const QString file = folder.filePath(QStringLiteral("library.sqlite"));
        {
            Database database(file);
            KeptPages kept(database);
            QVERIFY(kept.keep(samplePage(QStringLiteral("a"), QStringLiteral("river"))));
        }
        QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                                 QFile::ExeGroup | QFile::ReadOther |
                                                 QFile::ExeOther);
        // Permissions mean nothing to the system's owner.
        const bool isRoot = geteuid() == 0;
        if (isRoot) QCOMPARE(seteuid(65534), 0);
        {
            Database database(file);
            KeptPages kept(database);
            const auto trouble = database.trouble();
            const auto content = kept.content(1);
            const auto refused = kept.keep(samplePage(QStringLiteral("b"), QStringLiteral("x")));
            if (isRoot) QCOMPARE(seteuid(0), 0);
            QVERIFY(trouble);
            QCOMPARE(trouble->code, ErrorCode::LibraryReadOnly);
            QVERIFY(content);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::LibraryReadOnly);
        }
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void isReadableByItsOwnerAlone() {
        Database database(path());
        database.run(insert, {QStringLiteral("a")});
        for (const char* suffix : {"", "-wal", "-shm"}) {
            const QFileInfo file(path() + QLatin1String(suffix));
            QVERIFY(file.exists());
            QVERIFY(!file.permission(QFile::ReadOther));
            QVERIFY(!file.permission(QFile::ReadGroup));
        }
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

    void anythingButAFileIsLeftAlone_data() {
        QTest::addColumn<bool>("isPipe");
        QTest::newRow("folder") << false;
        QTest::newRow("pipe") << true;
    }
    void anythingButAFileIsLeftAlone() {
        QFETCH(bool, isPipe);
        if (isPipe) {
            QCOMPARE(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        } else {
            QVERIFY(QDir().mkdir(path()));
        }
        Database database(path());
        QVERIFY(database.trouble());
        QCOMPARE(database.trouble()->code, ErrorCode::LibraryNotAFile);
        QVERIFY(!database.isLasting());
        QVERIFY(database.run(insert, {QStringLiteral("a")}).isActive());
        QVERIFY(QFileInfo(path()).isDir() != isPipe);
    }

    void saysThatAnotherHoldsTheFile() {
        {
            Database before(path());
            before.run(insert, {QStringLiteral("a")});
        }
        const Holder other(path(), "PRAGMA locking_mode = EXCLUSIVE\nBEGIN EXCLUSIVE");
        Database database(path(), Durability::Kill, std::chrono::milliseconds(10));
        QVERIFY(database.trouble());
        QCOMPARE(database.trouble()->code, ErrorCode::LibraryHeld);
        QVERIFY(!database.isLasting());
        QVERIFY(database.run(insert, {QStringLiteral("b")}).isActive());
    }

    void takesUpWhatWasHeld() {
        {
            Database before(path());
            before.run(insert, {QStringLiteral("a")});
            before.run(rule, {QStringLiteral("first")});
        }
        std::optional<Holder> other;
        other.emplace(path(), "PRAGMA locking_mode = EXCLUSIVE\nBEGIN EXCLUSIVE");
        Database database(path(), Durability::Kill, std::chrono::milliseconds(10));
        QVERIFY(database.isHeld());
        QVERIFY(database.run(insert, {QStringLiteral("b")}).isActive());
        const qint64 id =
            database.run(rule, {QStringLiteral("second")}).lastInsertId().toLongLong();
        KeptPages kept(database);
        const auto refused = kept.keep(samplePage(QStringLiteral("a"), QStringLiteral("x")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LibraryHeld);
        QVERIFY(!database.takeUp());
        QVERIFY(database.isHeld() && !database.isLasting());
        QCOMPARE(pagesIn(database), 1);
        other.reset();
        QVERIFY(database.takeUp());
        QVERIFY(!database.takeUp());
        QVERIFY(database.isLasting() && !database.trouble());
        QVERIFY(kept.keep(samplePage(QStringLiteral("a"), QStringLiteral("x"))));
        Database again(path());
        QVERIFY(again.isLasting());
        for (Database* each : {&database, &again}) {
            QCOMPARE(pagesIn(*each), 2);
            QSqlQuery rules = each->run(QStringLiteral("SELECT rule, id FROM rules ORDER BY id"));
            QVERIFY(rules.next());
            QCOMPARE(rules.value(0).toString(), QStringLiteral("first"));
            QVERIFY(rules.next());
            QCOMPARE(rules.value(0).toString(), QStringLiteral("second"));
            // Whoever knows it by its number still does.
            QCOMPARE(rules.value(1).toLongLong(), id);
            QVERIFY(!rules.next());
        }
    }

    void looksForAHeldFileInSilence() {
        { const Database before(path()); }
        const Holder other(path(), "PRAGMA locking_mode = EXCLUSIVE\nBEGIN EXCLUSIVE");
        Database database(path(), Durability::Kill, std::chrono::milliseconds(10));
        QVERIFY(database.isHeld());
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        for (int i = 0; i < 3; ++i) QVERIFY(!database.takeUp());
    }

    void logsAFailureOnceUntilItEnds() {
        Database database(path());
        for (int i = 0; i < 2; ++i) {
            const auto note = [&] { return database.run(insert, {QString::number(i)}).isActive(); };
            const Holder other(path(), "BEGIN IMMEDIATE");
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("locked")));
            QVERIFY(!database.transactSoon(note, {}));
            // A second line would be one that nobody waits for.
            logged = 0;
            const auto before = qInstallMessageHandler(
                [](QtMsgType, const QMessageLogContext&, const QString&) { ++logged; });
            QVERIFY(!database.transactSoon(note, {}));
            qInstallMessageHandler(before);
            QCOMPARE(logged, 0);
            other.run("ROLLBACK");
            QVERIFY(database.transactSoon(note, {}));
        }
    }

    void saysThatTheFileIsGone_data() {
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("moved") << false;
        QTest::newRow("replaced") << true;
    }
    void saysThatTheFileIsGone() {
        QFETCH(bool, isReplaced);
        Database database(path());
        QVERIFY(database.run(insert, {QStringLiteral("a")}).isActive());
        const QString aside = path() + QStringLiteral(".aside");
        QVERIFY(QFile::rename(path(), aside));
        if (isReplaced) QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        QVERIFY(!database.run(insert, {QStringLiteral("b")}).isActive());
        QCOMPARE(database.failure().code, ErrorCode::LibraryGone);
        QVERIFY(!database.transact(
            [&] { return database.run(insert, {QStringLiteral("b")}).isActive(); }));
        QCOMPARE(database.failure().code, ErrorCode::LibraryGone);
        QCOMPARE(pagesIn(database), 1);
        // Nothing is lost by that, once it is back.
        QVERIFY(!isReplaced || QFile::remove(path()));
        QVERIFY(QFile::rename(aside, path()));
        QVERIFY(database.run(insert, {QStringLiteral("b")}).isActive());
        QCOMPARE(pagesIn(database), 2);
    }

    void nothingInPassingWaits() {
        Database database(path());
        const auto note = [&] { return database.run(insert, {QStringLiteral("a")}).isActive(); };
        {
            const Holder other(path(), "BEGIN IMMEDIATE");
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!database.transactSoon(note));
            QVERIFY(timer.elapsed() < Database::usualPatience.count() / 2);
            QCOMPARE(database.failure().code, ErrorCode::LibraryBusy);
        }
        QVERIFY(database.transactSoon(note));
        QCOMPARE(pagesIn(database), 1);
    }

    void saysThatAFileInAnOpenFolderIsReadOnly() {
        const QTemporaryDir folder(QStringLiteral("/tmp/klartext-XXXXXX"));
        const QString file = folder.filePath(QStringLiteral("library.sqlite"));
        {
            Database database(file);
            database.run(insert, {QStringLiteral("a")});
        }
        QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        chmod(QFile::encodeName(folder.path()).constData(), 0777);
        const bool isRoot = geteuid() == 0;
        if (isRoot) QCOMPARE(seteuid(65534), 0);
        {
            Database database(file);
            const auto trouble = database.trouble();
            const int pages = pagesIn(database);
            if (isRoot) QCOMPARE(seteuid(0), 0);
            QVERIFY(trouble);
            QCOMPARE(trouble->code, ErrorCode::LibraryReadOnly);
            QCOMPARE(pages, 1);
        }
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
    static QByteArray noise(int size) {
        static quint32 state = 1;
        QByteArray bytes(size, Qt::Uninitialized);
        for (char& byte : bytes) byte = static_cast<char>((state = state * 1664525u + 1u) >> 24);
        return packed(bytes);
    }
    /// Overwrites a part of the file, at this share of it.
    /// Overwrites the page of the file that holds the middle of these bytes.
    static void damagePageOf(const QString& path, const QByteArray& bytes) {
        constexpr qint64 pageSize = 4096;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(bytes.mid(bytes.size() / 2, 16));
        QVERIFY(at > 0);
        file.seek(at / pageSize * pageSize);
        file.write(QByteArray(pageSize, '\xA5'));
    }
    static void damage(const QString& path, double share, int size) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(static_cast<qint64>(static_cast<double>(file.size()) * share) / 4096 * 4096);
        file.write(QByteArray(size, '\xA5'));
    }
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
