// SPDX-License-Identifier: MIT
#include <QTest>

#include "core/writers.h"
#include "support/judged_page.h"

using namespace klartext::core;
using klartext::core::test::judgedPage;

class MarkdownWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void structureIsWritten_data();
    void structureIsWritten();
    void textStaysText_data();
    void textStaysText();
    void linesOfMarksAreNoRules();
    void pipesOfAFormulaCutNoCell();
    void frontMatterIsQuoted();
    void unsafeAddressesAreLeftOut();
};

namespace {

void addColumns() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
}

void row(const char* name, const char* html, const char* expected) {
    QTest::newRow(name) << QByteArray(html) << QByteArray(expected);
}

QByteArray markdownOf(const QByteArray& html) {
    return QByteArray::fromStdString(toMarkdown(article(judgedPage(html.toStdString()))));
}

}  // namespace

void MarkdownWriterTest::structureIsWritten_data() {
    addColumns();
    row("headings and paragraphs", "<h2>Two <b>x</b></h2><p>one</p><p>two</p>",
        "## Two x\n\none\n\ntwo\n");
    row("emphasis", "<p>a <em>b</em> <strong>c</strong> <del>d</del> un<b>frei</b>willig</p>",
        "a *b* **c** ~~d~~ un**frei**willig\n");
    row("emphasis that its marks could not hold", "<p>a<b>(b)</b>c <i>d</i><i>e</i></p>",
        "a<strong>(b)</strong>c *d*<em>e</em>\n");
    row("what Markdown has no mark for",
        "<p>H<sub>2</sub>O m<sup>2</sup> <kbd>F9</kbd> <mark>m</mark> <small>s</small></p>",
        "H<sub>2</sub>O m<sup>2</sup> <kbd>F9</kbd> <mark>m</mark> s\n");
    row("code spans", "<p><code>a*b</code> <code>`</code> <code>a``b</code></p>",
        "`a*b` `` ` `` ```a``b```\n");
    row("fences", "<pre data-lang=md>a\n```\n  b\n````</pre>",
        "`````md\na\n```\n  b\n````\n`````\n");
    row("links", "<p><a href='/x'>a [b]</a> <a href='/x_(y)'>c</a></p>",
        "[a \\[b\\]](https://blatt.example/x) [c](<https://blatt.example/x_(y)>)\n");
    row("line breaks", "<p>one<br>two</p>", "one\\\ntwo\n");
    row("line breaks in headings", "<h2>one<br>two</h2>", "## one two\n");
    row("tight lists", "<ul><li>a<ol start=9><li>b</li><li>c</li></ol></li><li>d</li></ul>",
        "- a\n  9. b\n  10. c\n- d\n");
    row("loose lists", "<ol><li><p>a</p><pre>x\n y</pre></li><li>b</li></ol>",
        "1. a\n\n   ```\n   x\n    y\n   ```\n\n2. b\n");
    row("two lists in a row", "<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>",
        "- a\n\n* b\n\n- c\n");
    row("quotes", "<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c</p>",
        "> a\n>\n> - b\n\nc\n");
    row("rules", "<p>a</p><hr><p>b</p>", "a\n\n***\n\nb\n");
    row("definitions", "<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>", "**a**\n\n- b\n\n- c\n");
    row("figures", "<figure><img src=a.jpg alt='A [1]'><figcaption>B</figcaption></figure>",
        "![A \\[1\\]](https://blatt.example/a/a.jpg)\n\nB\n");
    row("embeds", "<p>a</p><iframe src='https://v.example/1' title=Film></iframe>",
        "a\n\n[Film](https://v.example/1)\n");
    row("tables",
        "<table><caption>T</caption><tr><th>a|b<th>c<tr><td><code>x|y</code><td>d<br>e</table>",
        "T\n\n| a\\|b | c |\n| --- | --- |\n| `x\\|y` | d<br>e |\n");
    row("tables without a header, with spans",
        "<table><tr><td colspan=2>a<td>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>",
        "|  |  |  |\n| --- | --- | --- |\n| a |  | b |\n| c | d | e |\n|  | f | g |\n");
    row("footnotes", "<p>a<a href='#n'>1</a></p><ol><li id=n>b</li></ol>",
        "a[1](#n)\n\n1. <a id=\"n\"></a>\n   b\n");
}

