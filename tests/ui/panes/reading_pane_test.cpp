// SPDX-License-Identifier: MIT
#include "panes/reading_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>
#include <algorithm>

#include "document/document_builder.h"
#include "panes/message_view.h"
#include "panes/page_marks.h"
#include "panes/page_menu.h"
#include "reading_pane_stand.h"

using namespace klartext;
using namespace klartext::test;

class ReadingPaneTest : public QObject, private WithReadingPane {
    Q_OBJECT

private Q_SLOTS:
    void init() { makePane(); }
    void cleanup() { dropPane(); }

    void articleOpensAtItsTop() {
        m_pane->showArticle(longArticle());
        readBlock(60);
        QVERIFY(bar().value() > 0);
        m_pane->showArticle(longArticle());
        QCOMPARE(bar().value(), 0);
        QVERIFY(m_pane->hasArticle());
    }

    void preparedTextIsShownInItsStyle() {
        const core::Article article = longArticle();
        auto prepared = ui::buildArticle(article, m_pane->nextStyle());
        const ui::PageDocument* page = prepared.get();
        m_pane->prepare(std::move(prepared));
        m_pane->showArticle(article);
        QCOMPARE(view().page(), page);
        // It is of that article only.
        m_pane->showArticle(longArticle({1}));
        QVERIFY(view().page()->positionOf(1) < 0);
    }

    void preparedTextOfAnotherStyleIsNotShown() {
        const core::Article article = longArticle();
        m_pane->prepare(ui::buildArticle(article, m_pane->nextStyle()));
        m_pane->zoomIn();
        m_pane->showArticle(article);
        QCOMPARE(view().page()->style().zoom, 1.1);
    }

    void longTextIsLaidOutAsFarAsItIsSeen() {
        core::Article article = longArticle();
        const std::vector<core::Element> once = article.body.children;
        for (int i = 0; i < 40; ++i) {
            article.body.children.insert(article.body.children.end(), once.begin(), once.end());
        }
        core::Element code;
        code.kind = core::ElementKind::Preformatted;
        core::Element line;
        line.kind = core::ElementKind::Text;
        line.text = "in a box";
        code.children.push_back(line);
        article.body.children.insert(article.body.children.begin(), code);
        m_pane->showArticle(article);
        const QImage early = view().viewport()->grab().toImage();
        QVERIFY(view().visibleRange().to < view().page()->characterCount() / 10);
        QCOMPARE(view().page()->lastBlock().layout()->lineCount(), 0);
        // What is found before all is laid out is what is found after.
        const QPoint middle(view().viewport()->rect().center());
        const int before = view().cursorForPosition(middle).position();
        static_cast<void>(view().document()->size());
        QVERIFY(view().page()->lastBlock().layout()->lineCount() > 0);
        QCOMPARE(view().cursorForPosition(middle).position(), before);
        QCOMPARE(view().viewport()->grab().toImage(), early);
    }

