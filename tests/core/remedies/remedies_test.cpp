// SPDX-License-Identifier: MIT
#include "core/remedies.h"

#include <QTest>
#include <algorithm>

#include "core/projection.h"
#include "core/writers.h"
#include "support/judged_page.h"

using namespace klartext::core;
using namespace klartext::core::test;

class RemediesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dataStandsForThePage();
    void dataOfAnotherArticleIsNotTaken();
    void pagesAreJoinedInOrder();
    void whatIsRepeatedStandsOnce();
    void textThatIsRepeatedIsListed_data();
    void textThatIsRepeatedIsListed();
    void partsThatAreMuchAlikeAreText();
    void addressesOfLaterPagesStayTheirs();
    void joinedPageSaysWhatItIs();
};

namespace {

const std::string first =
    "It rained for a week and the river came up to the old bridge, and nobody in the town had "
    "seen the like of it before.";
const std::string second = "Then the sun came out again and the people walked down to see it.";

Extraction stub(const std::string& articleBody) {
    return judgedPage(
        "<title>Rain</title><script type=application/ld+json>{\"@type\": \"Article\","
        "\"articleBody\": \"" +
        articleBody + "\"}</script><p>" + first + "</p><p>REMOVED Subscribe</p>");
}

QByteArray textOf(const RawPage& page) {
    return QByteArray::fromStdString(
        toPlainText(article(judgedPage(page.bytes, page.url)), {.header = false}));
}

RawPage join(std::string_view one, std::string_view two) {
    const std::vector<Extraction> pages{judgedPage(one),
                                        judgedPage(two, "https://blatt.example/a/b/text-2.html")};
    return joinPages(pages);
}

/// A story in three parts that differ by their numbers alone; `end` stands below each of them.
Extraction joinedStory(const std::string& end) {
    std::vector<Extraction> parts;
    for (int number = 1; number <= 3; ++number) {
        const std::string part = std::to_string(number);
        std::string html = "<title>The flood</title><article><h1>The flood</h1>";
        for (int day = 0; day < 4; ++day) {
            html += "<p>On day " + part + "-" + std::to_string(day) +
                    " of the flood the water came up to the old bridge, and all the people of the "
                    "town went down to the river to see what part " +
                    part + " of it would bring them in the end.</p>";
        }
        parts.push_back(extract({.bytes = html + end + "</article>",
                                 .contentType = "text/html; charset=utf-8",
                                 .url = "https://blatt.example/flood/" + part}));
    }
    return extract(joinPages(parts));
}

}  // namespace

void RemediesTest::dataStandsForThePage() {
    const auto page = pageFromData(stub(first + "\\n" + second));
    QVERIFY(page.has_value());
    QCOMPARE(textOf(*page), QByteArray::fromStdString(first + "\n\n" + second + "\n"));
    QCOMPARE(page->url, std::string("https://blatt.example/a/text.html"));
    const Extraction extraction = extract(*page);
    QCOMPARE(std::ranges::count(extraction.notices, Notice::DataChosen), 1);
}

void RemediesTest::dataOfAnotherArticleIsNotTaken() {
    QVERIFY(!pageFromData(stub(second + " " + second + " " + second)).has_value());
    QVERIFY(!pageFromData(stub("")).has_value());
}

void RemediesTest::pagesAreJoinedInOrder() {
    const RawPage page = join("<main><p>One.</p><ul><li>Two.</ul></main><footer>REMOVED</footer>",
                              "<main><p>Three.</p><p>Four.</p></main><footer>REMOVED</footer>");
    QCOMPARE(textOf(page), QByteArray("One.\n\n• Two.\n\nThree.\n\nFour.\n"));
}

void RemediesTest::whatIsRepeatedStandsOnce() {
    const RawPage page =
        join("<p>One.</p><p>No.</p><p>REMOVED ad</p>", "<p>No.</p><p>REMOVED ad</p><p>Two.</p>");
    QCOMPARE(textOf(page), QByteArray("One.\n\nNo.\n\nNo.\n\nTwo.\n"));
    QCOMPARE(QByteArray::fromStdString(page.bytes).count("REMOVED ad"), 1);
}

void RemediesTest::textThatIsRepeatedIsListed_data() {
    QTest::addColumn<std::string>("notice");
    QTest::newRow("words") << std::string(
        "Nothing of this story may be copied without asking us before it.");
    QTest::newRow("signs") << std::string("未经本站书面许可任何人不得转载或者复制本文的任何内容。");
}

void RemediesTest::textThatIsRepeatedIsListed() {
    QFETCH(const std::string, notice);
    const Extraction joined = joinedStory("<p>" + notice + "</p>");
    QCOMPARE(QByteArray::fromStdString(toPlainText(article(joined))).count(notice.c_str()), 1);
    const std::vector<RemovedEntry> removed = removedList(joined);
    QCOMPARE(std::ranges::count(removed, notice, &RemovedEntry::text), 2);
    for (const RemovedEntry& entry : removed) {
        if (entry.text == notice) {
            QVERIFY(std::ranges::count(entry.reasons, ReasonId::SaidAbove, &Reason::id) == 1);
        }
    }
}

void RemediesTest::partsThatAreMuchAlikeAreText() {
    const QByteArray text = QByteArray::fromStdString(toPlainText(article(joinedStory(""))));
    for (int number = 1; number <= 3; ++number) {
        for (int day = 0; day < 4; ++day) {
            QCOMPARE(text.count("On day " + QByteArray::number(number) + "-" +
                                QByteArray::number(day) + " of the flood"),
                     1);
        }
    }
}

void RemediesTest::addressesOfLaterPagesStayTheirs() {
    const RawPage page = join("<p>One <a href=x.html>x</a></p><p>Two</p>",
                              "<p>Three <a href=y.html>y</a></p><p>Four</p>");
    QVERIFY(page.bytes.find("\"https://blatt.example/a/x.html\"") != std::string::npos);
    QVERIFY(page.bytes.find("\"https://blatt.example/a/b/y.html\"") != std::string::npos);
}

void RemediesTest::joinedPageSaysWhatItIs() {
    const RawPage page = join("<title>Rain</title><link rel=next href=text-2.html><p>One.</p>",
                              "<title>Rain, page 2</title><p>Two.</p>");
    const Extraction extraction = extract(page);
    QCOMPARE(std::ranges::count(extraction.notices, Notice::Joined), 1);
    QVERIFY(extraction.findings.empty() ||
            extraction.findings.front().kind != FindingKind::NextPage);
    QCOMPARE(extraction.tree->head().title, std::string("Rain"));
}

QTEST_GUILESS_MAIN(RemediesTest)
#include "remedies_test.moc"
