// SPDX-License-Identifier: MIT
#include "panes/notice_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace klartext::ui;

class NoticeBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonMakesRoomForTheText_data();
    void buttonMakesRoomForTheText();
};

void NoticeBarTest::buttonMakesRoomForTheText_data() {
    QTest::addColumn<bool>("canRetry");
    QTest::newRow("with a button") << true;
    QTest::newRow("without") << false;
}

void NoticeBarTest::buttonMakesRoomForTheText() {
    QFETCH(bool, canRetry);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    auto* bar = new NoticeBar;
    column->addWidget(bar);
    column->addStretch(1);
    window.resize(900, 400);
    window.show();
    bar->say(QStringLiteral("“example.org” closed the connection before the whole page had "
                            "arrived. Only the part that arrived is shown."),
             canRetry);
    const auto* text = bar->findChild<QLabel*>(QStringLiteral("notice"));
    auto* button = bar->findChild<QPushButton*>();
    QTRY_COMPARE(button->isVisible(), canRetry);
    const auto isBelow = [&] { return canRetry && button->y() >= text->geometry().bottom(); };
    QVERIFY(!isBelow());
    for (const int width : {300, 900, 260}) {
        window.resize(width, 400);
        QTRY_COMPARE(isBelow(), canRetry && width < 400);
        QVERIFY(bar->width() <= width);
        QTRY_VERIFY(text->width() >= 150);
        // All of it is in sight.
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(!canRetry || bar->rect().contains(button->geometry()));
    }
    QSignalSpy wanted(bar, &NoticeBar::buttonPressed);
    if (canRetry) QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.count(), canRetry ? 1 : 0);
}

QTEST_MAIN(NoticeBarTest)
#include "notice_bar_test.moc"
