// SPDX-License-Identifier: MIT
#include "core/epub.h"

#include <QTest>
#include <QXmlStreamReader>
#include <ctime>
#include <utility>

#include "epub/strict_shape.h"
#include "epub/xhtml.h"
#include "support/judged_page.h"
#include "support/slowness.h"
#include "write/html_body.h"

using namespace klartext::core;
using klartext::core::test::judgedPage;

namespace {

const std::string png = "\x89PNG\r\n\x1a\n...";

BookArticle articleOf(std::string_view html, std::string title) {
    BookArticle each;
    each.article = article(judgedPage(html));
    each.article.metadata.title = std::move(title);
    each.article.metadata.language = "en";
    each.article.metadata.url = "https://blatt.example/a";
    return each;
}

QString fault(const std::string& xml) {
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return reader.hasError() ? reader.errorString() : QString();
}

std::string fileNamed(const std::vector<BookFile>& files, std::string_view path) {
    for (const BookFile& file : files) {
        if (file.path == path) {
            return file.bytes;
        }
    }
    return {};
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

class EpubTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bookHasItsParts();
    void contentsListHeadings();
    void notesAreNamed();
    void imagesTravelInside();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void shapesAreWhatTheSchemaAsksFor_data();
    void shapesAreWhatTheSchemaAsksFor();
    void addressesAreStrict_data();
    void addressesAreStrict();
    void languagesAreTagsOrNothing();
    void idsAndLinksAreSettled();
    void equalInputGivesEqualFiles();
    void boxesInBoxesAreBoundInTime();
};

void EpubTest::bookHasItsParts() {
    const auto files = toEpub({articleOf("<p>One</p>", "First"), articleOf("<p>Two</p>", "Second")},
                              {.title = "Both", .modified = "2026-03-01T12:00:00Z"});
    QCOMPARE(files[0].path, std::string("mimetype"));
    QCOMPARE(files[0].bytes, std::string("application/epub+zip"));
    QVERIFY(files[0].packed);
    const std::string package = fileNamed(files, "OEBPS/package.opf");
    for (const char* part :
         {"<dc:title>Both</dc:title>", "<dc:language>en</dc:language>",
          "<dc:source>https://blatt.example/a</dc:source>", "properties=\"nav\"",
          "properties=\"cover-image\"",
          "<itemref idref=\"cover\"/>\n<itemref idref=\"nav\"/>\n<itemref idref=\"article-1\"/>\n"
          "<itemref idref=\"article-2\"/>"}) {
        QVERIFY2(contains(package, part), package.c_str());
    }
    QVERIFY(contains(fileNamed(files, "OEBPS/article-2.xhtml"), "<p>Two</p>"));
    QVERIFY(contains(fileNamed(files, "OEBPS/cover.svg"), ">Both</text>"));
}

void EpubTest::contentsListHeadings() {
    const auto files =
        toEpub({articleOf("<h2>A</h2><p>x</p><h4>B</h4><p>x</p><h2>C</h2><p>x</p>", "Title")});
    const std::string nav = fileNamed(files, "OEBPS/nav.xhtml");
    const std::size_t first = nav.find("<ol>");
    const QString list =
        QString::fromStdString(nav.substr(first, nav.rfind("</ol>") + 5 - first)).simplified();
    QCOMPARE(list,
             QStringLiteral(
                 "<ol> <li><a href=\"article-1.xhtml\">Title</a> <ol> "
                 "<li><a href=\"article-1.xhtml#t-klartext-heading-1\">A</a> <ol> "
                 "<li><a href=\"article-1.xhtml#t-klartext-heading-2\">B</a></li> </ol> </li> "
                 "<li><a href=\"article-1.xhtml#t-klartext-heading-3\">C</a></li> </ol> </li> "
                 "</ol>"));
    QVERIFY(contains(fileNamed(files, "OEBPS/article-1.xhtml"), "id=\"t-klartext-heading-3\""));
}

void EpubTest::notesAreNamed() {
    const std::string text = fileNamed(
        toEpub({articleOf("<p>The bridge stands.<sup><a href='#n1'>1</a></sup> And more of it.</p>"
                          "<ol><li id='n1'>As the council says. <a href='#r1'>back</a></li></ol>",
                          "Bridge")}),
        "OEBPS/article-1.xhtml");
    QVERIFY2(contains(text, "epub:type=\"noteref\""), text.c_str());
    QVERIFY2(contains(text, "epub:type=\"footnote\""), text.c_str());
    QCOMPARE(fault(text), QString());
}

void EpubTest::imagesTravelInside() {
    BookArticle each = articleOf(
        "<p>Text</p><img src=/a.png alt=A><img src=/b.webp alt=B><img src=/a.png alt=Again>", "T");
    each.article.metadata.imageUrl = "https://blatt.example/a.png";
    each.images = [](std::string_view url) -> std::optional<EmbeddedImage> {
        if (url.ends_with("a.png")) {
            return EmbeddedImage{.mediaType = "text/html", .bytes = png};
        }
        return EmbeddedImage{.mediaType = "image/png", .bytes = "RIFFxxxxWEBP"};
    };
    const auto files = toEpub({each});
    QCOMPARE(fileNamed(files, "OEBPS/images/1.png"), png);
    const std::string chapter = fileNamed(files, "OEBPS/article-1.xhtml");
    QVERIFY2(contains(chapter, "<img src=\"images/1.png\" alt=\"A\"/>"), chapter.c_str());
    QVERIFY(contains(chapter, "<img src=\"images/1.png\" alt=\"Again\"/>"));
    QVERIFY(contains(chapter, "<a href=\"https://blatt.example/b.webp\">B</a>"));
    QVERIFY(contains(fileNamed(files, "OEBPS/package.opf"),
                     "<item id=\"cover-image\" href=\"images/1.png\" media-type=\"image/png\" "
                     "properties=\"cover-image\"/>"));
}

void EpubTest::hostileTextStaysText_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("markup") << QByteArray("</title><script>alert(1)</script><img src=x onerror=y>");
    QTest::newRow("attribute") << QByteArray("\" onload=\"alert(1)\" x='");
    QTest::newRow("entity") << QByteArray("&xxe; &#0; &lt;script&gt; &amp;lt;b&amp;gt;");
    QTest::newRow("cdata") << QByteArray("]]><script/> <![CDATA[ <!ENTITY a SYSTEM 'file:///'>");
    QTest::newRow("processing") << QByteArray("<?xml version='1.0'?><?php x ?> --> <!-- x");
    QTest::newRow("controls") << QByteArray("a\x01\x1b[2J\xC2\x85 \xEF\xBF\xBE\xEF\xBF\xBF b");
    QTest::newRow("namespace") << QByteArray("<svg xmlns:x='y'><x:script/></svg><math/>");
    QTest::newRow("path") << QByteArray("../../../etc/passwd\\..\\x:y");
}

