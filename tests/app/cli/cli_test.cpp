// SPDX-License-Identifier: MIT
#include <sys/resource.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/archive/saved_files.h"
#include "core/report.h"
#include "support/http_server.h"

using namespace klartext;
using namespace klartext::test;

namespace {

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

const QString program = QStringLiteral(KLARTEXT_BINARY_DIR "/klartext-cli");

/// A page with an article that nobody can doubt.
QByteArray articlePage(const QByteArray& title) {
    QByteArray page = "<!DOCTYPE html><html lang=en><title>" + title +
                      "</title><nav><a href=/>Home</a> <a href=/b>Sport</a></nav><article><h1>" +
                      title + "</h1>";
    for (int i = 0; i < 12; ++i) {
        page += "<p>In its meeting on day " + QByteArray::number(i) +
                " the council decided, after a debate that lasted until midnight, to build the "
                "bridge across the river, and the mayor thanked all who had come to listen and "
                "speak about it for so many hours, as they had done in years before.</p>";
    }
    return page + "</article><footer><a href=/imprint>Imprint</a></footer>";
}

const QByteArray linkPage =
    "<!DOCTYPE html><title>x</title><nav><a href=/>Home</a><a href=/b>Sport</a></nav>";

QList<QJsonObject> objects(const QByteArray& lines) {
    QList<QJsonObject> list;
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.isEmpty()) list.append(QJsonDocument::fromJson(line).object());
    }
    return list;
}

QStringList values(const QByteArray& lines, const char* key) {
    QStringList list;
    for (const QJsonObject& object : objects(lines)) {
        list.append(object.value(QLatin1String(key)).toString());
    }
    return list;
}

}  // namespace

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void helpAndVersionAreAnswers();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void exitStatusTellsWhatWasFound();
    void worstStatusCounts();
    void everyFormatPrintsTheArticle_data();
    void everyFormatPrintsTheArticle();
    void jsonLinesHaveTheirFields();
    void badInputIsAnObjectAndTheOthersGoOn();
    void jsonOfSeveralInputsIsAnArray();
    void bookStandsForItsChapters();
    void explainNamesEveryBlock();
    void reportsAreChecked();
    void pagesOfAFileAreChosen();
    void imagesOfArchivesTravelAlong();
    void standardInputIsRead();
    void baseUrlCompletesLinks();
    void plainTextIsNotParsed();
    void outputFileIsWholeOrAbsent();
    void outputToADeviceLeavesTheDevice();
    void outputIsNotWrittenOver();
    void folderGetsAFileForEachInput();
    void savedCopyOpensAgain();
    void bookHoldsAllInputs();
    void jobsKeepTheOrder();
    void memoryStaysWhateverTheNumber();
    void linksAreFetched();
    void pipeIsAnInput();
    void controlCharactersStayOut();
    void fileNamesSayNothingThemselves();
    void closedOutputEndsQuietly();
    void fullOutputIsTold();

private:
    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }
    /// Runs the program while the event loop of this thread goes on.
    Run run(const QStringList& arguments, const QByteArray& input = {}) {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool ended =
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000);
        if (!ended || process.exitStatus() != QProcess::NormalExit) return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("good.html"), articlePage("The Bridge"));
    write(QStringLiteral("empty.html"), linkPage);
}

void CliTest::helpAndVersionAreAnswers() {
    const Run help = run({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.startsWith("Usage: klartext-cli"));
    for (const char* option :
         {"--format", "--explain", "-o", "--jobs", "--base-url", "--plain-text", "Exit status"}) {
        QVERIFY2(help.out.contains(option), option);
    }
    const Run version = run({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("klartext-cli "));
}

void CliTest::wrongUsageIsTwo_data() {
    QTest::addColumn<QString>("arguments");
    for (const char* arguments :
         {"", "--bogus a", "--format a", "--format docx a", "--jobs 0 a", "--jobs x a",
          "--jobs -1 a", "--base-url page a", "--base-url javascript:x a", "-o", "- -"}) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
    }
}

void CliTest::wrongUsageIsTwo() {
    QFETCH(QString, arguments);
    const Run result = run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.startsWith("klartext-cli: "));
}

