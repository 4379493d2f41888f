// SPDX-License-Identifier: MIT
#include "widgets/fitting_dialogs.h"

#include <QDialog>
#include <QScreen>
#include <QTest>

using namespace klartext::ui;

class FittingDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dialogFitsOnTheScreen() {
        const FittingDialogs fitting;
        QDialog large;
        const QSize screen = large.screen()->availableSize();
        large.resize(screen * 2);
        large.show();
        QVERIFY(large.height() < screen.height());
        QVERIFY(large.width() < screen.width());
    }

    void smallDialogAndWindowStayAsTheyAre() {
        const FittingDialogs fitting;
        QDialog small;
        small.resize(200, 100);
        small.show();
        QCOMPARE(small.size(), QSize(200, 100));
        QWidget window;
        const QSize large = window.screen()->availableSize() * 2;
        window.resize(large);
        window.show();
        QCOMPARE(window.size(), large);
    }
};

QTEST_MAIN(FittingDialogsTest)
#include "fitting_dialogs_test.moc"
