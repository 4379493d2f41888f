// SPDX-License-Identifier: MIT
#include <QTest>

#include "core/writers.h"
#include "support/judged_page.h"

using namespace klartext::core;
using klartext::core::test::judgedPage;

class PlainTextWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void structureIsReadable_data();
    void structureIsReadable();
    void headerNamesTheSource();
    void controlCharactersAreLeftOut();
};

void PlainTextWriterTest::structureIsReadable_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* html, const char* expected) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(expected);
    };
    row("blocks", "<h2>One</h2><p>two <b>three</b><br>four</p><hr><p>five</p>",
        "One\n\ntwo three\nfour\n\n* * *\n\nfive\n");
    row("lists", "<p>x</p><ul><li>a<ol start=9><li>b<li>c</ol><li><p>d</p><p>e</p></ul><p>y</p>",
        "x\n\n• a\n  9. b\n  10. c\n• d\n\n  e\n\ny\n");
    row("definitions", "<dl><dt>a<dd>b<dt>c<dd>d</dl>", "a\n    b\n\nc\n    d\n");
    row("quotes", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n");
    row("code", "<pre>a\n  b</pre>", "a\n  b\n");
    row("tables", "<table><caption>T</caption><tr><th>a<th>b<tr><td>c d<td>e<br>f</table>",
        "T\n\na | b\nc d | e f\n");
    row("pictures say nothing, their captions do",
        "<figure><img src=a.jpg alt=A><figcaption>B</figcaption></figure>", "B\n");
    row("embeds", "<p>a</p><iframe src='https://v.example/1' title=Film></iframe>",
        "a\n\nFilm <https://v.example/1>\n");
}

void PlainTextWriterTest::structureIsReadable() {
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, expected);
    const Article text = article(judgedPage(html.toStdString()));
    QCOMPARE(QByteArray::fromStdString(toPlainText(text)), expected);
}

void PlainTextWriterTest::headerNamesTheSource() {
    Article text = article(judgedPage("<p>Body</p>"));
    text.metadata.kicker = "Kicker";
    text.metadata.title = "A  title";
    text.metadata.byline = "Ada";
    text.metadata.date = "2025-03-01";
    text.metadata.url = "https://blatt.example/";
    QCOMPARE(toPlainText(text),
             std::string("Kicker\nA title\nAda · 2025-03-01\nhttps://blatt.example/\n\nBody\n"));
    QCOMPARE(toPlainText(text, {.header = false}), std::string("Body\n"));
    QCOMPARE(toPlainText(Article()), std::string());
}

void PlainTextWriterTest::controlCharactersAreLeftOut() {
    Article text;
    const Element label{
        .kind = ElementKind::Text, .block = 0, .text = "a\x1b[31m \u009bb\x7f\u0085\tc"};
    text.body.children = {{.kind = ElementKind::Paragraph, .children = {label}}};
    text.metadata.title = "t\x1b]0;x\x07";
    QCOMPARE(toPlainText(text), std::string("t]0;x\n\na[31m b\tc\n"));
}

QTEST_GUILESS_MAIN(PlainTextWriterTest)

#include "plain_text_writer_test.moc"
