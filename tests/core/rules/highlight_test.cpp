// SPDX-License-Identifier: MIT
#include "core/highlight.h"

#include <QTest>
#include <ctime>

#include "core/extraction.h"
#include "support/repeated.h"
#include "support/slowness.h"

using namespace klartext::core;
namespace test = klartext::test;

namespace {

std::shared_ptr<const PageTree> pageOf(const std::string& lines) {
    return extract({.bytes = lines, .kind = PageKind::PlainText}).tree;
}

std::string textOf(const PageTree& page, const TextSpan& span) {
    std::string text;
    for (BlockId id = span.first; id <= span.last; ++id) {
        const std::string_view block = page.text(page.block(id));
        const std::size_t begin = id == span.first ? span.firstByte : 0;
        const std::size_t end = id == span.last ? span.endByte : block.size();
        text += (text.empty() ? "" : "|") + std::string(block.substr(begin, end - begin));
    }
    return text;
}

const std::string ferry =
    "The ferry at the mill\nThe ferry crosses the river in the morning.\nIn the evening the ferry "
    "rests at the mill. Größe zählt nicht.\nNobody waits.\n";

/// The n-th place of some words.
TextSpan spanOf(const PageTree& page, std::string_view words, int nth = 0) {
    for (BlockId id = 0; id < page.blocks().size(); ++id) {
        const std::string_view text = page.text(page.block(id));
        for (auto at = text.find(words); at != std::string_view::npos;
             at = text.find(words, at + 1)) {
            if (nth-- == 0) return {id, at, id, at + words.size()};
        }
    }
    return {};
}

}  // namespace

class HighlightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsItOnTheSamePage() {
        const auto page = pageOf(ferry);
        for (int nth = 0; nth < 3; ++nth) {
            const TextSpan span = spanOf(*page, "ferry", nth);
            const auto anchor = anchorOf(*page, span);
            QVERIFY(anchor);
            const Found found = findAnchor(*page, *anchor);
            QVERIFY(found.fit == Fit::Exact);
            QVERIFY(found.span == span);
        }
    }

    void goesOverSeveralBlocks() {
        const auto page = pageOf(ferry);
        TextSpan span = spanOf(*page, "in the morning");
        span.last = spanOf(*page, "In the evening").last;
        span.endByte = spanOf(*page, "In the evening").endByte;
        const auto anchor = anchorOf(*page, span);
        QVERIFY(anchor);
        QCOMPARE(QString::fromStdString(anchor->quote),
                 QStringLiteral("in the morning.\nIn the evening"));
        QCOMPARE(QString::fromStdString(textOf(*page, findAnchor(*page, *anchor).span)),
                 QStringLiteral("in the morning.|In the evening"));
    }

    void quotesWhatIsShown() {
        const auto page = pageOf("One two three.\nBuy now\nFour five six.\n");
        const TextSpan span{0, 4, 2, 9};
        const std::vector<TextSpan> parts{{0, 4, 0, 14}, {2, 0, 2, 9}};
        const auto anchor = anchorOf(*page, parts);
        QVERIFY(anchor);
        QCOMPARE(QString::fromStdString(anchor->quote), QStringLiteral("two three.\nFour five"));
        const Found found = findAnchor(*page, *anchor);
        QVERIFY(found.fit == Fit::Exact);
        QVERIFY(found.span == span);
        QVERIFY(found.parts == parts);
        const std::vector<TextSpan> backwards{parts[1], parts[0]};
        QVERIFY(!anchorOf(*page, backwards));
    }

    void findsItWhereBlocksCameBetween() {
        const auto page = pageOf(ferry);
        TextSpan span = spanOf(*page, "in the morning");
        span.last = spanOf(*page, "In the evening").last;
        span.endByte = spanOf(*page, "In the evening").endByte;
        const auto anchor = anchorOf(*page, span);
        const auto changed = pageOf(
            "The ferry at the mill\nThe ferry crosses the river in the morning.\nRead this, too\n"
            "In the evening the ferry rests at the mill.\n");
        const Found found = findAnchor(*changed, *anchor);
        QVERIFY(found.fit == Fit::Moved);
        QCOMPARE(found.parts.size(), std::size_t(2));
        QCOMPARE(QString::fromStdString(textOf(*changed, found.parts[0]) + '/' +
                                        textOf(*changed, found.parts[1])),
                 QStringLiteral("in the morning./In the evening"));
        QVERIFY(findAnchor(*pageOf("in the morning.\nNothing else\n"), *anchor).fit == Fit::Lost);
    }

    void findsItInAnotherSpacing() {
        const auto page = pageOf("He said: “The ferry — at last\xC2\xA0— is here.”\nAnd so on\n");
        Anchor anchor;
        anchor.quote = "\"The  ferry - at last - is\nhere.\" And";
        const Found found = findAnchor(*page, anchor);
        QVERIFY(found.fit != Fit::Lost);
        QCOMPARE(QString::fromStdString(textOf(*page, found.span)),
                 QStringLiteral("“The ferry — at last\u00A0— is here.”|And"));
    }

    void prefersWhatIsShown() {
        const auto page = pageOf("ferry\nThe ferry\n");
        Anchor anchor;
        anchor.quote = "ferry";
        QCOMPARE(findAnchor(*page, anchor).span.first, BlockId(0));
        const auto shown = [](BlockId block) { return block == 1; };
        QCOMPARE(findAnchor(*page, anchor, shown).span.first, BlockId(1));
    }

    void findsQuotesInPlainText() {
        QCOMPARE(findQuote("one  two\nthree", "two three"), std::optional<std::size_t>(5));
        QVERIFY(!findQuote("one two", "three"));
        QVERIFY(!findQuote("one two", " "));
    }

    void findsItWhereThePageChanged() {
        const auto page = pageOf(ferry);
        const auto anchor = anchorOf(*page, spanOf(*page, "ferry", 2));
        const auto changed =
            pageOf("A ferry menu\nferry ferry\n" + ferry + "More about the ferry\n");
        const Found found = findAnchor(*changed, *anchor);
        QVERIFY(found.fit == Fit::Exact);
        QVERIFY(found.span == spanOf(*changed, "ferry", 5));
    }

    void saysThatTheWordsAroundItAreOthers() {
        const auto page = pageOf(ferry);
        const auto anchor = anchorOf(*page, spanOf(*page, "rests at the mill"));
        const auto changed = pageOf("Today it rests at the mill, they say.\n");
        const Found found = findAnchor(*changed, *anchor);
        QVERIFY(found.fit == Fit::Moved);
        QCOMPARE(QString::fromStdString(textOf(*changed, found.span)),
                 QStringLiteral("rests at the mill"));
    }

    void saysThatItIsGone() {
        const auto page = pageOf(ferry);
        const auto anchor = anchorOf(*page, spanOf(*page, "Nobody waits"));
        QVERIFY(findAnchor(*pageOf("Another text.\n"), *anchor).fit == Fit::Lost);
        QVERIFY(findAnchor(*page, Anchor()).fit == Fit::Lost);
    }

    void marksNothingThatIsNoText() {
        const auto page = pageOf(ferry);
        QVERIFY(!anchorOf(*page, TextSpan()));
        QVERIFY(!anchorOf(*page, {0, 3, 0, 3}));
        QVERIFY(!anchorOf(*page, {0, 3, 0, 3000}));
        // The line end between two blocks alone.
        QVERIFY(!anchorOf(*page, {0, page->text(page->block(0)).size(), 1, 0}));
        QVERIFY(!anchorOf(*page, {1, 0, 0, 3}));
        TextSpan inside = spanOf(*page, "Größe");
        inside.firstByte += 3;  // within the ö
        QVERIFY(!anchorOf(*page, inside));
    }

    void beginsAndEndsWithWords() {
        const auto page = pageOf(ferry);
        const std::size_t end = page->text(page->block(0)).size();
        const auto anchor = anchorOf(*page, {0, end, 2, 0});
        QVERIFY(anchor);
        QCOMPARE(QString::fromStdString(anchor->quote),
                 QStringLiteral("The ferry crosses the river in the morning."));
        QVERIFY(*anchor == *anchorOf(*page, spanOf(*page, anchor->quote)));
        const std::vector<TextSpan> parts{{0, end, 1, 0}, {1, 0, 1, 3}};
        const auto first = anchorOf(*page, parts);
        QVERIFY(first);
        QVERIFY(*first == *anchorOf(*page, {1, 0, 1, 3}));
        QCOMPARE(first->order, 1U);
    }

    void pagesThatRepeatThemselvesTakeNoLonger() {
        const std::clock_t begin = std::clock();
        const auto page = pageOf(test::repeated("a ", 500'000));
        const std::vector<Anchor> anchors(20, {.quote = "a", .before = "b"});
        for (const Found& found : findAnchors(*page, anchors)) {
            QVERIFY(found.fit == Fit::Moved);
        }
        // With something between its lines each line of the page begins the quote again.
        const auto lines = pageOf(test::repeated("A.\nB.\n", 15'000));
        const Anchor whole{.quote = test::repeated("A.\n", 7000) + "A."};
        QCOMPARE(findAnchor(*lines, whole).parts.size(), std::size_t{7001});
        QVERIFY(std::clock() - begin < 2 * CLOCKS_PER_SEC * test::slowness());
    }

    void manyLostOnesTakeNoLongerThanSome() {
        const auto page = pageOf(test::repeated("The ferry crosses the river. ", 50'000));
        const std::vector<Anchor> anchors(10'000, {.quote = "The ferry crosses the river?"});
        const std::clock_t begin = std::clock();
        for (const Found& found : findAnchors(*page, anchors)) {
            QVERIFY(found.fit == Fit::Lost);
        }
        QVERIFY(std::clock() - begin < 3 * CLOCKS_PER_SEC * test::slowness());
    }

    void comesBackFromJson() {
        const auto page = pageOf(ferry);
        const auto anchor = anchorOf(*page, spanOf(*page, "Größe"));
        QVERIFY(anchor);
        const auto read = readAnchor(toJson(*anchor));
        QVERIFY(read);
        QVERIFY(*read == *anchor);
        QVERIFY(!readAnchor("{}"));
        QVERIFY(!readAnchor("[1"));
    }
};

QTEST_GUILESS_MAIN(HighlightTest)
#include "highlight_test.moc"
