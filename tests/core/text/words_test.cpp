// SPDX-License-Identifier: MIT
#include "text/words.h"

#include <QtTest>
#include <string>

using namespace klartext::core;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRunsOfLettersDigitsAndUnderscores_data();
    void wordsAreRunsOfLettersDigitsAndUnderscores();
    void readingWordsAreCountedAsPeopleDo_data();
    void readingWordsAreCountedAsPeopleDo();
    void lowerCaseFollowsUnicode();
};

void WordsTest::wordsAreRunsOfLettersDigitsAndUnderscores_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no word") << QStringLiteral(" … – !") << QString();
    QTest::newRow("english") << QStringLiteral("Don't stop_it, 2 times.")
                             << QStringLiteral("Don|t|stop_it|2|times");
    QTest::newRow("german") << QStringLiteral("„Größe“ – süß") << QStringLiteral("Größe|süß");
    QTest::newRow("chinese") << QStringLiteral("中文，字") << QStringLiteral("中文|字");
    QTest::newRow("superscript") << QStringLiteral("m² ½") << QStringLiteral("m²|½");
    QTest::newRow("mark splits") << QStringLiteral("नमस्ते") << QStringLiteral("नमस|त");
}

void WordsTest::wordsAreRunsOfLettersDigitsAndUnderscores() {
    QFETCH(QString, text);
    const std::string utf8 = text.toStdString();
    QStringList words;
    forEachWord(utf8, [&words](std::string_view word) {
        words += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    });
    QTEST(words.join(QLatin1Char('|')), "words");
    QCOMPARE(countWords(utf8), static_cast<int>(words.size()));
}

void WordsTest::readingWordsAreCountedAsPeopleDo_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("apostrophe") << QStringLiteral("Don't, l’été 'quoted' dogs' tails") << 5;
    QTest::newRow("number") << QStringLiteral("1,500.25 of 3.") << 3;
    QTest::newRow("full stop without blank") << QStringLiteral("end.Next") << 2;
    QTest::newRow("hyphen") << QStringLiteral("well-known") << 2;
    QTest::newRow("japanese") << QStringLiteral("日本語のPC") << 5;
    QTest::newRow("korean") << QStringLiteral("한국") << 2;
    QTest::newRow("hindi") << QStringLiteral("नमस्ते दुनिया") << 2;
}

void WordsTest::readingWordsAreCountedAsPeopleDo() {
    QFETCH(QString, text);
    QTEST(countReadingWords(text.toStdString()), "count");
}

void WordsTest::lowerCaseFollowsUnicode() {
    QCOMPARE(toLower("ABC Z_9"), std::string("abc z_9"));
    QCOMPARE(toLower("ÄÖÜ ΟΔΟΣ ЖУК"), std::string("äöü οδος жук"));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
