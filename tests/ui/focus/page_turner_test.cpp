// SPDX-License-Identifier: MIT
#include "focus/page_turner.h"

#include <QImage>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>
#include <algorithm>

#include "document/layout_steps.h"
#include "ui/focus/reading_view.h"

using namespace klartext;
using namespace klartext::test;

class PageTurnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<ReadingView>();
        m_pages = new ui::PageTurner(view(), m_window->lines());
        view().addLayer(*m_pages);
        m_pages->setOn(true);
        QVERIFY(m_pages->count() > 5);
    }
    void cleanup() { m_window.reset(); }

    void showsWholeLinesAlone() {
        for (int page = 0; page < m_pages->count(); ++page) {
            QCOMPARE(m_pages->page(), page);
            const QRect seen = m_pages->shownRect().translated(0, m_window->scrolled());
            int whole = 0;
            for (const ui::TextLine& line : m_window->lines().all()) {
                const bool inside = line.top >= seen.top() && line.bottom <= seen.bottom() + 1;
                const bool outside = line.bottom <= seen.top() + 1 || line.top >= seen.bottom();
                QVERIFY(inside || outside);
                whole += inside ? 1 : 0;
            }
            QCOMPARE(whole, m_pages->linesOnPage());
            QCOMPARE(m_pages->turn(1), page + 1 < m_pages->count());
        }
    }

    void coversWhatIsCut() {
        m_pages->turn(1);
        const QImage image = view().viewport()->grab().toImage();
        const QRect seen = m_pages->shownRect();
        const QColor paper = view().page()->style().theme.color(ui::ColorId::Paper);
        QVERIFY(seen.bottom() + 1 < image.height());
        for (int y = 0; y < image.height(); ++y) {
            if (y < seen.top() || y > seen.bottom()) {
                for (int x = 0; x < image.width(); ++x) {
                    QCOMPARE(image.pixelColor(x, y), paper);
                }
            }
        }
    }

    void isTurnedByKeys() {
        const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(&view(), key, modifiers);
            return m_pages->page();
        };
        QCOMPARE(press(Qt::Key_Space), 1);
        QCOMPARE(press(Qt::Key_PageDown), 2);
        QCOMPARE(press(Qt::Key_Right), 3);
        QCOMPARE(press(Qt::Key_Down), 4);
        QCOMPARE(press(Qt::Key_Space, Qt::ShiftModifier), 3);
        QCOMPARE(press(Qt::Key_PageUp), 2);
        QCOMPARE(press(Qt::Key_Left), 1);
        QCOMPARE(press(Qt::Key_Up), 0);
        QCOMPARE(press(Qt::Key_Up), 0);
        QCOMPARE(press(Qt::Key_End), m_pages->count() - 1);
        QCOMPARE(press(Qt::Key_Space), m_pages->count() - 1);
        QCOMPARE(press(Qt::Key_Home), 0);
        QCOMPARE(m_window->scrolled(), 0);
    }

    void pagesOfALongTextComeInTheirTime() {
        view().setPage(ReadingView::page(600, {}));
        QVERIFY(view().page()->characterCount() > 2 * ui::LayoutSteps::charactersUnnoticed);
        QVERIFY(view().isOnItsWay());
        // Keys that come too early lead nowhere wrong.
        QTest::keyClick(&view(), Qt::Key_PageDown);
        QTest::keyClick(&view(), Qt::Key_End);
        QVERIFY(view().page()->lastBlock().layout()->lineCount() == 0);
        QTRY_VERIFY(!view().isOnItsWay());
        QCOMPARE(m_pages->page(), m_pages->count() - 1);
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(m_pages->page(), 0);
        m_pages->turn(3);
        const int reading = m_pages->readingPosition();
        ui::DocumentStyle style;
        style.zoom = 1.5;
        view().replacePage(ReadingView::page(600, style));
        QVERIFY(view().isOnItsWay());
        QTRY_VERIFY(!view().isOnItsWay());
        QVERIFY(isSeenAt(reading));
        QVERIFY(m_pages->page() > 3);
    }

    void isTurnedByTheWheel() {
        turnWheel(-120);
        turnWheel(-120);
        QCOMPARE(m_pages->page(), 2);
        turnWheel(120);
        QCOMPARE(m_pages->page(), 1);
    }

    void turnsOnePageForAFlick() {
        for (int i = 0; i < 40; ++i) {
            turnWheel(-30);
        }
        QCOMPARE(m_pages->page(), 1);
    }

    void isTurnedByClicksOnTheMargins() {
        const int middle = view().viewport()->height() / 2;
        const int right = view().viewport()->width() - 3;
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {right, middle});
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {right, middle});
        QCOMPARE(m_pages->page(), 2);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {2, middle});
        QCOMPARE(m_pages->page(), 1);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {right / 2, middle});
        QCOMPARE(m_pages->page(), 1);
        m_window->window().resize(1800, 480);
        QVERIFY(view().viewport()->x() > 20);
        const int page = m_pages->page();
        QTest::mouseClick(&view(), Qt::LeftButton, {},
                          {view().viewport()->geometry().right() + 8, middle});
        QCOMPARE(m_pages->page(), page + 1);
    }

    void goesToThePageOfWhatIsGoneTo() {
        for (const core::BlockId block : {70U, 3U, 41U}) {
            view().scrollToBlock(block);
            QVERIFY(isSeen(block));
            view().reveal(view().page()->positionOf(block));
            QVERIFY(isSeen(block));
        }
    }

    void goesToWhatTheCursorGoesTo() {
        QTextCursor cursor(view().page());
        cursor.setPosition(view().page()->positionOf(50));
        view().setTextCursor(cursor);
        QVERIFY(isSeen(50));
        cursor.setPosition(view().page()->positionOf(20));
        view().setTextCursor(cursor);
        QVERIFY(isSeen(20));
    }

    void keepsTheLineBeingRead() {
        m_pages->turn(4);
        const int reading = m_pages->readingPosition();
        const int page = m_pages->page();
        for (const QSize size : {QSize(420, 700), QSize(900, 300), QSize(500, 350)}) {
            m_window->window().resize(size);
            QTest::qWait(0);
            QCOMPARE(m_pages->readingPosition(), reading);
            QVERIFY(isSeenAt(reading));
        }
        ui::DocumentStyle style;
        style.zoom = 2;
        view().replacePage(ReadingView::page(80, style));
        QVERIFY(isSeenAt(reading));
        QVERIFY(m_pages->page() > page);
        m_window->window().resize(640, 480);
        view().replacePage(ReadingView::page(80, {}));
        QTest::qWait(0);
        QCOMPARE(m_pages->page(), page);
    }

    void endsWhereItWas() {
        m_pages->turn(4);
        const int reading = m_pages->readingPosition();
        m_pages->setOn(false);
        QVERIFY(std::abs(view().anchor().position - reading) < 80);
        m_pages->setOn(true);
        QCOMPARE(m_pages->page(), 4);
    }

    void beginsAnewWithAnotherPage() {
        m_pages->turn(4);
        QSignalSpy changed(m_pages, &ui::PageTurner::changed);
        view().setPage(ReadingView::page(5, {}));
        QCOMPARE(m_pages->page(), 0);
        QCOMPARE(m_window->scrolled(), 0);
        QVERIFY(changed.size() > 0);
    }

private:
    ui::PageView& view() const { return m_window->view(); }

    void turnWheel(int angle) {
        QWheelEvent turn(QPointF(200, 200), QPointF(200, 200), {}, QPoint(0, angle), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &turn);
    }

    bool isSeenAt(int position) const {
        QTextCursor cursor(view().page());
        cursor.setPosition(position);
        return m_pages->shownRect().contains(view().cursorRect(cursor).center());
    }
    bool isSeen(core::BlockId block) const { return isSeenAt(view().page()->positionOf(block)); }

    std::unique_ptr<ReadingView> m_window;
    ui::PageTurner* m_pages = nullptr;
};

QTEST_MAIN(PageTurnerTest)
#include "page_turner_test.moc"
