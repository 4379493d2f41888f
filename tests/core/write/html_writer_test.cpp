// SPDX-License-Identifier: MIT
#include <QTest>

#include "core/writers.h"
#include "support/judged_page.h"
#include "write/data_url.h"

using namespace klartext::core;
using klartext::core::test::judgedPage;

class HtmlWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentIsSelfContained();
    void metadataStandInHeadAndHeader();
    void everythingIsEscaped();
    void picturesAreEmbedded();
    void onlyPicturesAreEmbedded_data();
    void onlyPicturesAreEmbedded();
    void unsafeAddressesAreLeftOut();
    void base64IsAsInTheStandard();
};

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

void HtmlWriterTest::documentIsSelfContained() {
    const std::string html = toHtml(article(judgedPage("<p>Text</p><img src=a.jpg alt=A>")));
    QVERIFY(html.starts_with("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"));
    QVERIFY(
        contains(html, "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'"));
    QVERIFY(contains(html, "prefers-color-scheme: dark"));
    QVERIFY(contains(html, "@media print"));
    QVERIFY(contains(
        html,
        "<article>\n<p>Text</p>\n<a href=\"https://blatt.example/a/a.jpg\">A</a>\n</article>\n"));
    QVERIFY(!contains(html, "<script"));
    QVERIFY(!contains(html, "src="));
    QVERIFY(!contains(html, "url("));
}

void HtmlWriterTest::metadataStandInHeadAndHeader() {
    Article text = article(judgedPage("<p>Text</p>"));
    text.metadata = {.title = "Title",
                     .kicker = "Kicker",
                     .byline = "Ada",
                     .date = "2025-03-01",
                     .site = "Blatt",
                     .language = "he",
                     .direction = "rtl",
                     .url = "https://blatt.example/"};
    const std::string html = toHtml(text);
    QVERIFY(contains(html, "<html lang=\"he\" dir=\"rtl\">"));
    QVERIFY(contains(html,
                     "<title>Title</title>\n<meta name=\"author\" content=\"Ada\">\n"
                     "<meta name=\"date\" content=\"2025-03-01\">\n"
                     "<link rel=\"canonical\" href=\"https://blatt.example/\">\n"));
    QVERIFY(contains(html,
                     "<header>\n<p class=\"kicker\">Kicker</p>\n<h1>Title</h1>\n"
                     "<p class=\"byline\">Ada · 2025-03-01 · Blatt</p>\n</header>\n<p>Text</p>\n"));
}

void HtmlWriterTest::everythingIsEscaped() {
    Article text = article(judgedPage("<p>&lt;script&gt; &amp; <a href='/?a=\"&b=<i>'>x</a></p>"));
    text.metadata.title = "</title><script>1</script>\x1b";
    text.metadata.byline = "\"><script>";
    text.metadata.language = "de\" onload=\"x";
    text.metadata.direction = "rtl\" onload=\"x";
    text.metadata.url = "javascript:alert(1)";
    const std::string html = toHtml(text);
    QVERIFY(contains(html,
                     "<p>&lt;script&gt; &amp; "
                     "<a href=\"https://blatt.example/?a=%22&amp;b=%3Ci%3E\">x</a></p>"));
    QVERIFY(contains(html, "<title>&lt;/title&gt;&lt;script&gt;1&lt;/script&gt;</title>"));
    QVERIFY(contains(html, "content=\"&quot;&gt;&lt;script&gt;\""));
    QVERIFY(!contains(html, "<script"));
    QVERIFY(!contains(html, "onload"));
    QVERIFY(!contains(html, "javascript"));
    QVERIFY(!contains(html, "\x1b"));
}

void HtmlWriterTest::picturesAreEmbedded() {
    const auto source = [](std::string_view url) -> std::optional<EmbeddedImage> {
        if (url != "https://blatt.example/a/a.png") {
            return std::nullopt;
        }
        return EmbeddedImage{"image/png", "PNG"};
    };
    const std::string html = toHtml(
        article(
            judgedPage("<img src=a.png alt='\"A\"' width=10 height=20><p>x</p><img src=b.png>")),
        source);
    QVERIFY(contains(html,
                     "<img src=\"data:image/png;base64,UE5H\" alt=\"&quot;A&quot;\" "
                     "width=\"10\" height=\"20\">\n"));
    QVERIFY(contains(html, "<a href=\"https://blatt.example/a/b.png\">b.png</a>\n"));
}

void HtmlWriterTest::onlyPicturesAreEmbedded_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("png") << QByteArray("image/png") << QByteArray("data:image/png;base64,eA==");
    QTest::newRow("case and parameters")
        << QByteArray(" Image/JPEG; q=1") << QByteArray("data:image/jpeg;base64,eA==");
    QTest::newRow("svg") << QByteArray("image/svg+xml") << QByteArray();
    QTest::newRow("html") << QByteArray("text/html") << QByteArray();
    QTest::newRow("quote") << QByteArray("image/png\"") << QByteArray();
    QTest::newRow("nothing") << QByteArray("image/") << QByteArray();
}

void HtmlWriterTest::onlyPicturesAreEmbedded() {
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(dataUrl({type.toStdString(), "x"})), expected);
    QVERIFY(dataUrl({type.toStdString(), ""}).empty());
}

void HtmlWriterTest::unsafeAddressesAreLeftOut() {
    Article text;
    const Element label{.kind = ElementKind::Text, .block = 0, .text = "x"};
    text.body.children = {
        {.kind = ElementKind::Paragraph,
         .children = {{.kind = ElementKind::Link, .url = "javascript:1", .children = {label}}}},
        {.kind = ElementKind::Embed, .text = "y", .url = "data:text/html,y"},
        {.kind = ElementKind::Image, .text = "z", .url = "data:image/svg+xml,z"},
        {.kind = ElementKind::Image, .text = "\"", .url = "data:image/png,\"onload=1"}};
    QVERIFY(contains(toHtml(text),
                     "<article>\n<p>x</p>\n<p class=\"embed\">y</p>\nz\n"
                     "<img src=\"data:image/png,&quot;onload=1\" alt=\"&quot;\">\n</article>"));
}

// https://www.rfc-editor.org/rfc/rfc4648#section-10
void HtmlWriterTest::base64IsAsInTheStandard() {
    QCOMPARE(base64(""), std::string());
    QCOMPARE(base64("f"), std::string("Zg=="));
    QCOMPARE(base64("fo"), std::string("Zm8="));
    QCOMPARE(base64("foo"), std::string("Zm9v"));
    QCOMPARE(base64("foobar"), std::string("Zm9vYmFy"));
    QCOMPARE(base64("\xff\xfe\xfd"), std::string("//79"));
}

QTEST_GUILESS_MAIN(HtmlWriterTest)

#include "html_writer_test.moc"
