// SPDX-License-Identifier: MIT
#include "models/sentences.h"

#include <QSet>
#include <QTest>

using namespace klartext;

class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheNumberOfAReason() {
        const QString text = ui::reasonText({core::ReasonId::LinkDensity, 83, {}});
        QVERIFY2(text.contains(u"83 %"), qPrintable(text));
        QVERIFY(!text.contains(u"%1"));
    }

    void fillsTheWordOfAReason() {
        const QString text = ui::reasonText({core::ReasonId::NamedBox, 0, "cookie-layer"});
        QVERIFY2(text.contains(u"cookie-layer"), qPrintable(text));
    }

    void makesOneSentenceOfReasons() {
        const core::Reason footer{core::ReasonId::InFooter, 0, {}};
        const core::Reason links{core::ReasonId::LinkDensity, 83, {}};
        const QString sentence = ui::reasonsSentence({footer, links, footer});
        QVERIFY(sentence.front().isUpper());
        QVERIFY(sentence.endsWith(u'.'));
        QCOMPARE(sentence.count(u';'), 1);
        QCOMPARE(ui::reasonsSentence({}), QString());
    }

    void namesEachKindDifferently() {
        QSet<QString> names;
        for (int kind = 0; kind < core::boilerplateKindCount; ++kind) {
            names.insert(ui::kindLabel(core::BoilerplateKind(kind)));
        }
        QCOMPARE(names.size(), core::boilerplateKindCount);
        QVERIFY(!names.contains(QString()));
    }

    void saysHowSure_data() {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<QString>("word");
        QTest::newRow("certain") << 1.0 << QStringLiteral("almost certain");
        QTest::newRow("still certain") << 0.95 << QStringLiteral("almost certain");
        QTest::newRow("likely") << 0.94 << QStringLiteral("likely");
        QTest::newRow("still likely") << 0.75 << QStringLiteral("likely");
        QTest::newRow("uncertain") << 0.74 << QStringLiteral("uncertain");
    }
    void saysHowSure() {
        QFETCH(double, confidence);
        QTEST(ui::certaintyWord(confidence), "word");
        QCOMPARE(ui::certaintyWord(0.64, true), QStringLiteral("rather likely"));
        QCOMPARE(ui::certaintyWord(0.4, true), QStringLiteral("uncertain"));
    }

    void neverRoundsToAllOrNothing_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0 %");
        QTest::newRow("hardly anything") << 0.001 << QStringLiteral("1 %");
        QTest::newRow("some") << 0.834 << QStringLiteral("83 %");
        QTest::newRow("nearly all") << 0.999 << QStringLiteral("99 %");
        QTest::newRow("all") << 1.0 << QStringLiteral("100 %");
    }
    void neverRoundsToAllOrNothing() {
        QFETCH(double, share);
        QTEST(ui::percent(share), "text");
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
