// SPDX-License-Identifier: MIT
#include "text/languages.h"

#include <QtTest>

using namespace klartext::core;

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesTellTheirLanguage_data();
    void sentencesTellTheirLanguage();
    void functionWordsOfAnyLanguageAreKnown();
};

void LanguagesTest::sentencesTellTheirLanguage_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char* language, const char* text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(language);
    };
    row("de", "Die Brücke über den Fluss war noch nicht fertig, als der Regen kam.");
    row("en", "The bridge over the river was not yet finished when the rain came.");
    row("fr", "Le pont sur la rivière n’était pas encore achevé quand la pluie est venue.");
    row("es", "El puente sobre el río todavía no estaba terminado cuando llegó la lluvia.");
    row("it", "Il ponte sul fiume non era ancora finito quando è arrivata la pioggia.");
    row("nl", "De brug over de rivier was nog niet klaar toen de regen kwam.");
    row("pt", "A ponte sobre o rio ainda não estava pronta quando a chuva chegou.");
    row("pl", "Most na rzece nie był jeszcze gotowy, gdy zaczął padać deszcz, ale już go widać.");
    row("sv", "Bron över ån var inte färdig än när regnet kom, och den stod där länge.");
    row("da", "Broen over åen var ikke færdig, da regnen kom, og den blev der af nød.");
    row("no",
        "Broen over elva var ikke ferdig da regnet kom, og den ble stående etter at noen dro.");
    row("fi", "Silta joen yli ei ollut vielä valmis, kun sade tuli, mutta se oli siinä.");
    row("cs", "Most přes řeku ještě nebyl hotov, když přišel déšť, ale už se po něm dá jít.");
    row("sk", "Most cez rieku ešte nebol hotový, keď prišiel dážď, ale už sa po ňom dá ísť.");
    row("hu", "A híd a folyó felett még nem volt kész, amikor az eső megjött, és most is ott van.");
    row("ro", "Podul peste râu nu era încă gata când a venit ploaia, dar este și acum acolo.");
    row("tr", "Nehrin üzerindeki köprü daha hazır değil ve yağmur için bir şey var.");
    row("ru", "Мост через реку ещё не был готов, когда пошёл дождь, но он там стоял.");
    row("uk", "Міст через річку ще не був готовий, коли пішов дощ, але він там є.");
    row("el", "Η γέφυρα δεν ήταν έτοιμη όταν ήρθε η βροχή.");
    row("ja", "雨が降ったとき、橋はまだできていなかった。");
    row("zh", "下雨的时候，桥还没有建好。");
    row("ko", "비가 올 때 다리는 아직 완성되지 않았다.");
    row("ar", "لم يكن الجسر جاهزا عندما هطل المطر.");
    row("he", "הגשר עדיין לא היה מוכן כשירד הגשם.");
    row("", "Home News Sport Wetter");
    row("", "");
}

void LanguagesTest::sentencesTellTheirLanguage() {
    QFETCH(QString, text);
    QTEST(QString::fromStdString(guessLanguage(text.toStdString())), "language");
}

void LanguagesTest::functionWordsOfAnyLanguageAreKnown() {
    for (const char* word : {"the", "und", "dans", "przez", "że", "который", "ότι"}) {
        QVERIFY2(isFunctionWord(word), word);
    }
    for (const char* word : {"", "bridge", "The", "cookies", "averyveryverylongword"}) {
        QVERIFY2(!isFunctionWord(word), word);
    }
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languages_test.moc"