void CliTest::exitStatusTellsWhatWasFound() {
    QCOMPARE(run({QStringLiteral("good.html")}).status, 0);
    QCOMPARE(run({QStringLiteral("empty.html")}).status, 4);
    QCOMPARE(run({QStringLiteral("missing.html")}).status, 1);
}

void CliTest::worstStatusCounts() {
    const QString good = QStringLiteral("good.html");
    const QString empty = QStringLiteral("empty.html");
    const QString missing = QStringLiteral("missing.html");
    QCOMPARE(run({good, good}).status, 0);
    QCOMPARE(run({empty, good}).status, 4);
    QCOMPARE(run({good, empty}).status, 4);
    QCOMPARE(run({missing, empty, good}).status, 1);
    QCOMPARE(run({good, empty, missing}).status, 1);
}

void CliTest::everyFormatPrintsTheArticle_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("The Bridge\n");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("</html>");
    QTest::newRow("markdown") << QStringLiteral("markdown") << QByteArray("---\n");
    QTest::newRow("json") << QStringLiteral("json") << QByteArray("\"title\": \"The Bridge\"");
    QTest::newRow("jsonl") << QStringLiteral("jsonl") << QByteArray("\"title\":\"The Bridge\"");
}

void CliTest::everyFormatPrintsTheArticle() {
    QFETCH(QString, format);
    QFETCH(QByteArray, mark);
    const Run result = run({QStringLiteral("--format"), format, QStringLiteral("good.html")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    QVERIFY2(result.out.contains(mark), result.out.constData());
    QVERIFY(result.out.contains("the mayor thanked all"));
    QVERIFY(result.out.endsWith('\n'));
    if (format == QStringLiteral("text")) QVERIFY(!result.out.contains("Imprint"));
}

void CliTest::jsonLinesHaveTheirFields() {
    const Run result = run({QStringLiteral("--format=jsonl"), QStringLiteral("good.html")});
    QCOMPARE(objects(result.out).size(), 1);
    const QJsonObject object = objects(result.out).first();
    for (const char* key : {"id", "source", "status", "confidence", "title", "kicker", "lead",
                            "byline", "date", "site", "language", "text", "body", "removed"}) {
        QVERIFY2(object.contains(QLatin1String(key)), key);
    }
    QCOMPARE(object.value(QLatin1String("id")).toString(), QStringLiteral("good"));
    QCOMPARE(object.value(QLatin1String("source")).toString(), QStringLiteral("good.html"));
    QVERIFY(
        object.value(QLatin1String("text")).toString().startsWith(QStringLiteral("The Bridge\n")));
    const QJsonObject removed = object.value(QLatin1String("removed")).toArray().first().toObject();
    for (const char* key : {"kind", "reason", "confidence", "text"}) {
        QVERIFY2(removed.contains(QLatin1String(key)), key);
    }
}

void CliTest::badInputIsAnObjectAndTheOthersGoOn() {
    write(QStringLiteral("image.html"), "\x89PNG\r\n\x1a\n....");
    const Run result =
        run({QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("missing.txt"),
             QStringLiteral("image.html"), QStringLiteral("."), QStringLiteral("javascript:x"),
             QStringLiteral("good.html")});
    QCOMPARE(result.status, 1);
    QCOMPARE(values(result.out, "id").join(QLatin1Char(' ')),
             QStringLiteral("missing image . javascript:x good"));
    const auto list = objects(result.out);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!list[i].value(QLatin1String("error")).toString().isEmpty());
        QVERIFY(!list[i].contains(QLatin1String("text")));
    }
    QVERIFY(!list[4].contains(QLatin1String("error")));
    QCOMPARE(result.err.count('\n'), 4);
}

