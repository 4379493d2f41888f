// SPDX-License-Identifier: MIT
#include "library/seen_pages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <optional>

#include "holder.h"

using namespace klartext;
using namespace klartext::app;

class SeenPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_database.emplace(path());
        m_outbox.emplace(*m_database, std::chrono::milliseconds(20));
        m_seen.emplace(*m_database, *m_outbox);
    }
    void cleanup() {
        m_seen.reset();
        m_outbox.reset();
        m_database.reset();
    }

    void givesTheOtherPagesOfTheSite() {
        enter("https://blatt.example/a", {1, 2});
        enter("https://www.blatt.example/b", {2, 3});
        enter("https://other.example/a", {9});
        const std::vector<core::Fingerprints> expected{{2, 3}};
        QCOMPARE(siblings("https://blatt.example/a"), expected);
        QCOMPARE(siblings("https://blatt.example/c").size(), 2U);
    }

    void replacesAPageThatIsOpenedAgain() {
        enter("https://blatt.example/a", {1});
        enter("https://blatt.example/a#part", {~std::uint64_t{0}, 7});
        const std::vector<core::Fingerprints> expected{{~std::uint64_t{0}, 7}};
        QCOMPARE(siblings("https://blatt.example/c"), expected);
    }

    void keepsNothingOfLocalPages() {
        enter("file:///home/anna/a.html", {1});
        enter("", {1});
        QCOMPARE(m_seen->count(), 0);
    }

    void forgetsTheOldestOfASite() {
        for (int i = 0; i < SeenPages::mostOfSite + 5; ++i) {
            enter(qPrintable(QStringLiteral("https://blatt.example/%1").arg(i)), {1});
        }
        QCOMPARE(m_seen->count(), SeenPages::mostOfSite);
    }

    void writesNoAddressDown() {
        enter("https://blatt.example/secret-affair", {1});
        cleanup();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("seen_pages"));
        QVERIFY(!bytes.contains("secret-affair"));
        QVERIFY(!bytes.contains("blatt.example"));
    }

    void isCleared() {
        enter("https://blatt.example/a", {1});
        QCOMPARE(m_seen->count(), 1);
        m_seen->clear();
        QCOMPARE(m_seen->count(), 0);
    }

    void isForgottenThoughTheClockWasAhead() {
        enter("https://blatt.example/a", {1});
        QVERIFY(m_database->run(QStringLiteral("UPDATE seen_pages SET seen = seen + 86400000"))
                    .isActive());
        m_seen->clear();
        QTRY_COMPARE(inFile(), 0);
        QVERIFY(siblings("https://blatt.example/b").empty());
        enter("https://blatt.example/b", {2});
        QCOMPARE(siblings("https://blatt.example/c"), (std::vector<core::Fingerprints>{{2}}));
    }

    void isForgottenWhileOthersWrite() {
        enter("https://blatt.example/a", {1});
        {
            const Holder other(path(), "BEGIN IMMEDIATE");
            QElapsedTimer timer;
            timer.start();
            m_seen->clear();
            QVERIFY(timer.elapsed() < Database::usualPatience.count() / 2);
            // Nothing is made of it any more.
            QCOMPARE(m_seen->count(), 0);
            QVERIFY(siblings("https://blatt.example/b").empty());
            QCOMPARE(inFile(), 1);
        }
        enter("https://blatt.example/b", {2});
        QTRY_COMPARE(inFile(), 1);
        QCOMPARE(siblings("https://blatt.example/c"), (std::vector<core::Fingerprints>{{2}}));
    }

    void isForgottenInAFileThatIsHeld() {
        enter("https://blatt.example/a", {1});
        cleanup();
        std::optional<Holder> other;
        other.emplace(path(), "PRAGMA locking_mode = EXCLUSIVE\nBEGIN EXCLUSIVE");
        m_database.emplace(path(), Durability::Kill, std::chrono::milliseconds(10));
        QVERIFY(m_database->isHeld());
        m_outbox.emplace(*m_database);
        m_seen.emplace(*m_database, *m_outbox);
        m_seen->clear();
        enter("https://blatt.example/b", {2});
        other.reset();
        QVERIFY(m_database->takeUp());
        QVERIFY(m_outbox->write());
        QCOMPARE(inFile(), 1);
        QCOMPARE(siblings("https://blatt.example/c"), (std::vector<core::Fingerprints>{{2}}));
    }

private:
    int inFile() {
        Database database(path(), Durability::Kill, std::chrono::milliseconds(10));
        QSqlQuery rows = database.run(QStringLiteral("SELECT count(*) FROM seen_pages"));
        return rows.next() ? rows.value(0).toInt() : -1;
    }
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    void enter(const char* address, const core::Fingerprints& blocks) {
        m_seen->enter(QUrl(QString::fromLatin1(address)), blocks);
    }
    std::vector<core::Fingerprints> siblings(const char* address) {
        return m_seen->siblingsOf(QUrl(QString::fromLatin1(address)));
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<Outbox> m_outbox;
    std::optional<SeenPages> m_seen;
};

QTEST_GUILESS_MAIN(SeenPagesTest)
#include "seen_pages_test.moc"
