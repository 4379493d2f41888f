// SPDX-License-Identifier: MIT
#include "completeness/ending.h"

#include <QTest>

using namespace klartext::core;

Q_DECLARE_METATYPE(klartext::core::Ending)

class EndingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsOfText_data();
    void endsOfText();
};

void EndingTest::endsOfText_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Ending>("ending");
    const auto row = [](const char* text, Ending ending) {
        QTest::newRow(text) << QByteArray(text) << ending;
    };
    for (const char* text :
         {"It rained.", "Did it rain?", "It rained!", "“It rained.”", "(It rained.)", "It rained …",
          "It rained...", "It rained:", "It rained.[3]", "It rained.3", "雨が降った。",
          "「雨が降った。」", "बारिश हुई।", "هل أمطرت؟", "ฝนตกทั้งวัน", ""}) {
        row(text, Ending::Closed);
    }
    for (const char* text : {"By Ada Beispiel", "It rained 3", "雨が降った", "Rain (all day)"}) {
        row(text, Ending::Open);
    }
    for (const char* text : {"It rained on the", "It rained,", "Es regnete und", "Il pleuvait et",
                             "雨が降って、", "It rained and “the"}) {
        row(text, Ending::Hanging);
    }
}

void EndingTest::endsOfText() {
    QFETCH(const QByteArray, text);
    QTEST(endingOf(std::string_view(text.constData(), std::size_t(text.size()))), "ending");
}

QTEST_APPLESS_MAIN(EndingTest)
#include "ending_test.moc"
