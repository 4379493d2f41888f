// SPDX-License-Identifier: MIT
#include "library/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "kept_sample.h"
#include "library/kept_list.h"
#include "library/kept_pages.h"

using namespace klartext::app;

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void bringsEverythingBack() {
        Database database(path());
        keep(database, QStringLiteral("a"));
        const QString backup = m_folder->filePath(QStringLiteral("backup.sqlite"));
        QVERIFY(writeBackup(database, backup));
        QVERIFY(!QFileInfo(backup).permission(QFile::ReadOther));
        keep(database, QStringLiteral("b"));
        Database other(path());
        QCOMPARE(titles(other), QStringLiteral("a b"));
        const auto before = readBackup(database, backup);
        QVERIFY(before);
        QCOMPARE(titles(database), QStringLiteral("a"));
        QCOMPARE(titles(other), QStringLiteral("a"));
        QVERIFY(database.isLasting());
        // Both can go on, and what was there before can be had back.
        keep(other, QStringLiteral("c"));
        QCOMPARE(titles(database), QStringLiteral("a c"));
        QVERIFY(readBackup(database, *before));
        QCOMPARE(titles(database), QStringLiteral("a b"));
        KeptList list(database);
        QCOMPARE(list.find({KeptSection::All, {}, QStringLiteral("wordb "), KeptOrder::Relevance})
                     .size(),
                 std::size_t{1});
    }

    void replacesAnOlderBackup() {
        Database database(path());
        const QString backup = m_folder->filePath(QStringLiteral("backup.sqlite"));
        QVERIFY(writeBackup(database, backup));
        keep(database, QStringLiteral("a"));
        QVERIFY(writeBackup(database, backup));
        Database copy(backup);
        QCOMPARE(titles(copy), QStringLiteral("a"));
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.part")}).isEmpty());
    }

    void takesNothingFromOtherFiles() {
        Database database(path());
        keep(database, QStringLiteral("a"));
        const QString file = m_folder->filePath(QStringLiteral("file"));
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("no database").repeated(1000));
        text.close();
        QCOMPARE(readBackup(database, file).error().code, ErrorCode::NotALibrary);
        QCOMPARE(readBackup(database, m_folder->filePath(QStringLiteral("none"))).error().code,
                 ErrorCode::NotALibrary);
        const QString later = m_folder->filePath(QStringLiteral("later.sqlite"));
        {
            Database newer(later);
            newer.run(QStringLiteral("PRAGMA user_version = 1000"));
        }
        QCOMPARE(readBackup(database, later).error().code, ErrorCode::NotALibrary);
        QCOMPARE(titles(database), QStringLiteral("a"));
    }

    void saysWhereNothingCanBeWritten() {
        Database database(path());
        QVERIFY(!writeBackup(database, m_folder->filePath(QStringLiteral("none/backup.sqlite"))));
    }

private:
    static void keep(Database& database, const QString& name) {
        KeptPages pages(database);
        QVERIFY(pages.keep(samplePage(name, QStringLiteral("word") + name)));
    }
    static QString titles(Database& database) {
        KeptList list(database);
        const auto ids = list.find({KeptSection::All, {}, {}, KeptOrder::Title, true});
        QStringList result;
        for (const KeptPage& page : list.pages({ids.begin(), ids.end()})) {
            result.append(page.facts.title);
        }
        return result.join(u' ');
    }
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
