// SPDX-License-Identifier: MIT
#include <QAbstractTextDocumentLayout>
#include <QSignalBlocker>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "document/layout_steps.h"
#include "reading_pane_stand.h"
#include "support/painted.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::test;

/// Pictures of the article that come, fail, or are asked for.
class ReadingPanePicturesTest : public QObject, private WithReadingPane {
    Q_OBJECT

private Q_SLOTS:
    void init() { makePane(); }
    void cleanup() { dropPane(); }

    void picturesThatFailedAreAskedForAgain() {
        core::Article article = longArticle();
        article.tally.blocksKept = blockCount;
        QSignalSpy asked(m_pane.get(), &ui::ReadingPane::imageRequested);
        m_pane->showArticle(article);
        QTRY_COMPARE(asked.size(), 1);
        m_pane->setImageFailed(picture);
        QTRY_VERIFY(view().toPlainText().contains(QStringLiteral("could not be loaded")));
        view().find(QStringLiteral("Try"));
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 2);
        QVERIFY(!view().toPlainText().contains(QStringLiteral("could not be loaded")));
    }

    void arrivingImageMovesNothing() {
        m_pane->showArticle(longArticle());
        readBlock(30);
        const int before = top(30);
        const int height = bar().value();
        QSignalSpy laidOut(view().page(), &ui::PageDocument::imageChanged);
        m_pane->setImage(picture, png(300, 100));
        QVERIFY(laidOut.wait());
        QVERIFY(bar().value() != height);
        QCOMPARE(top(30), before);
    }

    void failedImageMovesNothing() {
        m_pane->showArticle(longArticle());
        readBlock(30);
        const int before = top(30);
        m_pane->setImageFailed(picture);
        QCOMPARE(top(30), before);
    }

    void imagesOfALongTextAreAllLaidOut() {
        constexpr int images = 40;
        core::Article article;
        for (core::BlockId block = 0; block < 10 * images; ++block) {
            article.body.children.push_back(paragraph(words(block), block));
            if (block % 10 == 0) {
                article.body.children.push_back(make(
                    ElementKind::Paragraph,
                    {image("https://a.test/" + std::to_string(block), "A", 0, 0, 1000 + block)}));
            }
        }
        m_pane->showArticle(article);
        QVERIFY(view().page()->characterCount() > ui::LayoutSteps::charactersUnnoticed);
        const std::vector places = view().page()->imagePlaces();
        QCOMPARE(places.size(), std::size_t{images});
        QTRY_VERIFY(view().page()->lastBlock().layout()->lineCount() > 0);
        readBlock(205);
        const int before = top(205);
        for (const auto& place : places) m_pane->setImage(place.url, png(40, 30));
        const auto isLaidOut = [this](const auto& place) {
            const QTextBlock block = view().page()->findBlock(place.position);
            return view().page()->linesRect(block).height() < 60;
        };
        QTRY_VERIFY(std::ranges::all_of(places, isLaidOut));
        QTRY_COMPARE(top(205), before);
    }

    void imagesAreAskedForOnceAndInReach() {
        QSignalSpy asked(m_pane.get(), &ui::ReadingPane::imageRequested);
        core::Article article = longArticle();
        article.body.children.push_back(
            make(ElementKind::Paragraph, {image("https://a.test/far.png", "", 0, 0, 2000)}));
        m_pane->showArticle(article);
        QVERIFY(asked.wait());
        QTest::qWait(20);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toUrl(), picture);
        QTest::keyClick(&view(), Qt::Key_End);
        QTRY_COMPARE(asked.count(), 2);
        QTest::keyClick(&view(), Qt::Key_Home);
        m_settings->pointSize.setValue(18);
        QTest::qWait(20);
        QCOMPARE(asked.count(), 2);
    }

    void damagedImageFails() {
        m_pane->showArticle(longArticle());
        QSignalSpy laidOut(view().page(), &ui::PageDocument::imageChanged);
        m_pane->setImage(picture, "GIF89a is no image");
        QVERIFY(laidOut.wait(5'000 * slowness()));
        QCOMPARE(view().page()->images().entry(picture).state, ui::ImageShelf::State::Failed);
    }

    /// Nobody tells when a text is laid out.
    void imageThatFailsWhileTheTextIsLaidOutIsSeenToFail() {
        m_pane->showArticle(longArticle());
        ui::PageDocument& page = *view().page();
        QVERIFY(page.layoutSteps().reached() < page.characterCount());
        const QSignalSpy laidOut(&page, &ui::PageDocument::imageChanged);
        m_pane->setImageFailed(picture);
        QVERIFY(laidOut.isEmpty());
        {
            const QSignalBlocker silence(page.documentLayout());
            QTRY_COMPARE(page.layoutSteps().reached(), page.characterCount());
            QTest::qWait(20);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!laidOut.isEmpty(), 5'000 * slowness());
    }

    void imageThatComesEarlyLeavesNoTextWithoutLines() {
        // Long enough for Qt to lay it out step by step.
        core::Article article = longArticle();
        for (core::BlockId block = blockCount; block < 20 * blockCount; ++block) {
            article.body.children.push_back(paragraph(words(block), block));
        }
        m_pane->showArticle(article);
        m_pane->setImageFailed(picture);
        view().scrollToBlock(19 * blockCount);
        QTRY_VERIFY(!view().isOnItsWay());
        QTRY_VERIFY(view().page()->lastBlock().layout()->lineCount() > 0);
        for (QTextBlock text = view().page()->begin(); text.isValid(); text = text.next()) {
            QVERIFY2(text.layout()->lineCount() > 0, qPrintable(text.text().left(40)));
        }
    }
};

QTEST_MAIN(ReadingPanePicturesTest)
#include "reading_pane_pictures_test.moc"
