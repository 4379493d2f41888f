// SPDX-License-Identifier: MIT
#include "focus/reading_aids.h"

#include <QLabel>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "focus/auto_scroll.h"
#include "focus/back_pill.h"
#include "focus/line_focus.h"
#include "focus/page_turner.h"
#include "focus/reading_footer.h"
#include "panes/page_marks.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "ui/document/elements.h"
#include "widgets/motion.h"

using namespace klartext;
using namespace klartext::test;

namespace {

/// Fifty paragraphs under two headings; the first one leads to a note, the last.
core::Article article() {
    core::Article article;
    article.metadata.title = "Notes";
    article.tally.minutesToRead = 10;
    auto& body = article.body.children;
    Element first = paragraph("A text with a note.", 1);
    first.children.push_back(hyperlink("#note", "[1]"));
    body.push_back(heading(2, "Morning", 100));
    body.push_back(first);
    for (core::BlockId block = 2; block < 50; ++block) {
        if (block == 25) {
            body.push_back(heading(2, "Evening", 101));
        }
        body.push_back(paragraph(
            "It goes on for a while, and then for another while, until it has gone on. It "
            "goes on for a while, and then for another while, until it has gone on for long.",
            block));
    }
    Element note = paragraph("The note at the end.", 60);
    note.id = "note";
    body.push_back(note);
    return article;
}

}  // namespace

class ReadingAidsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_settings->smoothScrolling.setValue(false);
        m_theme = std::make_unique<ui::ActiveTheme>(*m_settings);
        m_pane = std::make_unique<ui::ReadingPane>(*m_settings, *m_theme);
        m_pane->resize(800, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->showArticle(article());
    }
    void cleanup() {
        m_pane.reset();
        m_theme.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    }

    void leadsBackFromALink() {
        view().scrollToBlock(5);
        const int before = bar().value();
        QVERIFY(!aids().canGoBack());
        follow();
        QVERIFY(aids().canGoBack());
        QVERIFY(pill().isVisible());
        QVERIFY(bar().value() > before);
        const int there = bar().value();
        pill().findChild<QToolButton*>(QStringLiteral("backToPlace"))->click();
        QCOMPARE(bar().value(), before);
        QVERIFY(!pill().isVisible());
        QVERIFY(!aids().canGoBack() && aids().canGoForward());
        aids().goForward();
        QCOMPARE(bar().value(), there);
        aids().goBack();
        QCOMPARE(bar().value(), before);
    }

    void leadsBackToTheTop() {
        follow();
        aids().goBack();
        QCOMPARE(bar().value(), 0);
    }

    void dismissesTheWayBack() {
        follow();
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!pill().isVisible());
        QVERIFY(aids().canGoBack());
        follow();
        const auto buttons = pill().findChildren<QToolButton*>();
        for (const QToolButton* button : buttons) {
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
        buttons.last()->click();
        QVERIFY(!pill().isVisible());
    }

    void offersNoWayBackWhereItLeads() {
        view().scrollToBlock(5);
        const int before = bar().value();
        follow();
        QVERIFY(pill().isVisible());
        bar().setValue(before);
        QVERIFY(!pill().isVisible());
        QVERIFY(aids().canGoBack());
    }

    void forgetsTheWayWithAnotherArticle() {
        follow();
        m_pane->showArticle(article());
        QVERIFY(!aids().canGoBack());
        QVERIFY(!pill().isVisible());
    }

    void saysWhereOneIs() {
        m_settings->paged.setValue(false);
        view().scrollToBlock(30);
        QTRY_COMPARE(label("footerHeading"), QStringLiteral("Evening"));
        QVERIFY(label("footerProgress").contains(QStringLiteral("min left")));
        QVERIFY(!footerLabel("footerPage")->isVisible());
        bar().setValue(bar().maximum());
        QTRY_VERIFY(label("footerProgress").contains(QStringLiteral("the end")));
        view().scrollToBlock(3);
        QTRY_COMPARE(label("footerHeading"), QStringLiteral("Morning"));
    }

    void saysThePage() {
        m_settings->paged.setValue(true);
        const int count = aids().pages().count();
        QTRY_COMPARE(label("footerPage"), QStringLiteral("Page 1 of %1").arg(count));
        QVERIFY(footerLabel("footerPage")->isVisible());
        QTest::keyClick(&view(), Qt::Key_Space);
        QTRY_COMPARE(label("footerPage"), QStringLiteral("Page 2 of %1").arg(count));
        QTest::keyClick(&view(), Qt::Key_End);
        QTRY_VERIFY(label("footerProgress").contains(QStringLiteral("the end")));
    }

    void hidesTheFooter() {
        QVERIFY(aids().footer()->isVisible());
        aids().setFullScreen(true);
        QVERIFY(!aids().footer()->isVisible());
        m_settings->paged.setValue(true);
        QVERIFY(aids().footer()->isVisible());
        aids().setFullScreen(false);
        m_settings->paged.setValue(false);
        m_settings->readingFooter.setValue(false);
        QVERIFY(!aids().footer()->isVisible());
    }

    void followsTheSettings() {
        m_settings->focusLines.setValue(5);
        m_settings->lineFocus.setValue(true);
        QCOMPARE(aids().lineFocus().lines(), 5);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(aids().lineFocus().lines(), 0);
        QVERIFY(!m_settings->lineFocus.value());
        m_settings->paged.setValue(true);
        QVERIFY(view().isGuided());
    }

    void marksGapsOnTheirPage() {
        m_settings->paged.setValue(true);
        m_pane->markGapAfter(40);
        QVERIFY(aids().pages().page() > 0);
        QVERIFY(aids().pages().shownRect().contains(100, view().marks().gapY().value()));
    }

    void placeHoldsForAnotherSize_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("narrow") << QSize(380, 600);
        QTest::newRow("wide") << QSize(1400, 300);
        QTest::newRow("same") << QSize(800, 500);
    }
    void placeHoldsForAnotherSize() {
        QFETCH(QSize, size);
        view().scrollTo({view().page()->positionOf(20) + 90, 3});
        const int reading = view().anchor().position;
        const ui::ReadingPlace place = m_pane->place();
        QCOMPARE(place.block, 20U);
        QVERIFY(place.character > 40);
        m_pane->resize(size);
        m_pane->showArticle(article());
        m_pane->goTo(place);
        const ui::PageView::Anchor now = view().anchor();
        QTextCursor line(view().page());
        line.setPosition(reading);
        line.movePosition(QTextCursor::StartOfLine);
        QCOMPARE(now.position, line.position());
        QVERIFY(now.offset >= 0 && now.offset <= 3);
    }

    void zoomsBetweenTwoFingers() {
        const int before = m_settings->zoom.value();
        spread(Qt::BeginNativeGesture, 0);
        for (int i = 0; i < 11; ++i) {
            spread(Qt::ZoomNativeGesture, 0.01);
        }
        QVERIFY(m_settings->zoom.value() > before);
        for (int i = 0; i < 24; ++i) {
            spread(Qt::ZoomNativeGesture, -0.01);
        }
        QVERIFY(m_settings->zoom.value() < before);
        m_settings->zoom.reset();
    }

    void glidesUnlessLittleIsToMove() {
        m_settings->smoothScrolling.setValue(true);
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(bar().value() < 200);
        QTRY_VERIFY(bar().value() > 200);
        QTest::keyClick(&view(), Qt::Key_Home);
        ui::Motion::ofTheProgram().setReduced(true);
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(bar().value() > 200);
        ui::Motion::ofTheProgram().setReduced(false);
    }

    void tellsTimeInWords() {
        QCOMPARE(ui::progressText(0.431, 6.2), QStringLiteral("43 % · 6 min left"));
        QCOMPARE(ui::progressText(0.9, 0.4), QStringLiteral("90 % · less than a minute left"));
        QCOMPARE(ui::progressText(1, 0.4), QStringLiteral("100 % · the end"));
    }

private:
    ui::PageView& view() const { return *m_pane->view(); }
    ui::ReadingAids& aids() const { return m_pane->aids(); }
    QScrollBar& bar() const { return *view().verticalScrollBar(); }
    ui::BackPill& pill() const { return *m_pane->findChild<ui::BackPill*>(); }
    QLabel* footerLabel(const char* name) const {
        return aids().footer()->findChild<QLabel*>(QString::fromUtf8(name));
    }
    QString label(const char* name) const { return footerLabel(name)->text(); }
    void follow() const { Q_EMIT view().anchorClicked(QUrl(QStringLiteral("#note"))); }
    void spread(Qt::NativeGestureType type, double value) const {
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, {100, 100},
                                  {100, 100}, {100, 100}, value, {});
        QCoreApplication::sendEvent(view().viewport(), &event);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ActiveTheme> m_theme;
    std::unique_ptr<ui::ReadingPane> m_pane;
};

QTEST_MAIN(ReadingAidsTest)
#include "reading_aids_test.moc"
