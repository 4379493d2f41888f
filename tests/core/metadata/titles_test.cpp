// SPDX-License-Identifier: MIT
#include "metadata/titles.h"

#include <QtTest>
#include <string>
#include <vector>

using namespace klartext::core;

class TitlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void siteNamesAreCutOffByEvidence_data();
    void siteNamesAreCutOffByEvidence();
    void copyrightLinesNameTheSite();
    void textIsTidied_data();
    void textIsTidied();
};

void TitlesTest::siteNamesAreCutOffByEvidence_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("stripped");
    const auto row = [](const char* title, const char* stripped) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(stripped);
    };
    row("Rain at last | The Gazette", "Rain at last");
    row("Rain at last - News - The Gazette", "Rain at last - News");
    row("The Gazette: Rain at last", "Rain at last");
    row("Rain at last – gazette.example", "Rain at last");
    row("Rain at last - What it means", "Rain at last - What it means");
    row("Rain: what the Gazette saw", "Rain: what the Gazette saw");
    row("The Gazette", "The Gazette");
}

void TitlesTest::siteNamesAreCutOffByEvidence() {
    QFETCH(QString, title);
    const std::vector<std::string> names = {"The Gazette"};
    const SiteEvidence evidence{names, "gazette.example"};
    QTEST(QString::fromStdString(withoutSite(title.toStdString(), evidence)), "stripped");
}

void TitlesTest::copyrightLinesNameTheSite() {
    const std::vector<std::string> mentions = {"2024northernoutfittersallrightsreserved"};
    const SiteEvidence evidence{{}, "", mentions};
    QCOMPARE(withoutSite("Warm tents – Northern Outfitters", evidence), std::string("Warm tents"));
    QCOMPARE(siteInTitle("Warm tents – Northern Outfitters", evidence),
             std::string("Northern Outfitters"));
}

void TitlesTest::textIsTidied_data() {
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("entities twice") << QStringLiteral("&amp;quot;Rain&amp;quot; &#038; sun")
                                    << QStringLiteral("\"Rain\" & sun");
    QTest::newRow("white space") << QStringLiteral("  Rain\n\t at\u00A0 last ")
                                 << QStringLiteral("Rain at last");
    QTest::newRow("soft hyphen") << QStringLiteral("Regen\u00ADwetter")
                                 << QStringLiteral("Regenwetter");
    QTest::newRow("tags") << QStringLiteral("Rain <em>at</em> last, 1 < 2")
                          << QStringLiteral("Rain at last, 1 < 2");
    QTest::newRow("no entity") << QStringLiteral("AT&T; &unknown;")
                               << QStringLiteral("AT&T; &unknown;");
}

void TitlesTest::textIsTidied() {
    QFETCH(QString, raw);
    QTEST(QString::fromStdString(tidyTitle(raw.toStdString())), "tidy");
}

QTEST_GUILESS_MAIN(TitlesTest)
#include "titles_test.moc"
