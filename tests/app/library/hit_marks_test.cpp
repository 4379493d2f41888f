// SPDX-License-Identifier: MIT
#include "library/hit_marks.h"

#include <QTest>

#include "library/kept_list.h"

using namespace klartext::app;

class HitMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data() {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char* search, const char* marked) {
            QTest::newRow(search) << QString::fromUtf8(search) << QString::fromUtf8(marked);
        };
        row("brücke ", "Die alte [Brücke], die BRUCKEN und die neue [Brücke].");
        row("bruck", "Die alte [Brücke], die [BRUCKEN] und die neue [Brücke].");
        row("\"alte brücke\"", "Die [alte Brücke], die BRUCKEN und die neue Brücke.");
        row("\"alte brücke\" brück", "Die [alte Brücke], die [BRUCKEN] und die neue [Brücke].");
        row("-die ", "Die alte Brücke, die BRUCKEN und die neue Brücke.");
        row("fähre ", "Die alte Brücke, die BRUCKEN und die neue Brücke.");
    }
    void marks() {
        QFETCH(QString, search);
        QFETCH(QString, marked);
        const auto phrases = readSearch(search).phrases;
        const QByteArray text = "Die alte Brücke, die BRUCKEN und die neue Brücke.";
        QCOMPARE(shown(HitMarks(phrases).marked(text)), marked);
    }

    void showsWhereMostStandsTogether() {
        const auto phrases = readSearch(QStringLiteral("bridge ferry ")).phrases;
        const QByteArray text = "The bridge is old. " + QByteArray("word ").repeated(60) +
                                ". Here the ferry passes the bridge again. " +
                                QByteArray("more ").repeated(60);
        QCOMPARE(shown(HitMarks(phrases).snippet(text, 12)),
                 QStringLiteral("…Here the [ferry] passes the [bridge] again. more more more "
                                "more more…"));
    }

    void showsShortTextsWhole() {
        const auto phrases = readSearch(QStringLiteral("bridge ")).phrases;
        QCOMPARE(shown(HitMarks(phrases).snippet("A bridge.\nThe end.", 20)),
                 QStringLiteral("A [bridge]. The end."));
        QCOMPARE(HitMarks(phrases).snippet("A ferry.", 20), QString());
        QCOMPARE(HitMarks(phrases).snippet("", 20), QString());
    }

    void saysWhichPhrasesThereAre() {
        const auto phrases = readSearch(QStringLiteral("bridge \"old ferry\" ")).phrases;
        const HitMarks marks(phrases);
        QCOMPARE(marks.phrasesIn("An old ferry"), 2u);
        QCOMPARE(marks.phrasesIn("An old bridge"), 1u);
        QCOMPARE(marks.allPhrases(), 3u);
    }

private:
    static QString shown(QString text) {
        return text.replace(KeptSnippet::hitBegins, u'[').replace(KeptSnippet::hitEnds, u']');
    }
};

QTEST_GUILESS_MAIN(HitMarksTest)
#include "hit_marks_test.moc"
