// SPDX-License-Identifier: MIT
#include "panes/compare_pane.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <optional>

#include "document/document_builder.h"
#include "panes/kind_gutter.h"
#include "panes/page_strip.h"
#include "panes/page_view.h"
#include "support/sample_page.h"

using namespace klartext;
using namespace klartext::ui;

namespace {

std::string longPage() {
    std::string html;
    for (int i = 0; i < 60; ++i) {
        const std::string number = std::to_string(i);
        html += "<p>REMOVED teaser " + number + " with some words that lead to other pages.</p>";
        html += "<p>Paragraph " + number +
                " tells a part of the story, and it tells enough of it "
                "to fill more than one line of the column.</p>";
    }
    return html;
}

/// So large that its comparison is made beside the window.
std::string largePage() {
    std::string html;
    for (int i = 0; i < 2000; ++i) {
        html += "<p>Paragraph " + std::to_string(i) + " tells a part of the story";
        for (int word = 0; word < 40; ++word) {
            html += " and more" + std::to_string(i * word);
        }
        html += ".</p>";
    }
    return html;
}

}  // namespace

class ComparePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_extraction = std::make_shared<core::Extraction>(core::test::judgedPage(longPage()));
        m_window.emplace();
        m_window->page.setPage(m_extraction, {});
        m_window->pane.resize(1000, 600);
    }
    void cleanup() {
        m_window.reset();
        m_reading.reset();
    }

    void buildsNothingBeforeItIsShown() {
        QCOMPARE(original()->page()->positionOf(0), -1);
        show();
        QVERIFY(original()->page()->positionOf(0) >= 0);
    }

    void showsRemovedBlocksInTheOriginalAlone() {
        show();
        const core::BlockId teaser = core::test::blockOf(*m_extraction, "teaser 7 ");
        QVERIFY(original()->page()->positionOf(teaser) >= 0);
        QCOMPARE(article()->page()->positionOf(teaser), -1);
        QVERIFY(original()->page()->tint()(teaser).has_value());
        QVERIFY(!original()->page()->tint()(teaser + 1).has_value());
    }

    void largePageIsComparedBesideTheWindow() {
        showLargePage();
        show();
        QCOMPARE(original()->page()->positionOf(0), -1);
        QVERIFY(sentence().startsWith(QStringLiteral("Comparing")));
        const core::BlockId wanted = core::test::blockOf(*m_extraction, "Paragraph 1900 ");
        m_window->pane.scrollToBlock(wanted);
        QTRY_VERIFY_WITH_TIMEOUT(original()->page()->positionOf(0) >= 0, 30'000);
        QVERIFY(article()->page()->positionOf(0) >= 0);
        QVERIFY(!sentence().startsWith(QStringLiteral("Comparing")));
        QTRY_VERIFY_WITH_TIMEOUT(!original()->isOnItsWay() && isNear(wanted), 30'000);
    }

    void whatIsNotSeenIsNotCompared() {
        m_window->page.setPage(
            std::make_shared<core::Extraction>(core::test::judgedPage(largePage())), {});
        show();
        m_window->pane.hide();
        QTest::qWait(50);
        QCOMPARE(original()->page()->positionOf(0), -1);
        m_window->pane.show();
        QTRY_VERIFY_WITH_TIMEOUT(original()->page()->positionOf(0) >= 0, 30'000);
    }

    void largePageBeginsWhereOneReads() {
        showLargePage();
        const core::BlockId read = core::test::blockOf(*m_extraction, "Paragraph 1900 ");
        PageView& reading = readingAt(read);
        show();
        m_window->pane.beginAt(reading);
        QCOMPARE(article()->page()->positionOf(0), -1);
        QTRY_VERIFY_WITH_TIMEOUT(article()->page()->positionOf(0) >= 0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!article()->isOnItsWay() && isNear(read), 30'000);
        QVERIFY(isShownIn(*article(), read));
        const core::BlockId left = core::test::blockOf(*m_extraction, "Paragraph 900 ");
        article()->scrollToBlock(left);
        m_window->pane.leaveTo(reading);
        QVERIFY(isShownIn(reading, left));
    }

    void comparisonThatIsLeftBeforeItIsThereKeepsThePlace() {
        showLargePage();
        const core::BlockId read = core::test::blockOf(*m_extraction, "Paragraph 1900 ");
        PageView& reading = readingAt(read);
        show();
        m_window->pane.beginAt(reading);
        m_window->pane.hide();
        m_window->pane.leaveTo(reading);
        QVERIFY(isShownIn(reading, read));
        m_window->pane.show();
        m_window->pane.beginAt(reading);
        QTRY_VERIFY_WITH_TIMEOUT(article()->page()->positionOf(0) >= 0, 30'000);
        m_window->pane.leaveTo(reading);
        QTRY_VERIFY_WITH_TIMEOUT(!reading.isOnItsWay(), 30'000);
        QVERIFY(isShownIn(reading, read));
    }

    void asksForTheArticlesPicturesAlone() {
        m_window->page.setPage(
            std::make_shared<core::Extraction>(core::test::judgedPage(
                "<p>A paragraph of the story.</p><p><img src='https://example.org/kept.png' "
                "alt=boat></p><p><img src='https://example.org/left.png' alt='REMOVED ad'></p>"
                "<p>Another paragraph of the story.</p>")),
            {});
        QSignalSpy asked(&m_window->pane, &ComparePane::imageRequested);
        show();
        QTRY_VERIFY(asked.size() >= 2);  // by either side
        QTest::qWait(50);
        for (const auto& request : asked) {
            QCOMPARE(request.at(0).toUrl(), QUrl(QStringLiteral("https://example.org/kept.png")));
        }
    }

    void scrollsTogetherFromEitherSide() {
        show();
        for (const int number : {10, 30, 50}) {
            const core::BlockId block =
                core::test::blockOf(*m_extraction, "Paragraph " + std::to_string(number) + " ");
            original()->scrollToBlock(block);
            QVERIFY2(isNear(block), qPrintable(QString::number(number)));
            article()->scrollToBlock(core::test::blockOf(*m_extraction, "Paragraph 5 "));
            article()->scrollToBlock(block);
            QVERIFY2(isNear(block), qPrintable(QString::number(number)));
        }
    }

    void arrivesAtBothEndsTogether() {
        show();
        original()->verticalScrollBar()->setValue(original()->verticalScrollBar()->maximum());
        QCOMPARE(article()->verticalScrollBar()->value(),
                 article()->verticalScrollBar()->maximum());
        article()->verticalScrollBar()->setValue(0);
        QCOMPARE(original()->verticalScrollBar()->value(), 0);
    }

    void followsWhatAPersonPutsBack() {
        show();
        const core::BlockId teaser = core::test::blockOf(*m_extraction, "teaser 7 ");
        m_window->page.restore({teaser});
        QVERIFY(article()->page()->positionOf(teaser) >= 0);
        QVERIFY(!original()->page()->tint()(teaser).has_value());
        m_window->page.undoStack().undo();
        QCOMPARE(article()->page()->positionOf(teaser), -1);
    }

    void letsAKindStepBack() {
        show();
        const core::BlockId teaser = core::test::blockOf(*m_extraction, "teaser 7 ");
        QVERIFY(!original()->page()->tint()(teaser)->stepsBack);
        for (QCheckBox* button : m_window->pane.findChildren<QCheckBox*>()) {
            if (button->isVisible()) {
                QVERIFY(button->text().contains(u"60"));
                QVERIFY(button->isChecked());
                QTest::keyClick(button, Qt::Key_Space);
            }
        }
        QVERIFY(original()->page()->tint()(teaser)->stepsBack);
        QCOMPARE(m_window->settings.hiddenKinds.value(), QStringList{QStringLiteral("related")});
        m_window->settings.hiddenKinds.reset();
        QVERIFY(!original()->page()->tint()(teaser)->stepsBack);
    }

    void asksForTheNextBlockByKeys() {
        show();
        QSignalSpy asked(&m_window->pane, &ComparePane::stepRequested);
        original()->setFocus();
        QTest::keyClick(original(), Qt::Key_N);
        QTest::keyClick(original(), Qt::Key_P);
        QTest::keyClick(original(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked.at(0), (QVariantList{true, false}));
        QCOMPARE(asked.at(1), (QVariantList{false, false}));
        QCOMPARE(asked.at(2), (QVariantList{true, true}));
    }

    void saysWhatBecameOfTheBlock() {
        show();
        const core::BlockId teaser = core::test::blockOf(*m_extraction, "teaser 7 ");
        m_window->pane.scrollToBlock(teaser);
        const auto* sentence = m_window->pane.findChild<QLabel*>(QStringLiteral("blockSentence"));
        QCOMPARE(sentence->text(),
                 QStringLiteral("Left out: Related and teasers, likely (88 %). All of it is one "
                                "link."));
        QCOMPARE(original()->accessibleDescription(), sentence->text());
        QCOMPARE(original()->page()->blockAt(original()->textCursor().position()), teaser);
        m_window->page.restore({teaser});
        QCOMPARE(sentence->text(),
                 QStringLiteral("Put back by you: Related and teasers. All of it is one link."));
    }

    void picksTheBlockThatIsPressed() {
        show();
        const core::BlockId teaser = core::test::blockOf(*m_extraction, "teaser 9 ");
        original()->scrollToBlock(teaser);
        QSignalSpy picked(&m_window->pane, &ComparePane::blockPicked);
        original()->setFocus();
        QTest::mouseClick(original()->viewport(), Qt::LeftButton, {},
                          QPoint(60, original()->blockTop(teaser).value_or(0) + 5));
        QCOMPARE(picked.last().at(0).value<core::BlockId>(), teaser);
    }

    void stripGoesToAPlace() {
        show();
        auto* strip = m_window->pane.findChild<PageStrip*>();
        QCOMPARE(strip->value(), 0);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, strip->height() / 2));
        QVERIFY(isSeen("Paragraph 29 ") || isSeen("Paragraph 30 "));
        QVERIFY(qAbs(strip->value() - 500) < 150);
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_End);
        QVERIFY(isSeen("Paragraph 59 "));
        QTest::keyClick(strip, Qt::Key_Home);
        QVERIFY(isSeen("teaser 0 "));
        original()->scrollToBlock(core::test::blockOf(*m_extraction, "Paragraph 45 "));
        QVERIFY(qAbs(strip->value() - 740) < 60);
    }

    void picksARemovedBlockInTheMargin() {
        show();
        auto* gutter = m_window->pane.findChild<KindGutter*>();
        QSignalSpy activated(&m_window->pane, &ComparePane::blockActivated);
        const core::BlockId teaser = core::test::blockOf(*m_extraction, "teaser 9 ");
        original()->scrollToBlock(teaser);
        QTest::mouseClick(gutter, Qt::LeftButton, {},
                          QPoint(8, original()->blockTop(teaser).value_or(0) + 5));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).value<core::BlockId>(), teaser);
    }

private:
    struct Window {
        Settings settings;
        ActiveTheme theme{settings};
        PageModel page;
        ComparePane pane{page, settings, theme};
    };

    void show() {
        m_window->pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window->pane));
    }
    void showLargePage() {
        m_extraction = std::make_shared<core::Extraction>(core::test::judgedPage(largePage()));
        m_window->page.setPage(m_extraction, {});
    }
    /// A view of the article at the block.
    PageView& readingAt(core::BlockId block) {
        PageView& reading = m_reading.emplace();
        reading.resize(700, 600);
        reading.setPage(buildArticle(m_window->page.article(), {m_window->settings.typography(),
                                                                m_window->theme.theme(), 1.0}));
        reading.show();
        reading.scrollToBlock(block);
        [&reading] { QTRY_VERIFY_WITH_TIMEOUT(!reading.isOnItsWay(), 30'000); }();
        return reading;
    }
    static bool isShownIn(const PageView& view, core::BlockId block) {
        const int top = view.blockTop(block).value_or(-1);
        return top >= 0 && top < view.viewport()->height();
    }
    PageView* original() { return view("original"); }
    PageView* article() { return view("article"); }
    PageView* view(const char* name) {
        return m_window->pane.findChild<PageView*>(QString::fromUtf8(name));
    }

    bool isSeen(std::string_view words) {
        const auto top = original()->blockTop(core::test::blockOf(*m_extraction, words));
        return top && *top > -100 && *top < original()->viewport()->height();
    }

    /// Whether both sides show the block at about the same height.
    QString sentence() {
        return m_window->pane.findChild<QLabel*>(QStringLiteral("blockSentence"))->text();
    }
    bool isNear(core::BlockId block) {
        const int left = original()->blockTop(block).value_or(-10000);
        const int right = article()->blockTop(block).value_or(10000);
        return qAbs(left - right) < original()->height() / 3;
    }

    std::shared_ptr<const core::Extraction> m_extraction;
    std::optional<PageView> m_reading;
    std::optional<Window> m_window;
};

QTEST_MAIN(ComparePaneTest)
#include "compare_pane_test.moc"