void EpubTest::hostileTextStaysText() {
    QFETCH(QByteArray, text);
    const std::string words = text.toStdString();
    Element hostile;
    hostile.kind = ElementKind::Text;
    hostile.text = words;
    hostile.id = words;
    Element link;
    link.kind = ElementKind::Link;
    link.url = "javascript:" + words;
    link.children = {hostile};
    Element fragment = link;
    fragment.url = "#" + words;
    Element heading;
    heading.kind = ElementKind::Heading;
    heading.level = 2;
    heading.id = words;
    heading.children = {hostile, link, fragment};
    Element code;
    code.kind = ElementKind::Preformatted;
    code.language = words;
    code.children = {hostile};
    Element image;
    image.kind = ElementKind::Image;
    image.url = "https://a.example/" + words;
    image.text = words;
    BookArticle each;
    each.article.body.children = {heading, code, image};
    Metadata& metadata = each.article.metadata;
    for (std::string* field : {&metadata.title, &metadata.kicker, &metadata.byline, &metadata.date,
                               &metadata.site, &metadata.language, &metadata.description}) {
        *field = words;
    }
    metadata.url = "https://a.example/" + words;
    for (const BookFile& file : toEpub({each}, {.title = words, .tags = {words}})) {
        QVERIFY(file.path.find("..") == std::string::npos && !file.path.starts_with('/'));
        if (file.path == "mimetype" || file.path.ends_with(".css")) {
            continue;
        }
        QVERIFY2(fault(file.bytes).isEmpty(),
                 qPrintable(QString::fromStdString(file.path) + fault(file.bytes)));
        for (const char* part : {"<script", "<svg xmlns:x", "javascript:", "<?php", "<!ENTITY",
                                 "onload=\"alert", "<img src=\"https:"}) {
            QVERIFY2(!contains(file.bytes, part), part);
        }
    }
}

