// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <QTest>
#include <memory>

#include "app/archive/saved_files.h"
#include "cli_folder.h"
#include "core/extraction.h"
#include "save/document.h"
#include "support/http_server.h"

using namespace klartext;
using namespace klartext::test;

/// What the command line reads from.
class CliSourceTest : public QObject, private InCliFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { renewFolder(); }

    void bookStandsForItsChapters();
    void pagesOfAFileAreChosen();
    void imagesOfArchivesTravelAlong();
    void standardInputIsRead();
    void baseUrlCompletesLinks();
    void plainTextIsNotParsed();
    void savedCopyOpensAgain();
    void savedCopyBringsItsHighlights();
    void linksAreFetched();
    void pipeIsAnInput();
};

void CliSourceTest::bookStandsForItsChapters() {
    write(QStringLiteral("sea.epub"), QByteArray::fromStdString(epub()));
    const auto titles = [this](const char* input) {
        return values(
            run({QStringLiteral("--format"), QStringLiteral("jsonl"), QLatin1String(input)}).out,
            "title");
    };
    QCOMPARE(titles("sea.epub"),
             (QStringList{QStringLiteral("The Harbour"), QStringLiteral("Open Water")}));
    QCOMPARE(titles("sea.epub/OEBPS/text/two b.xhtml"), QStringList{QStringLiteral("Open Water")});
}

void CliSourceTest::pagesOfAFileAreChosen() {
    write(QStringLiteral("sea.epub"), QByteArray::fromStdString(epub()));
    write(QStringLiteral("news.warc"), QByteArray::fromStdString(warc(false)));
    const QString book = QStringLiteral("sea.epub");
    const auto texts = [this](const QStringList& arguments) {
        return run(arguments + QStringList{QStringLiteral("--format=markdown")}).out;
    };
    QCOMPARE(run({QStringLiteral("--list"), book}).out,
             QByteArray("1\tThe Harbour\tOEBPS/text/one.xhtml\n"
                        "2\tOpen Water\tOEBPS/text/two b.xhtml\n"));
    QVERIFY(run({QStringLiteral("--list"), QStringLiteral("news.warc")})
                .out.startsWith("1\tThe ferry\thttps://example.org/one\n2\t"));
    write(QStringLiteral("torn.epub"), "PK\x03\x04 and nothing else");
    const auto torn = run({QStringLiteral("--list"), QStringLiteral("torn.epub"), book});
    QCOMPARE(torn.status, 1);
    QVERIFY2(torn.err.contains("torn.epub"), torn.err.constData());
    QVERIFY(torn.out.startsWith("1\tThe Harbour\t"));
    QVERIFY(texts({book}).contains("Short."));
    const QByteArray second = texts({QStringLiteral("--page"), QStringLiteral("2-"), book});
    QVERIFY(second.contains("Waves.") && !second.contains("Short."));
    QVERIFY(texts({QStringLiteral("sea.epub/2")}).contains("Waves."));
    QVERIFY(texts({QStringLiteral("--page=2"), QStringLiteral("news.warc")}).contains("Two."));
    const Run none = run({QStringLiteral("--page=3"), book});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains("1 to 2"), none.err.constData());
    QCOMPARE(run({QStringLiteral("--page=b"), book}).status, 2);
}

void CliSourceTest::imagesOfArchivesTravelAlong() {
    write(QStringLiteral("sea.epub"), QByteArray::fromStdString(epub()));
    const Run result = run({QStringLiteral("--format=html"), QStringLiteral("--no-original"),
                            QStringLiteral("sea.epub/1")});
    QVERIFY2(result.out.contains("src=\"data:image/gif;base64,"), result.out.constData());
}

void CliSourceTest::standardInputIsRead() {
    const Run result =
        run({QStringLiteral("--format=jsonl"), QStringLiteral("-")}, articlePage("From a Pipe"));
    QCOMPARE(result.status, 0);
    QCOMPARE(values(result.out, "id"), QStringList{QStringLiteral("stdin")});
    QCOMPARE(values(result.out, "title"), QStringList{QStringLiteral("From a Pipe")});
    QCOMPARE(run({QStringLiteral("-")}, {}).status, 4);
}

