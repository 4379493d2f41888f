// SPDX-License-Identifier: MIT
#include "library/kept_search.h"

#include <QTemporaryDir>
#include <QTest>
#include <optional>

#include "kept_sample.h"
#include "library/kept_list.h"
#include "library/kept_pages.h"

using namespace klartext::app;
using namespace std::chrono_literals;

/// Four pages, of which the older two are so much older that a search comes to them later.
class KeptSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_database.emplace(m_folder.filePath(QStringLiteral("library.sqlite")));
        m_pages.emplace(*m_database);
        m_list.emplace(*m_database);
        m_old = add("The bridge", "Old stones over the river carry the town.");
        m_tiny = add("River news", "A bridge, a bridgehead, and the river again.");
        m_database->run(QStringLiteral("UPDATE sqlite_sequence SET seq = 20000"));
        m_once = add("Council", "The bridge was named once among many other words of the town.");
        m_often = add("Budget", "The bridge, the bridge and again the bridge of the town.");
        m_list->prepareSearch();
    }

    void findsTheNewestFirst() {
        KeptSearch search = m_list->search(query("bridge "));
        QVERIFY(!search.goOn(0ms));
        QCOMPARE(ids(search), QList<qint64>({m_often, m_once}));
        QVERIFY(search.goOn(1h));
        QCOMPARE(ids(search), QList<qint64>({m_old, m_often, m_once, m_tiny}));
        QVERIFY(search.goOn(0ms));
    }

    void ranksByTitleAndNumber() {
        QCOMPARE(all("town "), QList<qint64>({m_often, m_once, m_old}));
        QCOMPARE(all("river "), QList<qint64>({m_tiny, m_old}));
        // The rarer word says more.
        QCOMPARE(all("bridge named "), QList<qint64>({m_once}));
        QCOMPARE(all("bridge -named "), QList<qint64>({m_old, m_often, m_tiny}));
    }

    void looksForLikelyWordsFirst() {
        KeptSearch search = m_list->search(query("bri"));
        while (!search.isLastStepLong() || ids(search).size() < 4) {
            if (search.goOn(0ms)) break;
        }
        QVERIFY(ids(search).contains(m_old));
        QVERIFY(search.goOn(1h));
        QCOMPARE(ids(search).size(), 4);
        QVERIFY(!search.isLastStepLong());
        QCOMPARE(all("bridgeh"), QList<qint64>({m_tiny}));
    }

    void stopsWithinALongStep() {
        const int pages = 60;
        for (int i = 0; i < pages; ++i) add("Tunnel", "Tunnels and tunnelling.");
        KeptList list(*m_database);
        list.prepareSearch();
        KeptSearch search = list.search(query("tunn"));
        QVERIFY(!search.goOn(1h));
        QVERIFY(search.isLastStepLong());
        const auto found = ids(search);
        QCOMPARE(found.size(), pages);
        int asked = 0;
        QVERIFY(!search.goOn(1h, [&asked] { return ++asked == 5; }));
        QCOMPARE(asked, 5);
        QCOMPARE(ids(search), found);
        QVERIFY(search.isLastStepLong());
        QVERIFY(search.goOn(1h));
        QCOMPARE(ids(search).size(), pages);
        QVERIFY(!search.isLastStepLong());
        QCOMPARE(ids(search), all("tunn"));
    }

    void keepsToTheOrderThatIsAsked() {
        KeptSearch search(
            *m_database, {KeptSection::All, {}, QStringLiteral("bridge "), KeptOrder::Title, true});
        while (!search.goOn(0ms)) {
        }
        QCOMPARE(ids(search), QList<qint64>({m_often, m_once, m_tiny, m_old}));
    }

    void findsNothingWithoutHits() {
        QCOMPARE(all("nowhere "), QList<qint64>());
        QCOMPARE(all("nowh"), QList<qint64>());
    }

private:
    qint64 add(const char* title, const char* text) {
        NewPage page = samplePage(QString::number(++m_count), QString::fromUtf8(text),
                                  QStringLiteral("blatt.example"));
        page.facts.title = QString::fromUtf8(title);
        page.facts.words = 10;
        return m_pages->keep(page).value_or(0);
    }
    static KeptQuery query(const char* typed) {
        return {KeptSection::All, {}, QString::fromUtf8(typed), KeptOrder::Relevance};
    }
    static QList<qint64> ids(KeptSearch& search) {
        const auto found = search.ids();
        return {found.begin(), found.end()};
    }
    QList<qint64> all(const char* typed) {
        const auto found = m_list->find(query(typed));
        return {found.begin(), found.end()};
    }

    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    std::optional<KeptPages> m_pages;
    std::optional<KeptList> m_list;
    qint64 m_old = 0;
    qint64 m_tiny = 0;
    qint64 m_once = 0;
    qint64 m_often = 0;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(KeptSearchTest)
#include "kept_search_test.moc"
