// SPDX-License-Identifier: MIT
#include "core/saved_page.h"

#include <QTest>

#include "core/writers.h"
#include "support/judged_page.h"

using namespace klartext::core;
using klartext::core::test::blockOf;
using klartext::core::test::judgedPage;

namespace {

RawPage page(std::string bytes, std::string url = "https://blatt.example/a/text.html") {
    return {.bytes = std::move(bytes),
            .contentType = "text/html; charset=utf-8",
            .url = std::move(url)};
}

const std::string html =
    "<title>T</title><nav>REMOVED menu</nav><p>One</p><p>Two</p><p>REMOVED three</p>";

}  // namespace

class SavedPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack();
    void verdictsAndCorrectionsAreTakenUp();
    void otherBlocksAreJudgedAnew();
    void damagedBytesAreNothing();
    void deepNestingIsHarmless();
    void foldersStayAtHome();
    void originalTravelsInHtml();
    void originalIsOnlyFoundWhereItWasPut();
};

void SavedPageTest::whatIsPackedComesBack() {
    const Extraction judged = judgedPage(html);
    SavedPage saved = makeSavedPage(page(html), judged, {{blockOf(judged, "Two"), false}});
    saved.placeBlock = blockOf(judged, "One");
    saved.placeOffset = -12;
    const auto back = unpack(pack(saved));
    QVERIFY(back);
    QVERIFY(back->page == saved.page);
    QCOMPARE(back->blocksPrint, saved.blocksPrint);
    QCOMPARE(back->corrections, saved.corrections);
    QCOMPARE(back->placeBlock, saved.placeBlock);
    QCOMPARE(back->placeOffset, -12);
    QCOMPARE(back->verdicts.size(), saved.verdicts.size());
    const BlockId menu = blockOf(judged, "menu");
    QVERIFY(!back->verdicts[menu].kept);
    QCOMPARE(back->verdicts[menu].kind, BoilerplateKind::Related);
    QCOMPARE(back->verdicts[menu].probability, 0.125F);
    QCOMPARE(back->verdicts[menu].reasons.front().id, ReasonId::AllLink);
}

void SavedPageTest::verdictsAndCorrectionsAreTakenUp() {
    const Extraction judged = judgedPage(html);
    const BlockId menu = blockOf(judged, "menu");
    const ReopenedPage again = reopen(makeSavedPage(page(html), judged, {{menu, true}}));
    QCOMPARE(again.overrides, (Overrides{{menu, true}}));
    QVERIFY(!again.extraction.verdicts[menu].kept);
    QVERIFY(again.extraction.verdicts[blockOf(judged, "One")].kept);
    QCOMPARE(again.extraction.status, Status::Complete);
    QCOMPARE(toPlainText(article(again.extraction, again.overrides), {.header = false}),
             std::string("REMOVED menu\n\nOne\n\nTwo\n"));
}

void SavedPageTest::otherBlocksAreJudgedAnew() {
    const Extraction judged = judgedPage(html);
    SavedPage saved = makeSavedPage(page(html), judged, {{blockOf(judged, "Two"), false}});
    saved.blocksPrint ^= 1U;
    const ReopenedPage again = reopen(saved);
    QCOMPARE(again.placeBlock, noBlock);
    QCOMPARE(again.overrides, (Overrides{{blockOf(judged, "Two"), false}}));
}

void SavedPageTest::damagedBytesAreNothing() {
    const std::string packed = pack(makeSavedPage(page(html), judgedPage(html), {}));
    const std::size_t head = packed.find('\n');
    for (std::size_t size = 0; size < head; size += 7) {
        QVERIFY(!unpack(packed.substr(0, size)));
    }
    for (std::size_t at = 0; at < head; at += 3) {
        std::string mutated = packed;
        mutated[at] = static_cast<char>(mutated[at] ^ 0x15);
        if (const auto read = unpack(mutated)) {
            (void)reopen(*read);
        }
    }
    QVERIFY(!unpack("{\"klartext-page\":2}\n"));
    QVERIFY(!unpack("[]\n"));
}

void SavedPageTest::deepNestingIsHarmless() {
    std::string packed = pack(makeSavedPage(page(html), judgedPage(html), {}));
    const std::string_view corrections = "\"corrections\":";
    const std::size_t at = packed.find(corrections);
    QVERIFY(at != std::string::npos);
    packed.insert(at + corrections.size(),
                  std::string(200'000, '[') + std::string(200'000, ']') + ",\"more\":");
    const auto read = unpack(packed);
    QVERIFY(!read || read->corrections.empty());
}

void SavedPageTest::foldersStayAtHome() {
    const std::string local = "file:///home/ada/secret/text.html";
    QCOMPARE(withoutFolders(local, local), std::string("file:///text.html"));
    QCOMPARE(withoutFolders("file:///home/ada/secret/text_files/a.png", local),
             std::string("file:///text_files/a.png"));
    QCOMPARE(withoutFolders("file:///home/ada/b.png", local), std::string("file:///b.png"));
    QCOMPARE(withoutFolders("https://a.example/b", local), std::string("https://a.example/b"));
    const SavedPage saved = makeSavedPage(page(html, local), judgedPage(html, local), {});
    QVERIFY(pack(saved).find("secret") == std::string::npos);
}

void SavedPageTest::originalTravelsInHtml() {
    Extraction judged = judgedPage("<p>Text</p><p>REMOVED menu</p><img src=/a.png alt=A>");
    HtmlOptions options;
    options.images = [](std::string_view url) {
        return std::optional(
            EmbeddedImage{.mediaType = "image/png", .bytes = "PNG", .origin = std::string(url)});
    };
    options.leftOut = removedList(judged);
    options.original = "QUJD";
    const std::string saved = toHtml(articleWithDoubt(judged), options);
    QVERIFY(isSavedPage(saved));
    QVERIFY(isSavedPage("\xEF\xBB\xBF" + saved));
    QCOMPARE(QString::fromStdString(std::string(savedPageIn(saved))).trimmed(),
             QStringLiteral("QUJD"));
    const auto images = savedImagesIn(saved);
    QCOMPARE(images.size(), std::size_t{1});
    QCOMPARE(images[0].url, std::string("https://blatt.example/a.png"));
    QCOMPARE(images[0].dataUrl, std::string("data:image/png;base64,UE5H"));
    QVERIFY(saved.find("<details>\n<summary>Left out of the page (1)</summary>") !=
            std::string::npos);
    QVERIFY(saved.find("<p>REMOVED menu</p>") != std::string::npos);
    QVERIFY(saved.find("<script") == std::string::npos);
}

void SavedPageTest::originalIsOnlyFoundWhereItWasPut() {
    // A page that writes what a saved copy looks like is still a page.
    const Extraction judged = judgedPage(
        "<p>&lt;!--klartext-page\nRVZJTA==\n--&gt;</p>"
        "<p>&lt;img src=\"data:image/png;base64,UE5H\" "
        "data-from=\"https://evil.example/\"&gt;</p>");
    HtmlOptions options;
    const std::string plain = toHtml(article(judged), options);
    QVERIFY(!isSavedPage(plain));
    QVERIFY(savedPageIn(plain).empty());
    options.original = "QUJD";
    const std::string saved = toHtml(article(judged), options);
    QVERIFY(savedPageIn(saved).starts_with("QUJD"));
    QVERIFY(savedImagesIn(saved).empty());
}

QTEST_APPLESS_MAIN(SavedPageTest)
#include "saved_page_test.moc"
