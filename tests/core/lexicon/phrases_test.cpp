// SPDX-License-Identifier: MIT
#include "lexicon/phrases.h"

#include <QTest>
#include <string>

#include "lexicon/phrase_vocabulary.h"

using namespace klartext::core;
using enum Phrase;

Q_DECLARE_METATYPE(std::uint64_t)

class PhrasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phrasesAreFound_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::uint64_t>("phrases");
        QTest::addColumn<int>("covered");
        QTest::addColumn<int>("words");
        const auto row = [](const char* text, std::uint64_t phrases, int covered, int words) {
            QTest::newRow(text) << QByteArray(text) << phrases << covered << words;
        };
        row("", 0, 0, 0);
        row("… – !", 0, 0, 0);
        row("Der Fluss fließt.", 0, 0, 3);
        row("JETZT ABONNIEREN!", maskOf(Subscription), 2, 2);
        row("Wir verwenden Cookies, um Ihnen", maskOf(Consent), 3, 5);
        row("12 Kommentare", maskOf(Comments), 2, 2);
        row("Mehr zum Thema: Österreich", maskOf(Related), 3, 4);
        row("© 2021 Muster", maskOf(Copyright), 2, 3);
        row("You may also like these", maskOf(Related), 4, 5);
        row("Don’t have an account?", maskOf(Account), 5, 5);
        row("ÄHNLICHE BEITRÄGE", maskOf(Related), 2, 2);
        row("Política de privacidad", maskOf(Legal), 3, 3);
        row("Czytaj także", maskOf(Related), 2, 2);
        row("À LIRE AUSSI", maskOf(Related), 3, 3);
        row("КОММЕНТАРИИ", maskOf(Comments), 1, 1);
        row("Sharepoint", 0, 0, 1);
        row("By Jane Doe", maskOf(Byline), 1, 3);
        row("stood by Jane Doe", 0, 0, 4);
    }
    void phrasesAreFound() {
        QFETCH(QByteArray, text);
        QFETCH(std::uint64_t, phrases);
        QFETCH(int, covered);
        QFETCH(int, words);
        const PhraseHits hits = phrasesIn(text.toStdString());
        QCOMPARE(hits.mask, phrases);
        QCOMPARE(static_cast<int>(hits.covered), covered);
        QCOMPARE(static_cast<int>(hits.words), words);
    }

    void everyListedPhraseIsFoundWhole() {
        for (const auto rows :
             {englishPhrases(), germanPhrases(), romancePhrases(), otherPhrases()}) {
            for (const PhraseRow& row : rows) {
                for (const QByteArray& phrase :
                     QByteArray::fromStdString(std::string(row.phrases)).split('|')) {
                    const PhraseHits hits = phrasesIn(phrase.toStdString());
                    QVERIFY2(hits.has(row.phrase), phrase.constData());
                    QVERIFY2(hits.covered == hits.words, phrase.constData());
                }
            }
        }
    }

    void anyBytesAreSafe() {
        for (int first = 0; first < 256; ++first) {
            const std::string text{static_cast<char>(first), '\xe2', '\x82'};
            QVERIFY(phrasesIn(text).words <= 2);
        }
        QCOMPARE(phrasesIn(std::string(1000000, 'a')).words, 1U);
    }
};

QTEST_GUILESS_MAIN(PhrasesTest)
#include "phrases_test.moc"
