// SPDX-License-Identifier: MIT
#include "widgets/motion.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

#include "typography/system_appearance.h"
#include "widgets/progress_line.h"

using namespace klartext::ui;

class MotionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void desktopIsHeard_data() {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("less");
        QTest::addColumn<QVariant>("usual");
        QTest::newRow("portal") << QStringLiteral("org.freedesktop.appearance")
                                << QStringLiteral("reduced-motion") << QVariant(1U) << QVariant(0U);
        QTest::newRow("GNOME") << QStringLiteral("org.gnome.desktop.interface")
                               << QStringLiteral("enable-animations") << QVariant(false)
                               << QVariant(true);
        QTest::newRow("KDE") << QStringLiteral("org.kde.kdeglobals.KDE")
                             << QStringLiteral("AnimationDurationFactor")
                             << QVariant(QStringLiteral("0")) << QVariant(QStringLiteral("1.5"));
    }
    void desktopIsHeard() {
        QFETCH(QString, space);
        QFETCH(QString, key);
        QFETCH(QVariant, less);
        QFETCH(QVariant, usual);
        SystemAppearance desktop;
        QSignalSpy changes(&desktop, &SystemAppearance::changed);
        QVERIFY(!desktop.reducesMotion());
        desktop.take(space, key, QVariant::fromValue(QDBusVariant(less)));
        QVERIFY(desktop.reducesMotion());
        desktop.take(space, key, less);
        QCOMPARE(changes.count(), 1);
        desktop.take(space, key, usual);
        QVERIFY(!desktop.reducesMotion());
    }

    void otherKeysSayNothing() {
        SystemAppearance desktop;
        desktop.take(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("cursor-size"),
                     0);
        QVERIFY(!desktop.reducesMotion());
        QVERIFY(!desktop.wantsContrast());
    }

    void personIsHeard() {
        Motion motion;
        QSignalSpy changes(&motion, &Motion::changed);
        QCOMPARE(motion.duration(200), 200);
        motion.setReduced(true);
        QCOMPARE(motion.duration(200), 0);
        motion.setReduced(true);
        QCOMPARE(changes.count(), 1);
        motion.setReduced(false);
        QVERIFY(!motion.isReduced());
    }

    void progressStandsStill() {
        ProgressLine line;
        line.resize(300, 3);
        line.show();
        Motion::ofTheProgram().setReduced(true);
        line.start();
        // All of the line, so that it is seen that something is going on.
        const QImage shown = line.grab().toImage();
        QCOMPARE(shown.pixel(2, 1), shown.pixel(297, 1));
        QCOMPARE(QColor(shown.pixel(150, 1)), line.palette().color(QPalette::Link));
        Motion::ofTheProgram().setReduced(false);
    }
};

QTEST_MAIN(MotionTest)
#include "motion_test.moc"