void CliTest::bookStandsForItsChapters() {
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

void CliTest::jsonOfSeveralInputsIsAnArray() {
    const Run one = run({QStringLiteral("--format=json"), QStringLiteral("good.html")});
    QVERIFY(QJsonDocument::fromJson(one.out).isObject());
    const Run two = run({QStringLiteral("--format=json"), QStringLiteral("good.html"),
                         QStringLiteral("missing.html")});
    const QJsonArray array = QJsonDocument::fromJson(two.out).array();
    QCOMPARE(array.size(), 2);
    QVERIFY(array[1].toObject().contains(QLatin1String("error")));
}

void CliTest::explainNamesEveryBlock() {
    const Run text = run({QStringLiteral("--explain"), QStringLiteral("good.html")});
    QVERIFY(text.out.contains("\n- "));
    QVERIFY(text.out.contains("\n+ "));
    QVERIFY(text.out.contains("Imprint"));
    const Run html = run({QStringLiteral("--explain"), QStringLiteral("--format=html"),
                          QStringLiteral("good.html")});
    QVERIFY(!html.out.contains("\n- "));
    QVERIFY(html.err.contains("Imprint"));
    const Run json = run({QStringLiteral("--explain"), QStringLiteral("--format=jsonl"),
                          QStringLiteral("good.html")});
    QVERIFY(objects(json.out).first().value(QLatin1String("blocks")).toArray().size() > 12);
}

void CliTest::reportsAreChecked() {
    core::RawPage page;
    page.bytes = articlePage("Bridge").toStdString();
    page.contentType = "text/html; charset=utf-8";
    const core::Extraction judged = core::extract(page);
    const core::BlockId menu = 0;
    QVERIFY(!judged.verdicts[menu].kept);
    core::Report right = core::makeReport(page, judged, {});
    right.blocks[menu].wanted = false;
    core::Report wrong = core::makeReport(page, judged, {{menu, true}});
    wrong.blocks.back().kept = true;
    write(QStringLiteral("right.json"), QByteArray::fromStdString(core::toJson(right)));
    write(QStringLiteral("wrong.json"), QByteArray::fromStdString(core::toJson(wrong)));
    write(QStringLiteral("silent.json"),
          QByteArray::fromStdString(core::toJson(core::makeReport(page, judged, {}))));
    write(QStringLiteral("page.html"), articlePage("Bridge"));

    Run result = run({QStringLiteral("--check"), QStringLiteral("right.json")});
    QCOMPARE(result.out, QByteArray("right: 1 of 1 corrections hold\n"));
    QCOMPARE(result.status, 0);
    result = run({QStringLiteral("--check"), QStringLiteral("wrong.json")});
    QCOMPARE(result.out, QByteArray("wrong: 0 of 1 corrections hold\n"
                                    "  removed, should be kept: Home Sport\n"
                                    "judged differently since: 1\n"
                                    "  removed, should be kept: Imprint\n"));
    QCOMPARE(result.status, 4);
    QCOMPARE(run({QStringLiteral("--check"), QStringLiteral("silent.json")}).status, 3);
    QCOMPARE(run({QStringLiteral("--check"), QStringLiteral("page.html")}).status, 1);
    result = run({QStringLiteral("--check"), QStringLiteral("--format"), QStringLiteral("jsonl"),
                  QStringLiteral("wrong.json")});
    QCOMPARE(objects(result.out).constFirst().value(QLatin1String("right")).toBool(true), false);
    // Without --check a report is the page in it.
    QVERIFY(run({QStringLiteral("wrong.json")}).out.contains("the mayor thanked all who had come"));
}

void CliTest::pagesOfAFileAreChosen() {
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

void CliTest::imagesOfArchivesTravelAlong() {
    write(QStringLiteral("sea.epub"), QByteArray::fromStdString(epub()));
    const Run result = run({QStringLiteral("--format=html"), QStringLiteral("--no-original"),
                            QStringLiteral("sea.epub/1")});
    QVERIFY2(result.out.contains("src=\"data:image/gif;base64,"), result.out.constData());
}

void CliTest::standardInputIsRead() {
    const Run result =
        run({QStringLiteral("--format=jsonl"), QStringLiteral("-")}, articlePage("From a Pipe"));
    QCOMPARE(result.status, 0);
    QCOMPARE(values(result.out, "id"), QStringList{QStringLiteral("stdin")});
    QCOMPARE(values(result.out, "title"), QStringList{QStringLiteral("From a Pipe")});
    QCOMPARE(run({QStringLiteral("-")}, {}).status, 4);
}

void CliTest::baseUrlCompletesLinks() {
    QByteArray page = articlePage("Links");
    page.replace("the mayor", "the <a href=\"../mayor\">mayor</a>");
    write(QStringLiteral("links.html"), page);
    const Run result =
        run({QStringLiteral("--base-url"), QStringLiteral("https://example.org/news/today/a"),
             QStringLiteral("--format=markdown"), QStringLiteral("links.html")});
    QVERIFY2(result.out.contains("[mayor](https://example.org/news/mayor)"),
             result.out.constData());
}

void CliTest::plainTextIsNotParsed() {
    const QByteArray text = "A <b>bold</b> claim.\n";
    const Run result = run(
        {QStringLiteral("--plain-text"), QStringLiteral("--explain"), QStringLiteral("-")}, text);
    QVERIFY2(result.out.contains("A <b>bold</b> claim."), result.out.constData());
}

void CliTest::outputFileIsWholeOrAbsent() {
    const QString target = m_folder->filePath(QStringLiteral("out.txt"));
    const Run good = run({QStringLiteral("-o"), target, QStringLiteral("good.html")});
    QCOMPARE(good.status, 0);
    QCOMPARE(good.out, QByteArray());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("the mayor thanked all"));
    const Run bad = run(
        {QStringLiteral("-o"), QStringLiteral("no/such/folder.txt"), QStringLiteral("good.html")});
    QCOMPARE(bad.status, 1);
    QVERIFY(bad.err.contains("folder"));
}

void CliTest::outputToADeviceLeavesTheDevice() {
    const Run result =
        run({QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("good.html")});
    QCOMPARE(result.status, 0);
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void CliTest::outputIsNotWrittenOver() {
    const QString target = write(QStringLiteral("old.txt"), "old");
    QStringList arguments{QStringLiteral("-o"), target, QStringLiteral("good.html")};
    const Run refused = run(arguments);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains("is there already"));
    arguments.prepend(QStringLiteral("--force"));
    QCOMPARE(run(arguments).status, 0);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("the mayor thanked all"));
}

