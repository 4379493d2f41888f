// SPDX-License-Identifier: MIT
#include "core/sentences.h"

#include <QTest>

using namespace klartext::core;

namespace {

/// The sentences with a bar between them.
QString cut(const QString& text, const char* language) {
    const std::u16string all = text.toStdU16String();
    QString result = text;
    std::vector<std::size_t> starts = sentenceStarts(all, language);
    for (std::size_t i = starts.size(); i-- > 1;) {
        result.insert(static_cast<qsizetype>(starts[i]), u'|');
    }
    return result;
}

}  // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreCut_data();
    void sentencesAreCut();
    void emptyTextHasNone();
    void longTextIsCutInTime();
};

void SentencesTest::sentencesAreCut_data() {
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* language, const char* expected) {
        QTest::newRow(expected) << QByteArray(language) << QString::fromUtf8(expected);
    };
    row("en", "It was late. |Nobody came.");
    row("en", "Mr. Smith met Dr. Jones. |They talked.");
    row("en", "“Is it?” she asked. |“It is.” |He left.");
    row("en", "He read J. R. Beispiel. |Then he slept.");
    row("en", "It costs 3.50 euros. |No more.");
    row("de", "Am 3. Mai kam er an. |Es regnete.");
    row("de", "Er kam z. B. am 3. Mai. |Dann ging er.");
    row("de", "Prof. Beispiel sprach. |Alle hörten zu.");
    row("de", "Das war 2019. |Danach wurde es still.");
    row("fr", "Il est parti. |« Pourquoi ? » |Personne ne sait.");
    row("ja", "雨が降った。|誰も来なかった。");
    row("no-such-language-tag", "One. |Two.");
    row("", "One. |Two.");
}

void SentencesTest::sentencesAreCut() {
    QFETCH(QByteArray, language);
    QFETCH(QString, expected);
    QCOMPARE(cut(QString(expected).remove(u'|'), language.constData()), expected);
}

void SentencesTest::emptyTextHasNone() {
    QVERIFY(sentenceStarts(u"", "en").empty());
    QVERIFY(sentenceStarts(u" \n ", "en").empty());
}

void SentencesTest::longTextIsCutInTime() {
    std::u16string text;
    for (int i = 0; i < 20'000; ++i) {
        text += u"a. ";
    }
    QVERIFY(!sentenceStarts(text, "de").empty());
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
