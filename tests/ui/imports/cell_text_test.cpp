// SPDX-License-Identifier: MIT
#include "imports/cell_text.h"

#include <QTest>

#include "support/attacks.h"

using namespace klartext::ui;
using namespace klartext::test;

class CellTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsStay() {
        QCOMPARE(cellText(QStringLiteral("A page = 1 + 1, a-b")),
                 QStringLiteral("A page = 1 + 1, a-b"));
        QCOMPARE(cellText(QStringLiteral("https://a.example/?b=c")),
                 QStringLiteral("https://a.example/?b=c"));
        QCOMPARE(cellText(QString()), QString());
    }

    void formulasAreText() {
        for (const char* formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "  =1", "＝1",
                                    "\"=1\"", "'=1", "\u202e=1", "\x01=1"}) {
            const QString cell = cellText(QString::fromUtf8(formula));
            QVERIFY2(cell.startsWith(u'\''), formula);
            QVERIFY2(cell.size() > 2, formula);
        }
    }

    void everyAttackIsOneCellOfText() {
        const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
        int marked = 0;
        for (const AttackPage& attack : attacks.strings()) {
            const QString cell = cellText(QString::fromUtf8(attack.bytes));
            for (const QChar c : cell) {
                QVERIFY2(c.unicode() >= 0x20 && c.category() != QChar::Other_Control,
                         qPrintable(attack.name));
            }
            QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\"").contains(cell[0]),
                     qPrintable(attack.name));
            marked += cell.startsWith(u'\'') ? 1 : 0;
        }
        QVERIFY(marked >= 6);
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "cell_text_test.moc"
