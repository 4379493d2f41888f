// SPDX-License-Identifier: MIT
#include <QDir>
#include <QJsonArray>
#include <QTest>

#include "cli_folder.h"

using namespace klartext;
using namespace klartext::test;

/// What the command line writes, and where.
class CliOutputTest : public QObject, private InCliFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { renewFolder(); }

    void everyFormatPrintsTheArticle_data();
    void everyFormatPrintsTheArticle();
    void jsonLinesHaveTheirFields();
    void jsonOfSeveralInputsIsAnArray();
    void explainNamesEveryBlock();
    void outputFileIsWholeOrAbsent();
    void outputToADeviceLeavesTheDevice();
    void outputIsNotWrittenOver();
    void folderGetsAFileForEachInput();
    void bookHoldsAllInputs();
    void closedOutputEndsQuietly();
    void fullOutputIsTold();
    void outputThatIsClosedIsTold();
};

void CliOutputTest::everyFormatPrintsTheArticle_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("The Bridge\n");
    QTest::newRow("html") << QStringLiteral("html") << QByteArray("</html>");
    QTest::newRow("markdown") << QStringLiteral("markdown") << QByteArray("---\n");
    QTest::newRow("json") << QStringLiteral("json") << QByteArray("\"title\": \"The Bridge\"");
    QTest::newRow("jsonl") << QStringLiteral("jsonl") << QByteArray("\"title\":\"The Bridge\"");
}

void CliOutputTest::everyFormatPrintsTheArticle() {
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

void CliOutputTest::jsonLinesHaveTheirFields() {
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

void CliOutputTest::jsonOfSeveralInputsIsAnArray() {
    const Run one = run({QStringLiteral("--format=json"), QStringLiteral("good.html")});
    QVERIFY(QJsonDocument::fromJson(one.out).isObject());
    const Run two = run({QStringLiteral("--format=json"), QStringLiteral("good.html"),
                         QStringLiteral("missing.html")});
    const QJsonArray array = QJsonDocument::fromJson(two.out).array();
    QCOMPARE(array.size(), 2);
    QVERIFY(array[1].toObject().contains(QLatin1String("error")));
}

void CliOutputTest::explainNamesEveryBlock() {
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

void CliOutputTest::outputFileIsWholeOrAbsent() {
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

void CliOutputTest::outputToADeviceLeavesTheDevice() {
    const Run result =
        run({QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("good.html")});
    QCOMPARE(result.status, 0);
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void CliOutputTest::outputIsNotWrittenOver() {
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

void CliOutputTest::folderGetsAFileForEachInput() {
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

void CliOutputTest::bookHoldsAllInputs() {
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

void CliOutputTest::closedOutputEndsQuietly() {
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

void CliOutputTest::fullOutputIsTold() {
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(program, {QStringLiteral("good.html")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("not enough space"));
}

void CliOutputTest::outputThatIsClosedIsTold() {
    QProcess shell;
    shell.setWorkingDirectory(m_folder->path());
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), program + QStringLiteral(" good.html <&- >&-")});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 1);
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(said.contains("could not be written"), said.constData());
}

QTEST_GUILESS_MAIN(CliOutputTest)
#include "cli_output_test.moc"
