// SPDX-License-Identifier: MIT
#include "core/projection.h"

#include <QTest>

#include "article_picture.h"

using namespace klartext::core;
using namespace klartext::core::test;

class ProjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void removedBlocksLeaveNoTrace_data();
    void removedBlocksLeaveNoTrace() { comparePicture(); }
    void overridesWinOverVerdicts();
    void formulasSpeakForTheirText();
    void metadataIsNotRepeated();
    void leadOpensTheArticle();
    void tallyCountsWordsAsPeopleDo();
    void markedPageHoldsEverything();
    void blocksMarkTheirElements();
    void deepNestingIsBounded();
};

void ProjectionTest::removedBlocksLeaveNoTrace_data() {
    addRows({
        {"between paragraphs",
         "<p>one</p><div><h3>REMOVED</h3><ul><li>REMOVED</li></ul></div><p>two</p>",
         "<p>one</p>\n<p>two</p>\n"},
        {"with the rules around it", "<p>one</p><hr><p>REMOVED</p><hr><p>two</p>",
         "<p>one</p>\n<p>two</p>\n"},
        {"a line of a paragraph", "<p>one<br>REMOVED<br>two</p>", "<p>one<br>\ntwo</p>\n"},
        {"a paragraph made by line ends", "one<br><br>REMOVED<br><br>two",
         "<p>one</p>\n<p>two</p>\n"},
        {"an item", "<ul><li>one</li><li>REMOVED</li></ul>", "<ul>\n<li>one</li>\n</ul>\n"},
        {"a picture", "<p>one</p><img src=a.jpg alt=REMOVED>", "<p>one</p>\n"},
        {"a formula around a frame that stays",
         "<p>one</p><math><iframe src=/f></iframe><mtext>REMOVED</mtext></math>",
         "<p>one</p>\n<p class=\"embed\"><a "
         "href=\"https://blatt.example/f\">blatt.example</a></p>\n"},
    });
}

void ProjectionTest::overridesWinOverVerdicts() {
    const Extraction page = judgedPage("<p>one</p><p>REMOVED two</p>");
    const Overrides overrides = {{blockOf(page, "one"), false}, {blockOf(page, "two"), true}};
    QVERIFY(!isKept(page, overrides, blockOf(page, "one")));
    QVERIFY(isKept(page, overrides, blockOf(page, "two")));
    QVERIFY(!isKept(page, {}, noBlock));
    QCOMPARE(htmlBody(article(page, overrides).body), std::string("<p>REMOVED two</p>\n"));
}

/// Not for a frame or picture that stands in the formula before it.
void ProjectionTest::formulasSpeakForTheirText() {
    const Extraction page =
        judgedPage("<math><iframe src=/f title=film></iframe><mtext>two</mtext></math>");
    const Article shown = article(page);
    QCOMPARE(shown.body.children.size(), std::size_t{1});
    const Element& formula = shown.body.children[0].children[0];
    QCOMPARE(formula.kind, ElementKind::Formula);
    QCOMPARE(formula.block, blockOf(page, "two"));
}

void ProjectionTest::metadataIsNotRepeated() {
    Extraction page = judgedPage(
        "<p>Kicker</p><h1>Title</h1><p>By Ada</p><p>1 May</p><p>First text.</p><p>Last text.</p>");
    page.metadata.titleBlock = blockOf(page, "Title");
    page.metadata.kickerBlock = blockOf(page, "Kicker");
    page.metadata.bylineBlocks = {blockOf(page, "By Ada")};
    page.metadata.dateBlocks = {blockOf(page, "1 May")};
    QCOMPARE(htmlBody(article(page).body), std::string("<p>First text.</p>\n<p>Last text.</p>\n"));
}

void ProjectionTest::leadOpensTheArticle() {
    Extraction page =
        judgedPage("<figure><img src=a.jpg alt=A></figure><p>The lead.</p><p>First text.</p>");
    page.metadata.leadBlock = blockOf(page, "lead");
    const std::string body = htmlBody(article(page).body, {}, page.metadata.leadBlock);
    QCOMPARE(body, std::string("<p class=\"lead\">The lead.</p>\n<figure>\n"
                               "<a href=\"https://blatt.example/a/a.jpg\">A</a>\n</figure>\n"
                               "<p>First text.</p>\n"));
}

void ProjectionTest::tallyCountsWordsAsPeopleDo() {
    const Extraction page = judgedPage(
        "<p>Don't count 3.5 twice</p><p>漢字</p><p>REMOVED text</p>"
        "<img src=a.jpg alt='three words here'>");
    const Tally tally = article(page).tally;
    QCOMPARE(tally.wordsKept, 6);
    QCOMPARE(tally.wordsRemoved, 2);
    QCOMPARE(tally.blocksKept, 2);
    QCOMPARE(tally.blocksRemoved, 1);
    QCOMPARE(tally.minutesToRead, 1);
    QCOMPARE(article(judgedPage("")).tally.minutesToRead, 0);
    std::string longText;
    for (int i = 0; i < 2300; ++i) {
        longText += "word ";
    }
    QCOMPARE(article(judgedPage("<p>" + longText)).tally.minutesToRead, 10);
}

void ProjectionTest::markedPageHoldsEverything() {
    const Extraction page = judgedPage("<nav><a href='/'>REMOVED</a></nav><p>one</p>");
    QCOMPARE(htmlBody(markedPage(page)),
             std::string("<p><a href=\"https://blatt.example/\">REMOVED</a></p>\n<p>one</p>\n"));
}

void ProjectionTest::blocksMarkTheirElements() {
    const Extraction page = judgedPage("<p>a b<br>c <b>d</b></p>");
    const Element body = article(page).body;
    const Element& paragraph = body.children.at(0);
    const BlockId first = blockOf(page, "a b");
    const BlockId second = blockOf(page, "c d");
    QVERIFY(first != second);
    QCOMPARE(body.block, first);
    QCOMPARE(paragraph.block, first);
    QCOMPARE(paragraph.children.front().block, first);
    QCOMPARE(paragraph.children.back().kind, ElementKind::Strong);
    QCOMPARE(paragraph.children.back().block, second);
}

void ProjectionTest::deepNestingIsBounded() {
    std::string html;
    for (int i = 0; i < 400; ++i) {
        html += "<blockquote><ul><li>";
    }
    html += "the text";
    const Extraction page = judgedPage(html);
    const Element* element = nullptr;
    const Element body = article(page).body;
    int depth = 0;
    for (element = &body; !element->children.empty(); element = &element->children.front()) {
        ++depth;
    }
    QCOMPARE(element->text, std::string("the text"));
    QVERIFY2(depth < 100, QByteArray::number(depth).constData());
}

QTEST_GUILESS_MAIN(ProjectionTest)
#include "projection_test.moc"
