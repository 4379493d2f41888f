// SPDX-License-Identifier: MIT
#include "library/mending.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

#include "kept_sample.h"
#include "library/library.h"

using namespace klartext::app;

/// A file that is damaged while programs have it open.
class MendingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        Database database(path());
        KeptPages kept(database);
        for (int i = 0; i < pages; ++i) {
            NewPage page = samplePage(QString::number(i), QStringLiteral("river w%1").arg(i));
            page.packedOriginal = noise(20'000);
            if (i == pages / 2) m_original = page.packedOriginal;
            QVERIFY(kept.keep(page));
        }
    }

    void mendsWhileOthersLookOn() {
        damagePageOf(m_original);
        Library library(path());
        Database other(path());
        QVERIFY(!other.trouble());
        QSignalSpy mended(&library, &Library::mended);
        QSignalSpy changed(&library, &Library::changed);
        other.setDamageHandler([&library] { library.mend(); });
        KeptPages kept(other);
        int unread = 0;
        for (qint64 id = 1; id <= pages; ++id) unread += kept.content(id) ? 0 : 1;
        QVERIFY(unread > 0);
        QVERIFY(mended.size() == 1 || mended.wait());
        QCOMPARE(mended.at(0).at(0).value<Error>().code, ErrorCode::LibraryRescued);
        QCOMPARE(changed.size(), 1);
        KeptList list(other);
        QVERIFY(list.counts().inbox >= pages - 4);
        QCOMPARE(
            list.find({KeptSection::All, {}, QStringLiteral("w7 "), KeptOrder::Relevance}).size(),
            std::size_t{1});
        QVERIFY(kept.keep(samplePage(QStringLiteral("new"), QStringLiteral("after"))));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}).size(), 1);
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.mended*")}).isEmpty());
        // Nothing is left to do for the next start.
        QVERIFY(!Database(path()).trouble());
    }

    void makesTheIndexAnew() {
        Database database(path());
        database.run(
            QStringLiteral("UPDATE kept_search_data SET block = x'a5a5a5a5' WHERE id > 10"));
        const auto search = QStringLiteral(
            "SELECT rowid FROM kept_search WHERE kept_search "
            "MATCH 'river'");
        QSqlQuery broken = database.run(search);
        while (broken.next()) {
        }
        broken.finish();
        const auto notice = mend(database);
        QVERIFY(notice);
        QCOMPARE(notice->code, ErrorCode::LibraryMended);
        int found = 0;
        for (QSqlQuery rows = database.run(search); rows.next();) ++found;
        QCOMPARE(found, pages);
    }

private:
    static constexpr int pages = 60;

    static QByteArray noise(int size) {
        static quint32 state = 1;
        QByteArray bytes(size, Qt::Uninitialized);
        for (char& byte : bytes) byte = static_cast<char>((state = state * 1664525u + 1u) >> 24);
        return packed(bytes);
    }
    /// Overwrites the page of the file that holds the middle of these bytes.
    void damagePageOf(const QByteArray& bytes) {
        constexpr qint64 pageSize = 4096;
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(bytes.mid(bytes.size() / 2, 16));
        QVERIFY(at > 0);
        file.seek(at / pageSize * pageSize);
        file.write(QByteArray(pageSize, '\xA5'));
    }
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }

    std::optional<QTemporaryDir> m_folder;
    QByteArray m_original;
};

QTEST_GUILESS_MAIN(MendingTest)
#include "mending_test.moc"
