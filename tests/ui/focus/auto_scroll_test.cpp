// SPDX-License-Identifier: MIT
#include "focus/auto_scroll.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

#include "focus/page_turner.h"
#include "settings/settings.h"
#include "ui/focus/reading_view.h"

using namespace klartext;
using namespace klartext::test;

class AutoScrollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_settings->autoScrollSpeed.setValue(60);
        m_window = std::make_unique<ReadingView>();
        m_window->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
        m_pages = new ui::PageTurner(view(), m_window->lines());
        m_scroll =
            new ui::AutoScroll(view(), m_window->lines(), *m_pages, m_settings->autoScrollSpeed);
        view().addLayer(*m_pages);
        view().addLayer(*m_scroll);
    }
    void cleanup() { m_window.reset(); }

    void scrollsSoManyLinesAMinute() {
        for (int i = 0; i < 100; ++i) {
            m_scroll->advance(100);
        }
        QVERIFY(std::abs(m_window->scrolled() - 10 * view().lineHeight()) < 3);
    }

    void scrollsWholeLinesWhereLittleIsToMove() {
        m_scroll->setByLine(true);
        m_scroll->advance(900);
        QCOMPARE(m_window->scrolled(), 0);
        m_scroll->advance(200);
        QCOMPARE(m_window->scrolled(), static_cast<int>(view().lineHeight()));
    }

    void runsByItself() {
        QSignalSpy running(m_scroll, &ui::AutoScroll::runningChanged);
        QSignalSpy noticed(m_scroll, &ui::AutoScroll::noticed);
        m_settings->autoScrollSpeed.setValue(ui::AutoScroll::fastest);
        m_scroll->start();
        QCOMPARE(running.size(), 1);
        QVERIFY(noticed[0][0].toString().contains(QStringLiteral("200")));
        QTRY_VERIFY(m_window->scrolled() > 10);
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(!m_scroll->isRunning());
        QCOMPARE(running.size(), 2);
    }

    void changesItsSpeed() {
        m_scroll->start();
        QTest::keyClick(&view(), Qt::Key_Plus);
        QCOMPARE(m_settings->autoScrollSpeed.value(), 69);
        QTest::keyClick(&view(), Qt::Key_Minus);
        QCOMPARE(m_settings->autoScrollSpeed.value(), 60);
        turnWheel(-120);
        QCOMPARE(m_settings->autoScrollSpeed.value(), 69);
        QVERIFY(m_scroll->isRunning());
        for (int i = 0; i < 60; ++i) {
            m_scroll->changeSpeed(false);
        }
        QCOMPARE(m_settings->autoScrollSpeed.value(), ui::AutoScroll::slowest);
        for (int i = 0; i < 90; ++i) {
            m_scroll->changeSpeed(true);
        }
        QCOMPARE(m_settings->autoScrollSpeed.value(), ui::AutoScroll::fastest);
    }

    void pausesForAClickAndTheLossOfFocus() {
        m_scroll->start();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {100, 100});
        QVERIFY(!m_scroll->isRunning());
        m_scroll->start();
        QTest::keyClick(&view(), Qt::Key_Shift);
        QVERIFY(m_scroll->isRunning());
        view().clearFocus();
        QVERIFY(!m_scroll->isRunning());
    }

    void leavesKeysAndWheelAloneWhilePaused() {
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(m_window->scrolled() > 0);
        const int before = m_window->scrolled();
        turnWheel(-120);
        QVERIFY(m_window->scrolled() > before);
        QCOMPARE(m_settings->autoScrollSpeed.value(), 60);
    }

    void stopsAtTheEnd() {
        QSignalSpy noticed(m_scroll, &ui::AutoScroll::noticed);
        m_scroll->start();
        m_scroll->advance(60 * 60 * 1000);
        QVERIFY(!m_scroll->isRunning());
        QCOMPARE(noticed.last()[0].toString(), QStringLiteral("The end"));
    }

    void turnsPages() {
        m_pages->setOn(true);
        const int lines = m_pages->linesOnPage();
        m_scroll->advance((lines - 1) * 1000);
        QCOMPARE(m_pages->page(), 0);
        m_scroll->advance(1100);
        QCOMPARE(m_pages->page(), 1);
    }

private:
    ui::PageView& view() const { return m_window->view(); }
    void turnWheel(int angle) {
        QWheelEvent turn(QPointF(200, 200), QPointF(200, 200), {}, QPoint(0, angle), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &turn);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ReadingView> m_window;
    ui::PageTurner* m_pages = nullptr;
    ui::AutoScroll* m_scroll = nullptr;
};

QTEST_MAIN(AutoScrollTest)
#include "auto_scroll_test.moc"
