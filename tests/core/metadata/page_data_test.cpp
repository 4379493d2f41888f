// SPDX-License-Identifier: MIT
#include "metadata/page_data.h"

#include <QTest>

using namespace klartext::core;

class PageDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textBecomesMarkup_data();
    void textBecomesMarkup();
    void otherDataHoldsNoText_data();
    void otherDataHoldsNoText();
};

namespace {

QByteArray textOf(const QByteArray& script) {
    HeadData head;
    head.title = "Rain";
    head.jsonLd = {script.toStdString()};
    return QByteArray::fromStdString(textFromPageData(head));
}

void addRow(const char* name, const char* body, const char* expected) {
    QTest::newRow(name) << QByteArray(body) << QByteArray(expected);
}

}  // namespace

void PageDataTest::textBecomesMarkup_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    addRow("a paragraph a line", R"(One.\n\n Two & <three>.\r\nFour.)",
           "<p>One.</p><p>Two &amp; &lt;three&gt;.</p><p>Four.</p>");
    addRow("signs that only look like tags", R"(Is a<b or a< p? 1 </ 2 <)",
           "<p>Is a&lt;b or a&lt; p? 1 &lt;/ 2 &lt;</p>");
    addRow("character references", R"(A &amp; B&nbsp;C)", "<p>A &amp; B\u00a0C</p>");
    addRow("its own boxes", R"(<p class=\"x\">One.<\/p>\n<P>Two &amp; three.)",
           "<p class=\"x\">One.</p>\n<P>Two &amp; three.");
    addRow("boxes escaped once more", R"(&lt;p&gt;One &amp;amp; two.&lt;/p&gt;)",
           "<p>One & two.</p>");
    addRow("marks in lines", R"(One <b>two</b>.\nA &lt; B.)",
           "<p>One <b>two</b>.</p><p>A &lt; B.</p>");
}

void PageDataTest::textBecomesMarkup() {
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    QCOMPARE(textOf("{\"@type\": \"NewsArticle\", \"articleBody\": \"" + body + "\"}"), expected);
}

void PageDataTest::otherDataHoldsNoText_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"@type\": \"Article\", \"articleBody\": \"One");
    QTest::newRow("an article without") << QByteArray(R"({"@type": "Article", "headline": "One"})");
    QTest::newRow("no text") << QByteArray(R"({"@type": "Article", "articleBody": {"a": [1]}})");
    QTest::newRow("another thing") << QByteArray(R"({"@type": "Product", "text": "One"})");
    QTest::newRow("several articles, none of them the page's")
        << QByteArray(R"([{"@type": "Article", "headline": "A", "articleBody": "One"},
                          {"@type": "Article", "headline": "B", "articleBody": "Two"},
                          {"@type": "Article", "headline": "C", "articleBody": "Three"},
                          {"@type": "Article", "headline": "D", "articleBody": "Four"}])");
    QTest::newRow("more than anyone reads")
        << "{\"@type\": \"Article\", \"articleBody\": \"" + QByteArray(2'000'000, 'x') + "\"}";
}

void PageDataTest::otherDataHoldsNoText() {
    QFETCH(const QByteArray, script);
    QCOMPARE(textOf(script), QByteArray());
}

QTEST_GUILESS_MAIN(PageDataTest)

#include "page_data_test.moc"
