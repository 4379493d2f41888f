// SPDX-License-Identifier: MIT
#include "focus/line_focus.h"

#include <QImage>
#include <QSignalSpy>
#include <QWheelEvent>

#include "document/layout_steps.h"
#include "focus/page_turner.h"
#include "ui/focus/reading_view.h"

using namespace klartext;
using namespace klartext::test;

class LineFocusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<ReadingView>();
        m_focus = new ui::LineFocus(view(), m_window->lines());
        view().addLayer(*m_focus);
    }
    void cleanup() { m_window.reset(); }

    void holdsSoManyLines() {
        for (const int count : {1, 3, 5}) {
            m_focus->setLines(count);
            step(Qt::Key_Down, 5);
            QCOMPARE(linesIn(m_focus->focusRect()), count);
        }
    }

    void movesByLines() {
        m_focus->setLines(3);
        const int before = middle();
        step(Qt::Key_Down, 2);
        QCOMPARE(middle(), before + 2);
        step(Qt::Key_Space, 1);
        QCOMPARE(middle(), before + 5);
        step(Qt::Key_Up, 1);
        QCOMPARE(middle(), before + 4);
        QTest::keyClick(&view(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(middle(), before + 1);
    }

    void scrollsToStayInSight() {
        m_focus->setLines(3);
        step(Qt::Key_Down, 60);
        QVERIFY(m_window->scrolled() > 0);
        QVERIFY(view().viewport()->rect().contains(m_focus->focusRect()));
        step(Qt::Key_Up, 100);
        QCOMPARE(middle(), 0);
        QVERIFY(view().viewport()->rect().contains(m_focus->focusRect().center()));
    }

    void reachesTheLastLine() {
        m_focus->setLines(5);
        QTest::keyClick(&view(), Qt::Key_End);
        step(Qt::Key_Down, 40);
        QCOMPARE(middle(), static_cast<int>(m_window->lines().all().size()) - 1);
    }

    void followsThePointer() {
        m_focus->setLines(1);
        const int y = view().viewport()->height() * 2 / 3;
        QTest::mouseMove(view().viewport(), {100, y});
        m_focus->hover(QPoint(100, y));
        QVERIFY(m_focus->focusRect().adjusted(0, -20, 0, 20).contains(100, y));
    }

    void staysWhileTheTextMovesBelow() {
        m_focus->setLines(1);
        step(Qt::Key_Down, 3);
        const int y = m_focus->focusRect().center().y();
        const int line = middle();
        QWheelEvent turn(QPointF(200, 200), QPointF(200, 200), {}, QPoint(0, -120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &turn);
        QVERIFY(m_window->scrolled() > 0);
        QVERIFY(middle() > line);
        QVERIFY(std::abs(m_focus->focusRect().center().y() - y) < 2 * view().lineHeight());
    }

    void goesWhereTheViewGoes() {
        m_focus->setLines(1);
        view().scrollToBlock(40);
        const int top = view().blockTop(40).value();
        QVERIFY(m_focus->focusRect().contains(10, top + 4));
    }

    void turnsPages() {
        auto* pages = new ui::PageTurner(view(), m_window->lines());
        pages->setOn(true);
        m_focus->setLines(3);
        for (int i = 0; i < 60; ++i) {
            step(Qt::Key_Down, 1);
            const QRect seen = pages->shownRect().intersected(m_focus->focusRect());
            QVERIFY(seen.height() > view().lineHeight() / 2);
        }
        QVERIFY(pages->page() > 0);
    }

    void laysOutNoMoreOfALongTextThanIsSeen() {
        view().setPage(ReadingView::page(600, {}));
        m_focus->setLines(3);
        step(Qt::Key_Down, 10);
        step(Qt::Key_Space, 2);
        step(Qt::Key_Up, 1);
        m_focus->hover(QPoint(100, 200));
        (void)view().viewport()->grab();
        QVERIFY(m_focus->focusRect().contains(100, 200));
        QVERIFY(view().page()->layoutSteps().reached() < 30'000);
        // While it is laid out, and when it is.
        step(Qt::Key_Down, 3);
        const int before = middleHeight();
        QTRY_COMPARE(view().page()->layoutSteps().reached(), view().page()->characterCount());
        QCOMPARE(middleHeight(), before);
    }

    void staysInSightWhereALongTextIsLaidOutAnew() {
        view().setPage(ReadingView::page(600, {}));
        m_focus->setLines(3);
        view().scrollToBlock(450);
        QTRY_VERIFY(!view().isOnItsWay());
        step(Qt::Key_Down, 2);
        QVERIFY(view().viewport()->rect().contains(m_focus->focusRect()));
        // The bar is taken to the top, and what is held lies far below.
        view().verticalScrollBar()->setValue(0);
        m_window->window().resize(700, 480);
        (void)view().viewport()->grab();
        QVERIFY(view().page()->layoutSteps().reached() < 30'000);
        QVERIFY(view().viewport()->rect().contains(m_focus->focusRect().center()));
        // On its way, too.
        QTRY_COMPARE(view().page()->layoutSteps().reached(), view().page()->characterCount());
        view().scrollToBlock(450);
        m_window->window().resize(640, 480);
        QVERIFY(view().isOnItsWay());
        QTRY_VERIFY(!view().isOnItsWay());
        const QRect seen = view().viewport()->rect();
        QVERIFY(seen.contains(m_focus->focusRect().center()));
    }

    void endsByEscape() {
        QSignalSpy ended(m_focus, &ui::LineFocus::endRequested);
        step(Qt::Key_Escape, 1);
        QCOMPARE(ended.size(), 0);
        m_focus->setLines(1);
        step(Qt::Key_Escape, 1);
        QCOMPARE(ended.size(), 1);
    }

    void dimsTheRest() {
        const auto darkest = [this](int from, int to) {
            const QImage image = view().viewport()->grab().toImage();
            int least = 255;
            for (int y = from; y < to; ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    least = std::min(least, qGray(image.pixel(x, y)));
                }
            }
            return least;
        };
        m_focus->setLines(1);
        step(Qt::Key_Down, 6);
        const QRect focus = m_focus->focusRect();
        const int clear = darkest(focus.top(), focus.bottom());
        const int dimmed = darkest(focus.bottom() + 1, view().viewport()->height());
        QVERIFY(clear < 60);
        QVERIFY(dimmed > clear + 60);
    }

    void dimsReadably() {
        for (const ui::ThemeChoice choice : ui::Theme::choices()) {
            const ui::Theme& theme = ui::Theme::named(choice);
            const qreal paper = ui::dimming(theme);
            QVERIFY(paper > 0.3 && paper < 0.9);
            const QColor text = theme.color(ui::ColorId::Text);
            const QColor back = theme.color(ui::ColorId::Paper);
            const auto mix = [paper](int one, int other) {
                return qRound(one + (other - one) * paper);
            };
            const QColor dimmed(mix(text.red(), back.red()), mix(text.green(), back.green()),
                                mix(text.blue(), back.blue()));
            QVERIFY(ui::contrast(dimmed, back) >= 2.9);
            QVERIFY(ui::contrast(dimmed, back) < ui::contrast(text, back) / 1.5);
        }
    }

private:
    ui::PageView& view() const { return m_window->view(); }
    void step(Qt::Key key, int times) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(&view(), key);
        }
    }
    int middle() const {
        // At the ends of the text the lines that stand out are fewer.
        const auto& lines = m_window->lines().all();
        const QRect focus = m_focus->focusRect();
        const int half = m_focus->lines() / 2;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].top - m_window->scrolled() + 1 >= focus.top()) {
                const int first = static_cast<int>(i);
                return first == 0 ? linesIn(focus) - half - 1 : first + half;
            }
        }
        return -1;
    }
    int middleHeight() const { return m_focus->focusRect().center().y() + m_window->scrolled(); }
    int linesIn(const QRect& rect) const {
        const auto& lines = m_window->lines().all();
        return static_cast<int>(std::ranges::count_if(lines, [&](const ui::TextLine& line) {
            return rect.contains(10, qRound((line.top + line.bottom) / 2) - m_window->scrolled());
        }));
    }

    std::unique_ptr<ReadingView> m_window;
    ui::LineFocus* m_focus = nullptr;
};

QTEST_MAIN(LineFocusTest)
#include "line_focus_test.moc"