void CliSourceTest::baseUrlCompletesLinks() {
    QByteArray page = articlePage("Links");
    page.replace("the mayor", "the <a href=\"../mayor\">mayor</a>");
    write(QStringLiteral("links.html"), page);
    const Run result =
        run({QStringLiteral("--base-url"), QStringLiteral("https://example.org/news/today/a"),
             QStringLiteral("--format=markdown"), QStringLiteral("links.html")});
    QVERIFY2(result.out.contains("[mayor](https://example.org/news/mayor)"),
             result.out.constData());
}

void CliSourceTest::plainTextIsNotParsed() {
    const QByteArray text = "A <b>bold</b> claim.\n";
    const Run result = run(
        {QStringLiteral("--plain-text"), QStringLiteral("--explain"), QStringLiteral("-")}, text);
    QVERIFY2(result.out.contains("A <b>bold</b> claim."), result.out.constData());
}

void CliSourceTest::savedCopyOpensAgain() {
    const QStringList save{QStringLiteral("--format=html"), QStringLiteral("-o"),
                           QStringLiteral("copy.html"), QStringLiteral("good.html")};
    QCOMPARE(run(save).status, 0);
    const QStringList json{QStringLiteral("--format=json"), QStringLiteral("good.html")};
    QStringList again = json;
    again.last() = QStringLiteral("copy.html");
    QJsonObject first = QJsonDocument::fromJson(run(json).out).object();
    QJsonObject second = QJsonDocument::fromJson(run(again).out).object();
    for (const char* own : {"id", "source"}) {
        first.remove(QLatin1String(own));
        second.remove(QLatin1String(own));
    }
    QVERIFY(!first.isEmpty());
    QCOMPARE(second, first);
}

void CliSourceTest::savedCopyBringsItsHighlights() {
    core::RawPage page;
    page.bytes = articlePage("The Bridge").toStdString();
    page.contentType = "text/html; charset=utf-8";
    app::SourceArticle article;
    article.page = std::make_shared<const core::RawPage>(page);
    article.extraction = std::make_shared<const core::Extraction>(core::extract(page));
    core::Highlight highlight;
    highlight.anchor.quote = "the mayor thanked all";
    highlight.note = "Really?";
    article.highlights = {highlight};
    const auto copy = app::makeDocument(article, {}, {});
    QVERIFY(copy);
    write(QStringLiteral("copy.html"), QByteArray::fromStdString(copy->bytes));
    const Run markdown = run({QStringLiteral("--format=markdown"), QStringLiteral("copy.html")});
    QVERIFY(markdown.out.contains("<mark>the mayor thanked all</mark>[^highlight1]"));
    QVERIFY(markdown.out.contains("Really?"));
    const Run json = run({QStringLiteral("--format=json"), QStringLiteral("copy.html")});
    QVERIFY(json.out.contains("\"note\": \"Really?\""));
}

void CliSourceTest::linksAreFetched() {
    HttpServer server;
    server.serve("/news/bridge.html", articlePage("From Afar"), {"Content-Type: text/html"});
    const Run result =
        run({QStringLiteral("--format=jsonl"), QStringLiteral("--jobs=3"),
             server.url("/news/bridge.html").toString(), server.url("/missing").toString(),
             QStringLiteral("good.html"), server.url("/news/bridge.html").toString()});
    QCOMPARE(result.status, 1);
    QCOMPARE(values(result.out, "id").join(QLatin1Char(' ')),
             QStringLiteral("bridge missing good bridge"));
    QCOMPARE(values(result.out, "title").join(QLatin1Char('|')),
             QStringLiteral("From Afar||The Bridge|From Afar"));
    QVERIFY(values(result.out, "error")[1].contains(QStringLiteral("404")));
}

void CliSourceTest::pipeIsAnInput() {
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QProcess writer;
    writer.start(QStringLiteral("cp"), {m_folder->filePath(QStringLiteral("good.html")), pipe});
    const Run result = run({pipe});
    QTRY_COMPARE(writer.state(), QProcess::NotRunning);
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("the mayor thanked all"));
}

QTEST_GUILESS_MAIN(CliSourceTest)
#include "cli_source_test.moc"