void EpubTest::shapesAreWhatTheSchemaAsksFor_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("shaped");
    QTest::newRow("break") << QByteArray("<p>a<br>b</p>") << QByteArray("<p>a<br/>\nb</p>\n");
    QTest::newRow("odd id") << QByteArray("<p id=\"1 a:b\">a <a href=\"#1 a:b\">b</a></p>")
                            << QByteArray(
                                   "<p id=\"t-1_20a_3Ab\">a <a href=\"#t-1_20a_3Ab\">b</a></p>\n");
}

void EpubTest::shapesAreWhatTheSchemaAsksFor() {
    QFETCH(QByteArray, html);
    const Article page = article(judgedPage(html.toStdString(), ""));
    const std::string xhtml = toXhtml(htmlBody(strictShape(page.body))).text;
    QTEST(QByteArray::fromStdString(xhtml), "shaped");
}

void EpubTest::addressesAreStrict_data() {
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("strict");
    QTest::newRow("plain") << QByteArray("https://a.example/b?c=d#e")
                           << QByteArray("https://a.example/b?c=d#e");
    QTest::newRow("space and brackets")
        << QByteArray("https://a.example/b [c]") << QByteArray("https://a.example/b%20%5Bc%5D");
    QTest::newRow("half an escape")
        << QByteArray("https://a.example/%zz%2F") << QByteArray("https://a.example/%25zz%2F");
    QTest::newRow("two fragments")
        << QByteArray("https://a.example/#a#b") << QByteArray("https://a.example/#a%23b");
    QTest::newRow("no host") << QByteArray("https:///a") << QByteArray();
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << QByteArray();
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QByteArray();
    QTest::newRow("user") << QByteArray("https://a@evil.example/") << QByteArray();
}

void EpubTest::addressesAreStrict() {
    QFETCH(QByteArray, url);
    QTEST(QByteArray::fromStdString(strictUrl(url.toStdString())), "strict");
}

void EpubTest::languagesAreTagsOrNothing() {
    QCOMPARE(languageTag("de"), std::string("de"));
    QCOMPARE(languageTag("zh-Hant-TW"), std::string("zh-Hant-TW"));
    for (const char* wrong :
         {"", "e", "english", "en-", "en--us", "en_US", "12", "en-toolongpart"}) {
        QCOMPARE(languageTag(wrong), std::string());
    }
}

void EpubTest::idsAndLinksAreSettled() {
    QCOMPARE(toXhtml("<p id=\"x\">a</p><p id=\"x\">b</p><a href=\"#gone\">c</a>").text,
             std::string("<p id=\"t-x\">a</p><p>b</p><a>c</a>"));
    // What was left open is closed, and what was never opened is not.
    QCOMPARE(toXhtml("<p><em>a</p></b><hr>").text, std::string("<p><em>a</em></p><hr/>"));
    const Xhtml formula = toXhtml("<math><mi>x</mi></math>");
    QVERIFY(formula.hasFormulas);
    QVERIFY(contains(formula.text, "xmlns=\"http://www.w3.org/1998/Math/MathML\""));
}

void EpubTest::equalInputGivesEqualFiles() {
    const auto one = toEpub({articleOf("<p>One</p>", "First")});
    const auto other = toEpub({articleOf("<p>One</p>", "First")});
    for (std::size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(one[i].bytes, other[i].bytes);
    }
    QVERIFY(contains(fileNamed(one, "OEBPS/package.opf"), "urn:uuid:"));
}

void EpubTest::boxesInBoxesAreBoundInTime() {
    Element box{.kind = ElementKind::Quote};
    for (int i = 0; i < 20'000; ++i) {
        box.children.push_back({.kind = ElementKind::Paragraph, .text = "words"});
    }
    // What a sanitizer adds to each call would not fit the stack.
    const int depths = klartext::test::slowness() > 1 ? 100 : 400;
    for (int depth = 0; depth < depths; ++depth) {
        Element outer{.kind = ElementKind::Quote};
        outer.children.push_back(std::move(box));
        box = std::move(outer);
    }
    const std::clock_t begin = std::clock();
    const Element shaped = strictShape(std::move(box));
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    QCOMPARE(shaped.children.size(), std::size_t{1});
    QVERIFY2(seconds < 0.5 * klartext::test::slowness(), std::to_string(seconds).c_str());
}

QTEST_APPLESS_MAIN(EpubTest)
#include "epub_test.moc"
