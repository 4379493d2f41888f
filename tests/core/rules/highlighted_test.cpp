// SPDX-License-Identifier: MIT
#include "core/highlighted.h"

#include <QTest>

#include "core/writers.h"
#include "support/judged_page.h"

using namespace klartext::core;

namespace {

Highlight highlightOf(const std::string& quote, HighlightColor color = HighlightColor::Yellow,
                      const std::string& note = {}) {
    Highlight highlight;
    highlight.anchor.quote = quote;
    highlight.color = color;
    highlight.note = note;
    return highlight;
}

Article markedArticle(std::string_view page, const std::vector<Highlight>& highlights) {
    const Extraction extraction = test::judgedPage(page);
    return highlighted(article(extraction), *extraction.tree, highlights);
}

/// The body as HTML, from its first paragraph on.
QString html(std::string_view page, const std::vector<Highlight>& highlights) {
    QString text = QString::fromStdString(toHtml(markedArticle(page, highlights)));
    text = text.mid(text.indexOf(QStringLiteral("<p>")));
    return text.left(text.indexOf(QStringLiteral("</article>"))).simplified();
}

}  // namespace

class HighlightedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksWords() {
        QCOMPARE(html("<p>The <b>ferry</b> rests at night.</p>",
                      {highlightOf("ferry rests", HighlightColor::Green)}),
                 QStringLiteral("<p>The <strong><mark class=\"green\">ferry</mark></strong> "
                                "<mark class=\"green\">rests</mark> at night.</p>"));
    }

    void marksParagraphs() {
        QCOMPARE(html("<p>One two.</p><p>Three four.</p>", {highlightOf("two.\nThree")}),
                 QStringLiteral("<p>One <mark class=\"yellow\">two.</mark></p> "
                                "<p><mark class=\"yellow\">Three</mark> four.</p>"));
    }

    void listsNotes() {
        const QString text = html("<p>One two three.</p>",
                                  {highlightOf("two", HighlightColor::Pink, "<b>why</b> \"x\"\nso"),
                                   highlightOf("gone", HighlightColor::Blue, "lost")});
        QVERIFY(text.startsWith(QStringLiteral(
            "<p>One <mark class=\"pink\" title=\"&lt;b&gt;why&lt;/b&gt; &quot;x&quot; so\">two"
            "</mark><sup><a href=\"#klartext-note-1\">[1]</a></sup> three.</p>")));
        QVERIFY(text.contains(QStringLiteral("<li id=\"klartext-note-1\">")));
        QVERIFY(text.contains(QStringLiteral("<h2>Notes</h2>")));
        QVERIFY(text.contains(QStringLiteral("<em>two</em>")));
        QVERIFY(text.contains(QStringLiteral("&lt;b&gt;why&lt;/b&gt;")));
        QVERIFY(!text.contains(QStringLiteral("lost")));
    }

    void numbersStandBehindLinksAndCode() {
        const QString text =
            html("<p>One <a href='/x'>two three</a> <code>four five</code> six.</p>",
                 {highlightOf("two", HighlightColor::Blue, "a"),
                  highlightOf("four", HighlightColor::Blue, "b")});
        QVERIFY2(
            text.contains(QStringLiteral("<mark class=\"blue\" title=\"a\">two</mark> three</a>"
                                         "<sup><a href=\"#klartext-note-1\">[1]</a></sup> <code>"
                                         "<mark class=\"blue\" title=\"b\">four</mark> five</code>"
                                         "<sup><a href=\"#klartext-note-2\">[2]</a></sup> six.")),
            qPrintable(text));
        const QString block = html("<p>One.</p><pre>two\nthree</pre>",
                                   {highlightOf("two", HighlightColor::Blue, "a")});
        QVERIFY2(block.contains(QStringLiteral(
                     "three</code></pre> <p><sup><a href=\"#klartext-note-1\">[1]</a></sup></p>")),
                 qPrintable(block));
    }

    void areMarksAndFootnotesInMarkdown() {
        const Article article =
            markedArticle("<p>One two.</p><p>Three <code>four five</code>.</p><pre>code</pre>",
                          {highlightOf("two.\nThree", HighlightColor::Pink, "why\nso"),
                           highlightOf("five"), highlightOf("code", HighlightColor::Blue, "odd")});
        QCOMPARE(QString::fromStdString(toMarkdown(article)),
                 QStringLiteral("One <mark>two.</mark>\n\n"
                                "<mark>Three</mark>[^highlight1] `four` <mark>`five`</mark>.\n\n"
                                "```\ncode\n```\n\n[^highlight2]\n\n***\n\n## Notes\n\n"
                                "[^highlight1]: *two. Three*\n\n    why\\\n    so\n\n"
                                "[^highlight2]: *code*\n\n    odd\n"));
    }

    void leaveThePagesNotesTheirNumbers() {
        const Article article = markedArticle(
            "<p>One two.</p><p>Three<sup><a href='#n'>1</a></sup></p><ol><li id=n>A note.</ol>",
            {highlightOf("two", HighlightColor::Pink, "why")});
        const QString text = QString::fromStdString(toMarkdown(article));
        QVERIFY2(text.contains(QStringLiteral("[^1]: A note.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("[^highlight1]: *two*")), qPrintable(text));
    }

    void areNotesInPlainText() {
        const Article article =
            markedArticle("<p>One two three.</p>",
                          {highlightOf("two", HighlightColor::Pink, "why"), highlightOf("three")});
        QCOMPARE(QString::fromStdString(toPlainText(article, {.header = false})),
                 QStringLiteral("One two[1] three.\n\n* * *\n\nNotes\n\n1. two\n\n   why\n"));
    }

    void changesNothingWithoutHighlights() {
        const std::string_view page = "<p>One <i>two</i> three.</p>";
        QCOMPARE(html(page, {highlightOf("gone")}), html(page, {}));
    }

    void goesOnBehindFormulas() {
        const QString text =
            html("<p>Let <math><mi>x</mi><mo>=</mo><mn>2</mn></math> be the number of boats.</p>",
                 {highlightOf("number of")});
        QVERIFY(
            text.contains(QStringLiteral("be the <mark class=\"yellow\">number of</mark> boats")));
    }
};

QTEST_APPLESS_MAIN(HighlightedTest)
#include "highlighted_test.moc"
