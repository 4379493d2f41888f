// SPDX-License-Identifier: MIT
#include "focus/smooth_scroll.h"

#include <QScrollBar>
#include <QTest>

using namespace klartext::ui;

class SmoothScrollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_bar.setRange(0, 1000);
        m_bar.setValue(100);
        m_scroll.setGliding(false);
    }

    void stepsAtOnce() {
        m_scroll.by(50);
        QCOMPARE(m_bar.value(), 150);
        QCOMPARE(m_scroll.remaining(), 0);
    }

    void glidesAndAddsUp() {
        m_scroll.setGliding(true);
        m_scroll.by(50);
        QVERIFY(m_bar.value() < 150);
        m_scroll.by(50);
        QTRY_COMPARE(m_bar.value(), 200);
        QCOMPARE(m_scroll.remaining(), 0);
    }

    void keepsWhatElseMoves() {
        m_scroll.setGliding(true);
        m_scroll.by(50);
        m_bar.setValue(m_bar.value() + 300);
        QTRY_COMPARE(m_scroll.remaining(), 0);
        QCOMPARE(m_bar.value(), 450);
    }

    void isDoneWhenGlidingEnds() {
        m_scroll.setGliding(true);
        m_scroll.by(50);
        m_scroll.setGliding(false);
        QCOMPARE(m_bar.value(), 150);
        m_scroll.setGliding(true);
        m_scroll.by(-50);
        m_scroll.stop();
        QCOMPARE(m_scroll.remaining(), 0);
    }

private:
    QScrollBar m_bar;
    SmoothScroll m_scroll{m_bar};
};

QTEST_MAIN(SmoothScrollTest)
#include "smooth_scroll_test.moc"
