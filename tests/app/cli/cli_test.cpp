// SPDX-License-Identifier: MIT
#include <sys/resource.h>

#include <QTest>

#include "cli_folder.h"
#include "core/report.h"

using namespace klartext;
using namespace klartext::test;

class CliTest : public QObject, private InCliFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { renewFolder(); }

    void helpAndVersionAreAnswers();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void exitStatusTellsWhatWasFound();
    void worstStatusCounts();
    void badInputIsAnObjectAndTheOthersGoOn();
    void markdownThatIsNotSetSaysSo();
    void reportsAreChecked();
    void jobsKeepTheOrder();
    void memoryStaysWhateverTheNumber();
    void controlCharactersStayOut();
    void fileNamesSayNothingThemselves();
};

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

void CliTest::markdownThatIsNotSetSaysSo() {
    write(QStringLiteral("large.md"), "# The bridge\n\n" + QByteArray(6 << 20, 'a'));
    const Run result = run({QStringLiteral("large.md")});
    QVERIFY2(result.err.startsWith("klartext-cli: large.md: Markdown of more than 6 MB is shown"),
             result.err.constData());
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

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
