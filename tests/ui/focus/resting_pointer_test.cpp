// SPDX-License-Identifier: MIT
#include "focus/resting_pointer.h"

#include <QMouseEvent>
#include <QTest>
#include <QWidget>

using namespace klartext::ui;

class RestingPointerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hidesUntilItMoves() {
        QWidget widget;
        widget.setMouseTracking(true);
        widget.setCursor(Qt::IBeamCursor);
        RestingPointer pointer(widget);
        pointer.hide();
        QCOMPARE(widget.cursor().shape(), Qt::IBeamCursor);
        pointer.setOn(true);
        pointer.hide();
        QCOMPARE(widget.cursor().shape(), Qt::BlankCursor);
        QMouseEvent move(QEvent::MouseMove, {5, 5}, {5, 5}, Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&widget, &move);
        QCOMPARE(widget.cursor().shape(), Qt::IBeamCursor);
        pointer.hide();
        pointer.setOn(false);
        QCOMPARE(widget.cursor().shape(), Qt::IBeamCursor);
    }
};

QTEST_MAIN(RestingPointerTest)
#include "resting_pointer_test.moc"
