// SPDX-License-Identifier: MIT
#include "metadata/names.h"

#include <QtTest>

using namespace klartext::core;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bylinesAreCutDownToNames_data();
    void bylinesAreCutDownToNames();
    void declaredNamesAreTakenAsTheyAre_data();
    void declaredNamesAreTakenAsTheyAre();
    void namesAreTold_data();
    void namesAreTold();
};

void NamesTest::bylinesAreCutDownToNames_data() {
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* byline, const char* names) {
        QTest::newRow(byline) << QString::fromUtf8(byline) << QString::fromUtf8(names);
    };
    row("By Ann Lee and Bo Chan, Staff Writers | May 2, 2024", "Ann Lee, Bo Chan");
    row("Von Uwe Baum (mit dpa)", "Uwe Baum");
    row("Ein Kommentar von Uwe Baum", "Uwe Baum");
    row("par Zoé Petit, le 3 mars 2020", "Zoé Petit");
    row("Text: Ida van der Berg", "Ida van der Berg");
    row("BY ANN LEE", "ANN LEE");
    row("Written by: Ann Lee, PhD", "Ann Lee, PhD");
    row("By Friday evening the water had gone", "");
    row("Von der Brücke aus sieht man alles", "");
    row("By ann@mail.example", "");
    row("May 28", "");
    row("By CC-BY 4.0", "");
    row("", "");
}

void NamesTest::bylinesAreCutDownToNames() {
    QFETCH(QString, byline);
    QTEST(QString::fromStdString(joinNames(namesIn(byline.toStdString(), NameTrust::Shown))),
          "names");
}

void NamesTest::declaredNamesAreTakenAsTheyAre_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* value, const char* names) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(names);
    };
    row("ann lee", "ann lee");
    row("Newsroom", "Newsroom");
    row("Ann Lee &amp; Bo Chan", "Ann Lee, Bo Chan");
    row("Ann Lee, Senior Editor", "Ann Lee");
    row("Lee, Ann; Chan, Bo", "Ann Lee, Bo Chan");
    row("Human in the Loop", "Human in the Loop");
    row("admin", "");
    row("CC-BY 4.0", "");
    row("Creative Commons Attribution 4.0", "");
    row("https://a.example/ann", "");
    row("www.a.example", "");
}

void NamesTest::declaredNamesAreTakenAsTheyAre() {
    QFETCH(QString, value);
    QTEST(QString::fromStdString(joinNames(namesIn(value.toStdString(), NameTrust::Declared))),
          "names");
}

void NamesTest::namesAreTold_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isName");
    QTest::newRow("two words") << QStringLiteral("Ann Lee") << true;
    QTest::newRow("particle") << QStringLiteral("Ludwig van der Rohe") << true;
    QTest::newRow("chinese") << QStringLiteral("王 小明") << true;
    QTest::newRow("one word") << QStringLiteral("Ann") << false;
    QTest::newRow("lower case") << QStringLiteral("Personal finance") << false;
    QTest::newRow("sentence") << QStringLiteral("What Is It?") << false;
    QTest::newRow("digits") << QStringLiteral("Ann Lee 2") << false;
}

void NamesTest::namesAreTold() {
    QFETCH(QString, text);
    QTEST(looksLikeName(text.toStdString()), "isName");
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
