// SPDX-License-Identifier: MIT
// Where words stand in a text, also where both repeat themselves.
#include "rules/occurrences.h"

#include <QTest>
#include <algorithm>
#include <ctime>
#include <string>

#include "support/slowness.h"

using namespace klartext::core;

namespace {

using Places = std::vector<std::size_t>;

/// Found one by one, at every place of the text.
Places looked(const std::string& text, const std::string& words) {
    Places places;
    for (std::size_t at = 0; at + words.size() <= text.size(); ++at) {
        if (text.compare(at, words.size(), words) == 0) places.push_back(at);
    }
    return places;
}

}  // namespace

class OccurrencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewWords() {
        QCOMPARE(occurrences("banana", "ana", 10), (Places{1, 3}));
        QCOMPARE(occurrences("banana", "a", 2), (Places{1, 3}));
        QCOMPARE(occurrences("banana", "nab", 10), Places{});
        QCOMPARE(occurrences("banana", "", 10), Places{});
        QCOMPARE(occurrences("", "a", 10), Places{});
        QCOMPARE(occurrences("a", "banana", 10), Places{});
    }

    void manyWords_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("words");
        const QByteArray period = QByteArray("abaab").repeated(40);
        QTest::newRow("one letter") << QByteArray(500, 'a') << QByteArray(100, 'a');
        QTest::newRow("periods") << period.repeated(3) << period;
        QTest::newRow("parts at the end") << QByteArray(500, 'a') + "b" + QByteArray(500, 'a')
                                          << QByteArray(90, 'a') + "b" + QByteArray(90, 'a');
        QTest::newRow("nearly") << QByteArray(300, 'a') << QByteArray(90, 'a') + "b";
        QTest::newRow("the whole text") << period << period;
    }

    void manyWords() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, words);
        const Places expected = looked(text.toStdString(), words.toStdString());
        QCOMPARE(occurrences(text.toStdString(), words.toStdString(), 10'000), expected);
        QCOMPARE(occurrences(text.toStdString(), words.toStdString(), 1).size(),
                 std::min<std::size_t>(expected.size(), 1));
    }

    void whatRepeatsTakesNoLonger() {
        const std::string text(4'000'000, 'a');
        const std::string words = std::string(1'000'000, 'a') + "b";
        const std::clock_t begin = std::clock();
        QCOMPARE(occurrences(text, words, 2000), Places{});
        QCOMPARE(occurrences(text, text.substr(2'000'000), 2000).size(), std::size_t{2000});
        QVERIFY(std::clock() - begin < CLOCKS_PER_SEC * klartext::test::slowness());
    }
};

QTEST_APPLESS_MAIN(OccurrencesTest)
#include "occurrences_test.moc"
