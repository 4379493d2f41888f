// SPDX-License-Identifier: MIT
#include "panes/scroll_map.h"

#include <QTest>

using klartext::ui::ScrollMap;

class ScrollMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meetsTheAnchors() {
        const ScrollMap map({{0, 0}, {300, 100}, {400, 200}});
        QCOMPARE(map.toRight(300), 100.0);
        QCOMPARE(map.toLeft(200), 400.0);
        QCOMPARE(map.toRight(150), 50.0);
        QCOMPARE(map.toLeft(150), 350.0);
    }

    void waitsWhereTheOtherHasMore() {
        const ScrollMap map({{0, 0}, {500, 0}, {600, 100}});
        QCOMPARE(map.toRight(250), 0.0);
        QCOMPARE(map.toRight(550), 50.0);
        QCOMPARE(map.toLeft(50), 550.0);
    }

    void staysInsideTheAnchors() {
        const ScrollMap map({{10, 20}, {30, 40}});
        QCOMPARE(map.toRight(-5), 20.0);
        QCOMPARE(map.toRight(500), 40.0);
        QCOMPARE(ScrollMap().toRight(7), 7.0);
    }

    void neverGoesBackwards() {
        const ScrollMap map({{300, 100}, {0, 0}, {200, 400}, {400, 500}});
        double last = 0;
        for (int y = 0; y <= 400; y += 10) {
            QVERIFY(map.toRight(y) >= last);
            last = map.toRight(y);
        }
    }
};

QTEST_GUILESS_MAIN(ScrollMapTest)
#include "scroll_map_test.moc"