void MarkdownWriterTest::structureIsWritten() {
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, expected);
    QCOMPARE(markdownOf(html), expected);
}

void MarkdownWriterTest::textStaysText_data() {
    addColumns();
    row("emphasis", "<p>a * b ** c _d_ snake_case ~e~</p>",
        "a \\* b \\*\\* c \\_d\\_ snake_case \\~e\\~\n");
    row("markup", "<p>&lt;b&gt; &amp;amp; A & B &amp;#38; \\</p>",
        "\\<b> \\&amp; A & B \\&#38; \\\\\n");
    row("brackets and ticks", "<p>[x](y) ![z] `c` a|b</p>", "\\[x\\](y) !\\[z\\] \\`c\\` a\\|b\n");
    row("heading", "<p># a</p>", "\\# a\n");
    row("no heading", "<p>#tag</p>", "#tag\n");
    row("end of a heading", "<h2>C #</h2>", "## C \\#\n");
    row("bullets", "<p>- a<br>+ b<br>-c</p>", "\\- a\\\n\\+ b\\\n-c\n");
    row("numbers", "<p>1986. Ein Jahr<br>2) b<br>3.5 c</p>",
        "1986\\. Ein Jahr\\\n2\\) b\\\n3.5 c\n");
    row("quote", "<p>&gt; a</p>", "\\> a\n");
}

void MarkdownWriterTest::textStaysText() {
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, expected);
    QCOMPARE(markdownOf(html), expected);
}

void MarkdownWriterTest::linesOfMarksAreNoRules() {
    Article text;
    for (const char* line : {"---", "===", "|-|-|", "- - -"}) {
        const Element label{.kind = ElementKind::Text, .block = 0, .text = line};
        text.body.children.push_back({.kind = ElementKind::Paragraph, .children = {label}});
    }
    QCOMPARE(toMarkdown(text), std::string("\\---\n\n\\===\n\n\\|-\\|-\\|\n\n\\- - -\n"));
}

void MarkdownWriterTest::pipesOfAFormulaCutNoCell() {
    const QByteArray html =
        "<table><tr><th>a<th>b<tr><td><math><mi>x</mi><annotation "
        "encoding='application/x-tex'>\\|x\\| \\le |y|</annotation></math><td>z</table>";
    const QByteArray markdown = markdownOf(html);
    QVERIFY2(markdown.contains("| $\\Vert x\\Vert \\le \\vert y\\vert $ | z |"),
             markdown.constData());
}

void MarkdownWriterTest::frontMatterIsQuoted() {
    Article text;
    text.metadata.title = "A \"title\": with\n# marks \\ * \x1b[31m";
    text.metadata.byline = "Ada Beispiel";
    text.metadata.date = "2025-03-01";
    text.metadata.site = "Blatt";
    text.metadata.url = "https://blatt.example/";
    text.metadata.language = "de";
    QCOMPARE(toMarkdown(text), std::string("---\n"
                                           "title: \"A \\\"title\\\": with # marks \\\\ * [31m\"\n"
                                           "author: \"Ada Beispiel\"\n"
                                           "date: \"2025-03-01\"\n"
                                           "site: \"Blatt\"\n"
                                           "source: \"https://blatt.example/\"\n"
                                           "language: \"de\"\n"
                                           "---\n\n"
                                           "# A \"title\": with # marks \\\\ \\* \\[31m\n\n"));
}

void MarkdownWriterTest::unsafeAddressesAreLeftOut() {
    Article text;
    const Element label{.kind = ElementKind::Text, .block = 0, .text = "x"};
    const Element link{.kind = ElementKind::Link, .url = "javascript:1", .children = {label}};
    text.body.children = {{.kind = ElementKind::Paragraph, .children = {link}},
                          {.kind = ElementKind::Image, .text = "y", .url = "file:///y.png"},
                          {.kind = ElementKind::Image, .text = "z", .url = "data:image/png,z"}};
    QCOMPARE(toMarkdown(text), std::string("x\n\ny\n\nz\n"));
}

QTEST_GUILESS_MAIN(MarkdownWriterTest)

#include "markdown_writer_test.moc"
