// SPDX-License-Identifier: MIT
#include "write/footnotes.h"

#include <QTest>
#include <ctime>
#include <string>
#include <utility>

#include "core/file_name.h"
#include "core/writers.h"
#include "support/judged_page.h"
#include "support/slowness.h"
#include "write/wrap_lines.h"

using namespace klartext::core;
using klartext::core::test::judgedPage;

class FootnotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdownHasFootnotes_data();
    void markdownHasFootnotes();
    void manyNotesAreWrittenInTime();
    void frontMatterHoldsItsOwn();
    void imagesHaveTheirAddresses();
    void linesAreWrapped_data();
    void linesAreWrapped();
    void textIsWrappedBehindItsMarks();
    void namesAreSafe_data();
    void namesAreSafe();
};

void FootnotesTest::markdownHasFootnotes_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("list with links back")
        << QByteArray(
               "<p>Text<sup><a id=r1 href=\"#n1\">1</a></sup> goes on.</p>"
               "<ol><li id=n1><p>A note. <a href=\"#r1\">\xE2\x86\xA9</a></p></li></ol>")
        << QByteArray("Text[^1] goes on.\n\n[^1]: A note.\n");
    QTest::newRow("in brackets, referred to twice")
        << QByteArray("<p>A<a href=\"#n\">[a]</a> B<a href=\"#n\">[a]</a></p><p id=n>The note.</p>")
        << QByteArray("A[^a] B[^a]\n\n[^a]: The note.\n");
    QTest::newRow("several paragraphs")
        << QByteArray(
               "<p>A<sup><a href=\"#n\">*</a></sup></p>"
               "<ul><li id=n><p>One.</p><p>Two.</p></li></ul>")
        << QByteArray("A[^note-1]\n\n[^note-1]: One.\n\n    Two.\n");
    QTest::newRow("contents are none")
        << QByteArray("<p><a href=\"#c\">1</a> Chapter</p><h2 id=c>Chapter</h2><p>Text.</p>")
        << QByteArray("[1](#c) Chapter\n\n## <a id=\"c\"></a>Chapter\n\nText.\n");
}

void FootnotesTest::markdownHasFootnotes() {
    QFETCH(QByteArray, html);
    const Article text = article(judgedPage(html.toStdString(), ""));
    QTEST(QByteArray::fromStdString(toMarkdown(text)), "markdown");
}

void FootnotesTest::manyNotesAreWrittenInTime() {
    Article text;
    Element notes{.kind = ElementKind::List, .ordered = true};
    for (int i = 0; i < 20'000; ++i) {
        const std::string number = std::to_string(i);
        Element reference{.kind = ElementKind::Link, .url = "#n" + number};
        reference.children.push_back({.kind = ElementKind::Text, .text = "[" + number + "]"});
        Element line{.kind = ElementKind::Paragraph};
        line.children.push_back(std::move(reference));
        text.body.children.push_back(std::move(line));
        Element note{.kind = ElementKind::ListItem, .id = "n" + number};
        note.children.push_back({.kind = ElementKind::Paragraph});
        note.children.back().children.push_back({.kind = ElementKind::Text, .text = "Note."});
        notes.children.push_back(std::move(note));
    }
    text.body.children.push_back(std::move(notes));
    const std::clock_t begin = std::clock();
    const std::string markdown = toMarkdown(text);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY(markdown.ends_with("[^19999]: Note.\n"));
    QVERIFY2(seconds < 2 * klartext::test::slowness(), std::to_string(seconds).c_str());
}

void FootnotesTest::frontMatterHoldsItsOwn() {
    Article text = article(judgedPage("<p>Text</p>", ""));
    text.metadata.title = "A\n---\nevil: \"yes\\";
    const std::string markdown = toMarkdown(text, {.tags = {"one", "two]\nthree: \"x"}});
    QCOMPARE(QByteArray::fromStdString(markdown.substr(0, markdown.find("\n\n"))),
             QByteArray("---\ntitle: \"A --- evil: \\\"yes\\\\\"\n"
                        "tags: [\"one\", \"two] three: \\\"x\"]\n---"));
}

void FootnotesTest::imagesHaveTheirAddresses() {
    const Article text = article(judgedPage("<p>Text</p><img src=/a.png alt=A>"));
    const auto images = [](std::string_view) {
        return std::optional(EmbeddedImage{.mediaType = {}, .bytes = {}, .address = "x y/1.png"});
    };
    QCOMPARE(QByteArray::fromStdString(toMarkdown(text, {.tags = {}, .images = images})),
             QByteArray("Text\n\n![A](<x y/1.png>)\n"));
}

void FootnotesTest::linesAreWrapped_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wrapped");
    QTest::newRow("words") << QByteArray("one two three") << QByteArray("one two\nthree");
    QTest::newRow("long word") << QByteArray("a bbbbbbbbbbbb c")
                               << QByteArray("a\nbbbbbbbbbbbb\nc");
    QTest::newRow("wide") << QByteArray("漢字漢字漢字") << QByteArray("漢字漢字\n漢字");
    QTest::newRow("combining") << QByteArray("a\xCC\x88o\xCC\x88u\xCC\x88 a\xCC\x88 oo")
                               << QByteArray("a\xCC\x88o\xCC\x88u\xCC\x88 a\xCC\x88 oo");
    QTest::newRow("line ends stay") << QByteArray("a\nb c") << QByteArray("a\nb c");
}

void FootnotesTest::linesAreWrapped() {
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(wrapLines(text.toStdString(), 8)), "wrapped");
}

void FootnotesTest::textIsWrappedBehindItsMarks() {
    const Article text =
        article(judgedPage("<ul><li>one two three four five six</ul><pre>a b c d e f g h i j k l m "
                           "n</pre>",
                           ""));
    QCOMPARE(QByteArray::fromStdString(toPlainText(text, {.header = false, .width = 24})),
             QByteArray("• one two three four\n  five six\n\na b c d e f g h i j k l m n\n"));
}

void FootnotesTest::namesAreSafe_data() {
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("path") << QByteArray("../a/b\\c: d?") << QByteArray("a b c d");
    QTest::newRow("device") << QByteArray("Con") << QByteArray("_Con");
    QTest::newRow("device with suffix") << QByteArray("lpt1.txt") << QByteArray("_lpt1.txt");
    QTest::newRow("dots") << QByteArray(".hidden...") << QByteArray("hidden");
    QTest::newRow("option") << QByteArray("--rm -rf") << QByteArray("rm -rf");
    QTest::newRow("composed") << QByteArray("a\xCC\x88") << QByteArray("\xC3\xA4");
    QTest::newRow("hidden characters") << QByteArray("a\xE2\x80\xAE\x07 b") << QByteArray("a b");
    QTest::newRow("nothing") << QByteArray("???") << QByteArray();
    QTest::newRow("not text") << QByteArray("\xFF\xFE") << QByteArray();
    QTest::newRow("long") << QByteArray("word ").repeated(60)
                          << QByteArray("word ").repeated(24).trimmed();
}

void FootnotesTest::namesAreSafe() {
    QFETCH(QByteArray, title);
    QTEST(QByteArray::fromStdString(safeFileName(title.toStdString())), "name");
}

QTEST_APPLESS_MAIN(FootnotesTest)
#include "footnotes_test.moc"
