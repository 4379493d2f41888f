// SPDX-License-Identifier: MIT
#include "prepared_page.h"

#include <QTest>
#include <QThread>
#include <memory>
#include <string>
#include <utility>

#include "core/extraction.h"
#include "core/privacy.h"
#include "core/saved_page.h"
#include "core/seen_blocks.h"
#include "document/document_builder.h"
#include "library/text_marks.h"

namespace klartext::gui {

namespace {

app::SharedExtraction extracted(int paragraphs) {
    std::string html = "<title>The River</title><article><h1>The River</h1>";
    for (int i = 0; i < paragraphs; ++i) {
        html += "<p>In chapter " + std::to_string(i) + " the river is wide and slow, and the";
        html += " boats that go down to the sea wait at the bridge until the tide turns.</p>";
    }
    core::RawPage page;
    page.bytes = html + "</article>";
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://a.test/river";
    return std::make_shared<const core::Extraction>(core::extract(page));
}

/// As the service does, beside the thread of the window.
void prepareBeside(PreparedPage& prepared, const app::SharedExtraction& extraction) {
    const std::unique_ptr<QThread> thread(
        QThread::create([&prepared, &extraction] { prepared.prepare(extraction); }));
    thread->start();
    thread->wait();
}

/// Without soft hyphens, wherever the test runs.
ui::DocumentStyle plainStyle() {
    ui::DocumentStyle style;
    style.typography.hyphenated = false;
    return style;
}

constexpr int manyParagraphs = 600;

}  // namespace

class PreparedPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        // A text that another took the place of is put away by the window's thread.
        QTest::qWait(0);
    }
    void longTextIsMadeForTheWindow();
    void newerPageTakesThePlaceOfTheOlder();
    void decisionsOfThePersonHold();
    void rulesOfTheSiteHold();
    void whatElseTheWindowNeedsIsFound();
    void partOfAPageIsDoubted();
    void copyIsAsItWasSaved();
    void shortTextIsLeftToTheWindow();
};

void PreparedPageTest::longTextIsMadeForTheWindow() {
    PreparedPage prepared;
    prepared.setStyle(plainStyle());
    const auto page = extracted(manyParagraphs);
    prepareBeside(prepared, page);
    const auto parts = prepared.take(page);
    QVERIFY(parts.text);
    QVERIFY(parts.projections.withDoubt);
    QCOMPARE(parts.text->thread(), QThread::currentThread());
    QCOMPARE(parts.text->images().thread(), QThread::currentThread());
    const auto made = ui::buildArticle(*parts.projections.withDoubt, plainStyle());
    QCOMPARE(parts.text->toPlainText(), made->toPlainText());
    // Only once.
    QVERIFY(!prepared.take(page).text);
}

void PreparedPageTest::newerPageTakesThePlaceOfTheOlder() {
    PreparedPage prepared;
    prepared.setStyle(plainStyle());
    const auto older = extracted(manyParagraphs);
    const auto newer = extracted(manyParagraphs + 1);
    prepareBeside(prepared, older);
    prepareBeside(prepared, newer);
    const auto none = prepared.take(older);
    QVERIFY(!none.text);
    QVERIFY(!none.projections.article);
    const auto parts = prepared.take(newer);
    QVERIFY(parts.text);
    QVERIFY(parts.text->toPlainText().contains(QStringLiteral("chapter 600")));
}

void PreparedPageTest::decisionsOfThePersonHold() {
    static constexpr core::BlockId paragraph = 5;
    PreparedPage prepared;
    prepared.setStyle(plainStyle());
    prepared.setDecisions({{}, [](const core::Extraction&) {
                               return core::Overrides{{paragraph, false}};
                           }});
    const auto page = extracted(manyParagraphs);
    prepareBeside(prepared, page);
    const auto parts = prepared.take(page);
    QVERIFY(parts.text);
    QCOMPARE(parts.overrides, core::Overrides({{paragraph, false}}));
    QVERIFY(parts.text->positionOf(paragraph) < 0);
    QVERIFY(parts.text->positionOf(paragraph + 1) >= 0);
}

void PreparedPageTest::rulesOfTheSiteHold() {
    core::SiteRule rule;
    rule.site = "a.test";
    rule.selector = {{{"p", {}, {}, {}}}, false, core::TextShape::Any, "In chapter 7 "};
    core::SiteRule foreign = rule;
    foreign.site = "b.test";
    foreign.selector.begins = "In chapter 8 ";
    PreparedPage prepared;
    prepared.setStyle(plainStyle());
    prepared.setDecisions({{rule, foreign}, {}});
    const auto page = extracted(manyParagraphs);
    prepareBeside(prepared, page);
    const auto parts = prepared.take(page);
    QVERIFY(parts.text);
    QCOMPARE(parts.ruled.rules, std::vector{rule});
    QCOMPARE(parts.ruled.effects.size(), std::size_t{1});
    QVERIFY(parts.ruled.extraction != page);
    QVERIFY(!parts.text->toPlainText().contains(QStringLiteral("chapter 7 ")));
    QVERIFY(parts.text->toPlainText().contains(QStringLiteral("chapter 8 ")));
}

void PreparedPageTest::whatElseTheWindowNeedsIsFound() {
    static constexpr core::BlockId paragraph = 7;
    const auto page = extracted(10);
    PreparedPage prepared;
    prepared.setDecisions({{}, {}, app::markOf(*page->tree, paragraph)});
    prepareBeside(prepared, page);
    const auto parts = prepared.take(page);
    QCOMPARE(parts.place, paragraph);
    QCOMPARE(parts.fingerprints, core::fingerprintsOf(*page->tree));
    QVERIFY(parts.projections.privacy == core::privacyReport(*page));
}

void PreparedPageTest::partOfAPageIsDoubted() {
    PreparedPage prepared;
    prepared.setStyle(plainStyle());
    prepared.setDecisions({.isPart = true});
    const auto page = extracted(manyParagraphs);
    QCOMPARE(page->status, core::Status::Complete);
    prepareBeside(prepared, page);
    const auto parts = prepared.take(page);
    QVERIFY(parts.text);
    QCOMPARE(parts.page->status, core::Status::Doubtful);
    QCOMPARE(parts.ruled.extraction, parts.page);
    QCOMPARE(parts.projections.withDoubt->status, core::Status::Doubtful);
}

void PreparedPageTest::copyIsAsItWasSaved() {
    const auto page = extracted(manyParagraphs);
    core::Extraction judged = *page;
    judged.status = core::Status::Doubtful;
    static constexpr core::BlockId paragraph = 7;
    auto own = std::make_shared<app::OwnFile>();
    own->copy = app::SavedCopy{core::makeSavedPage({}, judged, {{paragraph, false}}), {}};
    PreparedPage prepared;
    prepared.setStyle(plainStyle());
    prepared.setDecisions({.own = own});
    prepareBeside(prepared, page);
    const auto parts = prepared.take(page);
    QVERIFY(parts.text);
    QCOMPARE(parts.page, parts.reopened.page);
    QCOMPARE(parts.page->status, core::Status::Doubtful);
    QCOMPARE(parts.overrides, (core::Overrides{{paragraph, false}}));
}

void PreparedPageTest::shortTextIsLeftToTheWindow() {
    PreparedPage prepared;
    prepared.setStyle(plainStyle());
    const auto page = extracted(10);
    prepareBeside(prepared, page);
    const auto parts = prepared.take(page);
    QVERIFY(!parts.text);
    QVERIFY(parts.projections.withDoubt);
}

}  // namespace klartext::gui

QTEST_MAIN(klartext::gui::PreparedPageTest)
#include "prepared_page_test.moc"