    void trustLinksAreFollowedByKeyboard() {
        core::Article article = longArticle();
        article.tally = {.blocksKept = blockCount, .blocksRemoved = 3, .blocksUncertain = 1};
        QSignalSpy followed(m_pane.get(), &ui::ReadingPane::trustLinkActivated);
        m_pane->showArticle(article);
        view().setFocus();
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(&view(), Qt::Key_Tab);
        }
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed[0][0].value<ui::TrustLink>(),
                 (ui::TrustLink{ui::TrustLink::Verb::ShowUncertain}));
    }

    void zoomByKeysAndWheel() {
        m_pane->showArticle(longArticle());
        m_pane->zoomIn();
        m_pane->zoomIn();
        QCOMPARE(m_settings->zoom.value(), 120);
        m_pane->zoomOut();
        QCOMPARE(m_settings->zoom.value(), 110);
        for (int i = 0; i < 4; ++i) {
            QWheelEvent turn(QPointF(200, 200), QPointF(200, 200), {}, QPoint(0, 30), Qt::NoButton,
                             Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view().viewport(), &turn);
        }
        QCOMPARE(m_settings->zoom.value(), 120);
        m_pane->resetZoom();
        QCOMPARE(m_settings->zoom.value(), 100);
        for (int i = 0; i < 30; ++i) {
            m_pane->zoomIn();
        }
        QCOMPARE(m_settings->zoom.value(), ui::Settings::maximumZoom);
    }

    void keysScroll() {
        m_pane->showArticle(longArticle());
        QTest::keyClick(&view(), Qt::Key_Space);
        const int page = bar().value();
        QVERIFY(page > 400);
        QVERIFY(page < 700);
        QTest::keyClick(&view(), Qt::Key_PageDown);
        QCOMPARE(bar().value(), 2 * page);
        QTest::keyClick(&view(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(bar().value(), page);
        QSignalSpy progress(m_pane.get(), &ui::ReadingPane::progressChanged);
        QTest::keyClick(&view(), Qt::Key_End);
        QTRY_VERIFY(!view().isOnItsWay());
        QTRY_COMPARE(bar().value(), bar().maximum());
        QCOMPARE(progress.last().first().toDouble(), 1.0);
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(bar().value(), 0);
    }

    void gapIsMarkedUntilEscape() {
        m_pane->showArticle(longArticle({60}));
        m_pane->markGapAfter(59);
        const auto gap = view().marks().gapY();
        QVERIFY(gap.has_value());
        QVERIFY(*gap > top(59) && *gap < top(61));
        QVERIFY(*gap > 0 && *gap < view().viewport()->height());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(view().marks().isEmpty());
        m_pane->markGapAfter(core::noBlock);
        QVERIFY(*view().marks().gapY() < top(0));
    }

    void onlyHarmlessLinksAreFollowed() {
        core::Article article;
        Element target = paragraph("target", 3);
        target.id = "t";
        article.body.children = longArticle().body.children;
        article.body.children.push_back(target);
        m_pane->showArticle(article);
        QSignalSpy followed(m_pane.get(), &ui::ReadingPane::linkActivated);
        for (const char* bad : {"javascript:alert(1)", "data:text/html,x", "ftp://a.test/x"}) {
            Q_EMIT view().anchorClicked(QUrl(QString::fromLatin1(bad)));
        }
        QCOMPARE(followed.count(), 0);
        Q_EMIT view().anchorClicked(QUrl(QStringLiteral("https://a.test/x")));
        QCOMPARE(followed.count(), 1);
        Q_EMIT view().anchorClicked(QUrl(QStringLiteral("#t")));
        QCOMPARE(followed.count(), 1);
        QTRY_VERIFY(bar().value() > 0);
    }

    void menuTakesParagraphsOut() {
        core::Article article = longArticle();
        article.metadata.titleBlock = 5000;
        m_pane->showArticle(article);
        QSignalSpy removed(m_pane.get(), &ui::ReadingPane::removeRequested);
        Q_EMIT view().menuRequested(QPoint(), view().page()->positionOf(2) + 3);
        auto* menu = m_pane->findChild<ui::PageMenu*>();
        QVERIFY(menu != nullptr);
        menu->actions().last()->trigger();
        QCOMPARE(removed.first().first().value<QList<core::BlockId>>(), (QList<core::BlockId>{2}));
        delete menu;
        Q_EMIT view().menuRequested(QPoint(), 0);
        m_pane->findChild<ui::PageMenu*>()->actions().last()->trigger();
        QCOMPARE(removed.count(), 1);
    }

    void copyGivesPlainText() {
        m_pane->showArticle(longArticle());
        m_pane->selectAll();
        m_pane->copy();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            QStringLiteral("A long read\n\nParagraph 0 begins.")));
        QCOMPARE(m_pane->blocksInSelection().size(), qsizetype{blockCount + 1});
    }

    void messageSaysWhatHappened() {
        m_pane->showMessage({QStringLiteral("Not found <b>"),
                             QStringLiteral("It is gone."),
                             {QStringLiteral("Look elsewhere.")},
                             true});
        const auto labels = m_pane->findChildren<QLabel*>();
        const bool plain = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("Not found <b>") &&
                   label->textFormat() == Qt::PlainText;
        });
        QVERIFY(plain);
        QVERIFY(!m_pane->hasArticle());
        QSignalSpy retry(m_pane.get(), &ui::ReadingPane::retryRequested);
        auto* button = m_pane->findChild<ui::MessageView*>()->findChild<QPushButton*>();
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(retry.count(), 1);
        m_pane->showMessage({QStringLiteral("Other"), {}, {}, false});
        QVERIFY(!button->isVisible());
        m_pane->showArticle(longArticle());
        QVERIFY(view().isVisible());
    }
};

QTEST_MAIN(ReadingPaneTest)
#include "reading_pane_test.moc"
