// SPDX-License-Identifier: MIT
#include "focus/jump_trail.h"

#include <QTest>

using namespace klartext::ui;

class JumpTrailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsBackAndForth() {
        JumpTrail trail;
        QVERIFY(!trail.canGoBack() && !trail.back(at(9)));
        trail.leave(at(1));
        trail.leave(at(2));
        QCOMPARE(trail.last()->block, 2U);
        QCOMPARE(trail.back(at(3))->block, 2U);
        QCOMPARE(trail.back(at(2))->block, 1U);
        QVERIFY(trail.last() == nullptr);
        QVERIFY(!trail.back(at(1)));
        QCOMPARE(trail.forward(at(1))->block, 2U);
        QCOMPARE(trail.forward(at(2))->block, 3U);
        QVERIFY(!trail.canGoForward() && !trail.forward(at(3)));
        QCOMPARE(trail.back(at(3))->block, 2U);
    }

    void forgetsWhatLayAhead() {
        JumpTrail trail;
        trail.leave(at(1));
        trail.leave(at(2));
        (void)trail.back(at(3));
        trail.leave(at(4));
        QVERIFY(!trail.canGoForward());
        QCOMPARE(trail.back(at(5))->block, 4U);
        QCOMPARE(trail.back(at(4))->block, 1U);
        trail.clear();
        QVERIFY(!trail.canGoBack() && !trail.canGoForward());
    }

private:
    static ReadingPlace at(klartext::core::BlockId block) { return {block, 0, 0}; }
};

QTEST_GUILESS_MAIN(JumpTrailTest)
#include "jump_trail_test.moc"
