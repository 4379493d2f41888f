// SPDX-License-Identifier: MIT
#include "library/search_query.h"

#include <QTest>

using namespace klartext::app;

class SearchQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        QTest::addColumn<QString>("without");
        const auto row = [](const char* typed, const char* match, const char* without = "") {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(match)
                                 << QString::fromUtf8(without);
        };
        row("", "");
        row("  …  ", "");
        row("Brücke ", "\"brucke\"");
        row("Brücke", "\"brucke\" *");
        row("b", "\"b\"");
        row("old bridge ", "\"old\" AND \"bridge\"");
        row("bridg* ferry ", "\"bridg\" * AND \"ferry\"");
        row("\"The old bridge\"", "\"the old bridge\"");
        row("„die alte Brücke“ ", "\"die alte brucke\"");
        row("\"not closed", "\"not closed\"");
        row("e-mail ", "\"e mail\"");
        row("bridge -ferry -\"a boat\" ", "\"bridge\"", "\"ferry\" OR \"a boat\"");
        row("NOT (a\" OR b ", "\"not\" AND \"a\" AND \"or\" AND \"b\"");
        row("12:30 ", "\"12 30\"");
        row("东京 ", "\"东 京\"");
    }
    void understandsWords() {
        QFETCH(QString, typed);
        QFETCH(QString, match);
        QFETCH(QString, without);
        const SearchQuery query = readSearch(typed);
        QCOMPARE(query.match, match);
        QCOMPARE(query.without, without);
        QVERIFY(query.misunderstood.isEmpty());
    }

    void namesThePhrases() {
        const SearchQuery query = readSearch(QStringLiteral("\"Old Bridge\" -boat e-mail ferr"));
        QCOMPARE(query.phrases,
                 QList<SearchPhrase>(
                     {{{"old", "bridge"}, false}, {{"e", "mail"}, false}, {{"ferr"}, true}}));
    }

    void understandsFilters() {
        const SearchQuery query = readSearch(QStringLiteral(
            "tag:travel tag:\"on foot\" -tag:old site:Example.org -site:b.example lang:de "
            "before:2024-05 after:2020 unread -is:favourite is:archived river "));
        SearchQuery expected;
        expected.match = QStringLiteral("\"river\"");
        expected.phrases = {{{"river"}, false}};
        expected.tags = {QStringLiteral("travel"), QStringLiteral("on foot")};
        expected.noTags = {QStringLiteral("old")};
        expected.sites = {QStringLiteral("example.org")};
        expected.noSites = {QStringLiteral("b.example")};
        expected.languages = {QStringLiteral("de")};
        expected.before = QDate(2024, 5, 1);
        expected.after = QDate(2020, 1, 1);
        expected.unread = true;
        expected.favourite = false;
        expected.archived = true;
        QCOMPARE(query.tags, expected.tags);
        QCOMPARE(query.match, expected.match);
        QCOMPARE(query, expected);
    }

    void saysWhatItDoesNotUnderstand() {
        const SearchQuery query =
            readSearch(QStringLiteral("before:soon is:blue before:2024-13 x "));
        QCOMPARE(query.misunderstood,
                 QStringList({QStringLiteral("before:soon"), QStringLiteral("is:blue"),
                              QStringLiteral("before:2024-13")}));
        QVERIFY(!query.before);
    }

    void searchesForWordsThatAreFiltersOnlyWithACompanion() {
        QCOMPARE(readSearch(QStringLiteral("\"unread\"")).match, QStringLiteral("\"unread\""));
        QVERIFY(!readSearch(QStringLiteral("\"unread\"")).unread);
        QCOMPARE(readSearch(QStringLiteral("tag: ")), SearchQuery());
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
