// SPDX-License-Identifier: MIT
#include "metadata/dates.h"

#include <QtTest>
#include <string>

using namespace klartext::core;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesAreFoundAsTheyAreWritten_data();
    void datesAreFoundAsTheyAreWritten();
    void slashesFollowTheOrderOfTheLanguage();
    void whereTheDateStandsIsTold();
    void valuesMayBeUnixTime();
    void addressesNameDays_data();
    void addressesNameDays();
    void neighboursCrossMonths();
};

void DatesTest::datesAreFoundAsTheyAreWritten_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* text, const char* date) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(date);
    };
    row("2024-05-31T08:15:00Z", "2024-05-31T08:15:00Z");
    row("2024-05-31T08:15:00.123+02:00", "2024-05-31T08:15:00+02:00");
    row("2024-05-31 08:15:00 +0200", "2024-05-31T08:15:00+02:00");
    row("20240531", "2024-05-31");
    row("Stand: 31.05.2024, 08:15 Uhr", "2024-05-31T08:15");
    row("31. Mai 2024", "2024-05-31");
    row("3. März 2021", "2021-03-03");
    row("09.11.21", "2021-11-09");
    row("Friday, 31st of May, 2024 at 5:30 pm", "2024-05-31T17:30");
    row("Feb. 18 2020", "2020-02-18");
    row("Tue, 18 Feb 2020 10:22:33 GMT", "2020-02-18T10:22:33Z");
    row("31 de mayo de 2024", "2024-05-31");
    row("le 1er mars 2020 à 8h15", "2020-03-01T08:15");
    row("2 febbraio 2022", "2022-02-02");
    row("12 grudnia 2019 r.", "2019-12-12");
    row("31 мая 2024 г.", "2024-05-31");
    row("2024. május 31.", "2024-05-31");
    row("2024年5月31日", "2024-05-31");
    row("2024년 5월 31일", "2024-05-31");
    row("31/12/2023", "2023-12-31");
    row("", "");
    row("May 2024", "");
    row("Copyright 2024", "");
    row("version 1.2.19", "");
    row("0000-00-00", "");
    row("2024-02-31", "");
    row("15 March 1848", "");
    row("99999999999999999999", "");
    row("In 2020 we had 31 days in May", "");
}

void DatesTest::datesAreFoundAsTheyAreWritten() {
    QFETCH(QString, text);
    const auto date = findDate(text.toStdString());
    QTEST(date ? QString::fromStdString(date->iso) : QString(), "date");
}

void DatesTest::slashesFollowTheOrderOfTheLanguage() {
    QCOMPARE(dateOfValue("3/4/2025", DayOrder::MonthFirst), std::string("2025-03-04"));
    QCOMPARE(dateOfValue("3/4/2025", DayOrder::DayFirst), std::string("2025-04-03"));
    QCOMPARE(dateOfValue("5/31/2025", DayOrder::DayFirst), std::string("2025-05-31"));
}

void DatesTest::whereTheDateStandsIsTold() {
    const std::string text = "Von Uwe Baum | 31. Mai 2024, 8.15 Uhr";
    const auto date = findDate(text);
    QVERIFY(date);
    QCOMPARE(text.substr(date->begin, date->end - date->begin), std::string("31. Mai 2024, 8.15"));
}

void DatesTest::valuesMayBeUnixTime() {
    QCOMPARE(dateOfValue("1717142400"), std::string("2024-05-31"));
    QCOMPARE(dateOfValue(" 1717142400000 "), std::string("2024-05-31"));
    QCOMPARE(dateOfValue("17171424"), std::string());
}

void DatesTest::addressesNameDays_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("date");
    QTest::newRow("folders") << QStringLiteral("https://a.example/2024/05/31/rain")
                             << QStringLiteral("2024-05-31");
    QTest::newRow("slug") << QStringLiteral("https://a.example/rain-2024-05-31.html")
                          << QStringLiteral("2024-05-31");
    QTest::newRow("month only") << QStringLiteral("https://a.example/2024/05/rain") << QString();
    QTest::newRow("number") << QStringLiteral("https://a.example/2024-05-311") << QString();
    QTest::newRow("query") << QStringLiteral("https://a.example/?d=/2024/05/31/") << QString();
}

void DatesTest::addressesNameDays() {
    QFETCH(QString, url);
    QTEST(QString::fromStdString(dateOfUrl(url.toStdString())), "date");
}

void DatesTest::neighboursCrossMonths() {
    QVERIFY(areNeighbours("2024-02-29", "2024-03-01"));
    QVERIFY(areNeighbours("2024-01-01", "2023-12-31"));
    QVERIFY(!areNeighbours("2024-01-01", "2024-01-01"));
    QVERIFY(!areNeighbours("2024-01-01", "2024-01-03"));
    QVERIFY(!areNeighbours("", "2024-01-03"));
}

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
