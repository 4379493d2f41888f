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
    const std::string notice = "Nothing on these pages may be copied without asking us before.";
    const RawPage page = join("<p>One.</p><p>No.</p><p>" + notice + "</p><p>REMOVED ad</p>",
                              "<p>No.</p><p>REMOVED ad</p><p>" + notice + "</p><p>Two.</p>");
    QCOMPARE(textOf(page),
             QByteArray::fromStdString("One.\n\nNo.\n\n" + notice + "\n\nNo.\n\nTwo.\n"));
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
