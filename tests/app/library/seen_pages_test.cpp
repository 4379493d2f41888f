// SPDX-License-Identifier: MIT
#include "library/seen_pages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace klartext;
using namespace klartext::app;

class SeenPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_database.emplace(path());
        m_seen.emplace(*m_database);
    }
    void cleanup() {
        m_seen.reset();
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

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    void enter(const char* address, const core::Fingerprints& blocks) {
        m_seen->enter(QUrl(QString::fromLatin1(address)), blocks);
    }
    std::vector<core::Fingerprints> siblings(const char* address) {
        return m_seen->siblingsOf(QUrl(QString::fromLatin1(address)));
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<SeenPages> m_seen;
};

QTEST_GUILESS_MAIN(SeenPagesTest)
#include "seen_pages_test.moc"
