// SPDX-License-Identifier: MIT
#include "panes/reading_pane.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>
#include <algorithm>

#include "document/document_builder.h"
#include "document/layout_steps.h"
#include "panes/message_view.h"
#include "panes/page_marks.h"
#include "panes/page_menu.h"
#include "panes/page_view.h"
#include "support/slowness.h"
#include "typography/hyphenation.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

namespace {

constexpr core::BlockId blockCount = 120;

std::string words(core::BlockId block) {
    std::string text = "Paragraph " + std::to_string(block) + " begins.";
    for (int i = 0; i < 12; ++i) {
        text += " It goes on for a while.";
    }
    return text;
}

/// Paragraphs with the blocks 0, 1, 2 … without those left out; a picture after block 5.
core::Article longArticle(const std::vector<core::BlockId>& without = {}) {
    core::Article article;
    article.metadata.title = "A long read";
    for (core::BlockId block = 0; block < blockCount; ++block) {
        if (std::find(without.begin(), without.end(), block) == without.end()) {
            article.body.children.push_back(paragraph(words(block), block));
        }
        if (block == 5) {
            article.body.children.push_back(make(
                ElementKind::Paragraph, {image("https://a.test/p.png", "A boat", 0, 0, 1000)}));
        }
    }
    return article;
}

QByteArray png(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

const QUrl picture(QStringLiteral("https://a.test/p.png"));

}  // namespace

class ReadingPaneTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ActiveTheme> m_theme;
    std::unique_ptr<ui::ReadingPane> m_pane;

    ui::PageView& view() const { return *m_pane->view(); }
    QScrollBar& bar() const { return *view().verticalScrollBar(); }

    void readBlock(core::BlockId block) const {
        view().scrollToBlock(block);
        QTest::qWait(0);
    }

    int top(core::BlockId block) const { return view().blockTop(block).value_or(-9999); }

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_settings->theme.setValue(ui::ThemeChoice::Light);
        m_settings->smoothScrolling.setValue(false);
        m_settings->zoom.reset();
        m_settings->resetTypography();
        m_theme = std::make_unique<ui::ActiveTheme>(*m_settings);
        m_pane = std::make_unique<ui::ReadingPane>(*m_settings, *m_theme);
        m_pane->resize(900, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void cleanup() {
        m_pane.reset();
        m_theme.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    }

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

    void styleKeepsTheLineBeingRead() {
        m_pane->showArticle(longArticle());
        readBlock(60);
        const ui::PageView::Anchor before = view().anchor();
        m_settings->pointSize.setValue(21);
        m_settings->columnWidth.setValue(50);
        QTest::qWait(10);
        QVERIFY(qAbs(view().anchor().position - before.position) < 80);
        m_settings->theme.setValue(ui::ThemeChoice::Dark);
        m_settings->pointSize.reset();
        m_settings->columnWidth.reset();
        QTest::qWait(10);
        QCOMPARE(view().page()->style().theme.choice(), ui::ThemeChoice::Dark);
        QVERIFY(qAbs(view().anchor().position - before.position) < 80);
    }

    void hyphensKeepTheLineBeingRead() {
        if (!ui::Hyphenation::ofTheSystem().knows(QStringLiteral("en"))) {
            QSKIP("no English dictionary");
        }
        core::Article article;
        article.metadata.language = "en";
        std::string longText;
        for (int i = 0; i < 400; ++i) {
            longText += "extraordinary representation " + std::to_string(i) + " ";
        }
        article.body.children = {paragraph(longText, 0)};
        m_pane->showArticle(article);
        const auto hyphens = [this] {
            return view().document()->toRawText().count(QChar::SoftHyphen);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hyphens() > 0, 20'000);
        bar().setValue(bar().maximum() / 2);
        const ui::PageView::Anchor before = view().anchor();
        // The number at the beginning of what is read.
        const QString seen =
            view().document()->toRawText().mid(before.position).remove(QChar::SoftHyphen).left(50);
        m_settings->hyphenated.setValue(false);
        QTRY_COMPARE(hyphens(), 0);
        const auto place = view().document()->toRawText().indexOf(seen);
        QVERIFY(place > 0);
        QTextCursor cursor(view().document());
        cursor.setPosition(static_cast<int>(place));
        QCOMPARE(view().cursorRect(cursor).top(), before.offset);
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

    void widthOfTheWindowKeepsTheLineBeingRead() {
        m_pane->showArticle(longArticle());
        readBlock(60);
        const int before = view().anchor().position;
        m_pane->resize(420, 700);
        QTest::qWait(10);
        QVERIFY(qAbs(view().anchor().position - before) < 80);
    }

    void restoredBlockAboveMovesNothing() {
        m_pane->showArticle(longArticle({10}));
        readBlock(60);
        const int before = top(60);
        m_pane->updateArticle(longArticle());
        QCOMPARE(top(60), before);
        QVERIFY(!view().marks().isEmpty());
    }

    void removedBlockAboveMovesNothing() {
        m_pane->showArticle(longArticle());
        readBlock(60);
        const int before = top(60);
        m_pane->updateArticle(longArticle({10}));
        QCOMPARE(top(60), before);
        QVERIFY(view().marks().isEmpty());
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
