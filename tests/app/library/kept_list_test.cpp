// SPDX-License-Identifier: MIT
#include "library/kept_list.h"

#include <QTemporaryDir>
#include <QTest>

#include "kept_sample.h"
#include "library/kept_pages.h"

using namespace klartext::app;

class KeptListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_database.emplace(m_folder.filePath(QStringLiteral("library.sqlite")));
        m_pages.emplace(*m_database);
        m_list.emplace(*m_database);
        add("Bridge", "The old bridge across the river was closed.", "blatt.example", "2023-04-01",
            {QStringLiteral("Town")});
        add("Über die Brücke", "Die alte Brücke ist wieder offen.", "zeitung.example", "2024-05-02",
            {}, "de-AT");
        add("anchor", "A ferry takes its place. The bridge is not mentioned in the title here.",
            "m.blatt.example", "2022-01-01", {QStringLiteral("town"), QStringLiteral("Water")});
        add("Émile", "東京タワーの夜", "tokyo.example", "", {}, "ja");
        QVERIFY(m_pages->setFlag({2}, KeptPages::Flag::Archived, true));
        QVERIFY(m_pages->setFlag({1, 2}, KeptPages::Flag::Favourite, true));
        QVERIFY(m_pages->setFlag({1}, KeptPages::Flag::Unread, false));
    }

    void listsSections() {
        const auto section = [this](KeptSection which) {
            return picture({which, {}, {}, KeptOrder::Kept, true});
        };
        QCOMPARE(section(KeptSection::Inbox), QStringLiteral("Bridge, anchor, Émile"));
        QCOMPARE(section(KeptSection::Unread), QStringLiteral("anchor, Émile"));
        QCOMPARE(section(KeptSection::Favourites), QStringLiteral("Bridge, Über die Brücke"));
        QCOMPARE(section(KeptSection::Archive), QStringLiteral("Über die Brücke"));
        QCOMPARE(section(KeptSection::Deleted), QString());
        QCOMPARE(m_list->counts(), (KeptCounts{3, 2, 2, 1, 0}));
    }

    void sorts_data() {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("titles");
        const auto row = [](const char* name, KeptOrder order, const char* titles) {
            QTest::newRow(name) << static_cast<int>(order) << QString::fromUtf8(titles);
        };
        row("kept", KeptOrder::Kept, "Bridge, Über die Brücke, anchor, Émile");
        row("title", KeptOrder::Title, "anchor, Bridge, Émile, Über die Brücke");
        row("site", KeptOrder::Site, "Bridge, anchor, Émile, Über die Brücke");
        row("date", KeptOrder::Published, "anchor, Bridge, Über die Brücke, Émile");
        row("length", KeptOrder::Length, "Émile, Über die Brücke, Bridge, anchor");
    }
    void sorts() {
        QFETCH(int, order);
        QFETCH(QString, titles);
        QCOMPARE(picture({KeptSection::All, {}, {}, KeptOrder(order), true}), titles);
        QStringList backwards = titles.split(QStringLiteral(", "));
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(picture({KeptSection::All, {}, {}, KeptOrder(order), false}),
                 backwards.join(QStringLiteral(", ")));
    }

    void searches_data() {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("titles");
        const auto row = [](const char* search, const char* titles) {
            QTest::newRow(search) << QString::fromUtf8(search) << QString::fromUtf8(titles);
        };
        row("bridge ", "Bridge, anchor");  // the title counts for more
        row("BRUCKE ", "Über die Brücke");
        row("brück", "Über die Brücke");
        row("\"old bridge\"", "Bridge");
        row("\"bridge old\"", "");
        row("bridge -ferry ", "Bridge");
        row("-ferry -brücke -bridge ", "Émile");
        row("京タ", "Émile");
        row("京東 ", "");
        row("emile ", "Émile");
        row("zeitung ", "Über die Brücke");
        row("tag:TOWN ", "anchor, Bridge");
        row("tag:town -tag:water ", "Bridge");
        row("site:blatt.example ", "anchor, Bridge");
        row("site:www.blatt.example -site:m.blatt.example ", "Bridge");
        row("site:att.example ", "");
        row("lang:de ", "Über die Brücke");
        row("lang:d ", "");
        row("before:2023 ", "anchor");
        row("after:2024-05-02 before:2024-05-03 ", "Über die Brücke");
        row("unread bridge ", "anchor");
        row("is:favourite ", "Über die Brücke, Bridge");
        row("is:archived ", "Über die Brücke");
        row("nothing-of-this ", "");
        row("tag:nothing ", "");
    }
    void searches() {
        QFETCH(QString, search);
        QFETCH(QString, titles);
        QCOMPARE(picture({KeptSection::All, {}, search, KeptOrder::Relevance}), titles);
    }

    void searchesInASection() {
        QCOMPARE(
            picture({KeptSection::Archive, {}, QStringLiteral("bridge"), KeptOrder::Relevance}),
            QString());
        QCOMPARE(picture({KeptSection::Inbox, QStringLiteral("Water"), QStringLiteral("bridge"),
                          KeptOrder::Title}),
                 QStringLiteral("anchor"));
    }

    void marksHits() {
        const auto snippets = m_list->snippets({1, 2, 3}, QStringLiteral("old bridge"));
        QCOMPARE(snippets.size(), 1);
        QCOMPARE(shown(snippets.value(1).title), QStringLiteral("[Bridge]"));
        QCOMPARE(shown(snippets.value(1).text),
                 QStringLiteral("The [old] [bridge] across the river was closed."));
        QVERIFY(m_list->snippets({1}, QStringLiteral("tag:town")).isEmpty());
    }

    void leavesOutWhatIsGone() {
        QCOMPARE(m_list->pages({3, 77, 1}).size(), 2);
        QCOMPARE(m_list->pages({3, 77, 1}).at(0).id, 3);
        QVERIFY(m_list->pages({}).isEmpty());
    }

private:
    void add(const char* title, const char* text, const char* site, const char* published,
             const QStringList& tags, const char* language = "en") {
        const int number = ++m_count;
        NewPage page =
            samplePage(QString::number(number), QString::fromUtf8(text), QString::fromUtf8(site));
        page.facts.title = QString::fromUtf8(title);
        page.facts.published = QString::fromUtf8(published);
        page.facts.language = QString::fromUtf8(language);
        page.tags = tags;
        page.keptAt = QDateTime(QDate(2025, 1, number), QTime(12, 0), Qt::UTC);
        QVERIFY(m_pages->keep(page));
    }
    QString picture(const KeptQuery& query) {
        const auto ids = m_list->find(query);
        QStringList titles;
        for (const KeptPage& page : m_list->pages({ids.begin(), ids.end()})) {
            titles.append(page.facts.title);
        }
        return titles.join(QStringLiteral(", "));
    }
    static QString shown(QString text) {
        return text.replace(KeptSnippet::hitBegins, u'[').replace(KeptSnippet::hitEnds, u']');
    }

    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    std::optional<KeptPages> m_pages;
    std::optional<KeptList> m_list;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(KeptListTest)
#include "kept_list_test.moc"