void CliTest::folderGetsAFileForEachInput() {
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    const QStringList arguments{QStringLiteral("--format=markdown"),
                                QStringLiteral("--output-dir"),
                                QStringLiteral("out"),
                                QStringLiteral("--tag=news"),
                                QStringLiteral("good.html"),
                                QStringLiteral("good.html")};
    const Run result = run(arguments);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray("out/The Bridge.md\nout/The Bridge (2).md\n"));
    QFile file(m_folder->filePath(QStringLiteral("out/The Bridge.md")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("tags: [\"news\"]"));
}

void CliTest::savedCopyOpensAgain() {
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

void CliTest::bookHoldsAllInputs() {
    const Run result =
        run({QStringLiteral("--format=epub"), QStringLiteral("-o"), QStringLiteral("b.epub"),
             QStringLiteral("good.html"), QStringLiteral("good.html")});
    QCOMPARE(result.status, 0);
    QFile file(m_folder->filePath(QStringLiteral("b.epub")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.mid(30).startsWith("mimetypeapplication/epub+zip"));
    QVERIFY(bytes.contains("OEBPS/article-2.xhtml"));
}

void CliTest::jobsKeepTheOrder() {
    QStringList arguments{QStringLiteral("--format=jsonl")};
    for (int i = 0; i < 60; ++i) {
        const QByteArray number = QByteArray::number(i);
        // Long and short ones in turn, and some missing.
        const QByteArray page = articlePage("Page " + number);
        const QString name = QStringLiteral("%1.html").arg(i);
        if (i % 10 != 9) write(name, i % 3 ? page : page.repeated(20));
        arguments.append(name);
    }
    const Run single = run(arguments);
    QCOMPARE(single.status, 1);
    QCOMPARE(objects(single.out).size(), 60);
    for (const char* jobs : {"2", "7", "500"}) {
        const Run parallel =
            run(QStringList{QStringLiteral("--jobs"), QString::fromLatin1(jobs)} + arguments);
        QCOMPARE(parallel.status, single.status);
        QCOMPARE(parallel.out, single.out);
        QCOMPARE(parallel.err, single.err);
    }
}

void CliTest::memoryStaysWhateverTheNumber() {
    const QString page = write(QStringLiteral("large.html"), articlePage("Large").repeated(10));
    const auto kilobytesFor = [&](int count) {
        QStringList arguments{QStringLiteral("--jobs=2"), QStringLiteral("-o"),
                              QStringLiteral("/dev/null")};
        for (int i = 0; i < count; ++i) arguments.append(page);
        run(arguments);
        rusage usage = {};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        return usage.ru_maxrss;
    };
    // The measure is the largest child so far, so the many come last.
    const long few = kilobytesFor(15);
    const long many = kilobytesFor(150);
    QVERIFY2(many < few + few / 2, qPrintable(QStringLiteral("%1 → %2 KB").arg(few).arg(many)));
}

void CliTest::linksAreFetched() {
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

void CliTest::pipeIsAnInput() {
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QProcess writer;
    writer.start(QStringLiteral("cp"), {m_folder->filePath(QStringLiteral("good.html")), pipe});
    const Run result = run({pipe});
    QTRY_COMPARE(writer.state(), QProcess::NotRunning);
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("the mayor thanked all"));
}

void CliTest::controlCharactersStayOut() {
    QByteArray page = articlePage(
        "Red \x1b[31mAlert\xc2\x9b"
        "31m");
    page.replace("the mayor", "the \x1b]0;title\x07 mayor&#27;[2J&#x202e;\r&#8;&#x9d;52;c;eA==");
    write(QStringLiteral("red\x1b[31m.html"), page);
    for (const char* format : {"text", "html", "markdown", "json", "jsonl"}) {
        const Run result = run({QStringLiteral("--explain"), QStringLiteral("--format"),
                                QString::fromLatin1(format), QStringLiteral("red\x1b[31m.html"),
                                QStringLiteral("missing\x1b[31m.html")});
        QCOMPARE(result.status, 1);
        for (const QByteArray& text : {result.out, result.err}) {
            for (const char* control :
                 {"\x1b", "\x07", "\b", "\r", "\xc2\x9b", "\xc2\x9d", "\xe2\x80\xae"}) {
                QVERIFY2(!text.contains(control), format);
            }
        }
    }
}

void CliTest::fileNamesSayNothingThemselves() {
    const QString name = QStringLiteral("a\nklartext-cli: all is well\n==> b <==\u2028c.html");
    write(name, articlePage("Words"));
    const Run result = run({name, QStringLiteral("missing\nklartext-cli: all is well.html")});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out.count("\nklartext-cli:"), 0);
    QCOMPARE(result.out.count("==>"), 2 + 1);
    QVERIFY(!result.out.contains("\n==> b"));
    QCOMPARE(result.err.count('\n'), result.err.count("\nklartext-cli: ") + 1);
    QVERIFY(!result.err.contains("\nklartext-cli: all is well"));
}

void CliTest::closedOutputEndsQuietly() {
    QStringList words{program};
    for (int i = 0; i < 200; ++i) words.append(QStringLiteral("good.html"));
    QProcess shell;
    shell.setWorkingDirectory(m_folder->path());
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), words.join(QLatin1Char(' ')) +
                                                                 QStringLiteral(" | head -n 1")});
    QVERIFY(shell.waitForFinished(20'000));
    QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void CliTest::fullOutputIsTold() {
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(program, {QStringLiteral("good.html")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("not enough space"));
}

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
