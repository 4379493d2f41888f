// SPDX-License-Identifier: MIT
// The command line beside a worker that falls on pages which say CRASH.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int status = -1;
    QString out;
    QString err;
};

QByteArray articlePage(const QByteArray& title) {
    QByteArray page = "<!DOCTYPE html><html lang=en><title>" + title +
                      "</title><nav><a href=/>Home</a></nav><article><h1>" + title + "</h1>";
    for (int i = 0; i < 12; ++i) {
        page += "<p>In its meeting on day " + QByteArray::number(i) +
                " the council decided, after a debate that lasted until midnight, to build the "
                "bridge across the river, and the mayor thanked all who had come to listen.</p>";
    }
    return page + "</article>";
}

}  // namespace

class CliCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCrashCostsOneInput_data();
    void aCrashCostsOneInput();
    void jsonSaysItToo();
    void withoutTheWorkerItReadsAndSaysSo();

private:
    QString file(const QString& name, const QByteArray& bytes);
    Run run(const QStringList& arguments);

    QTemporaryDir m_folder;
};

void CliCrashTest::initTestCase() {
    // A copy, because the program looks for its worker where it is itself.
    QVERIFY(QFile::copy(QStringLiteral(KLARTEXT_BINARY_DIR "/klartext-cli"),
                        m_folder.filePath(QStringLiteral("klartext-cli"))));
}

QString CliCrashTest::file(const QString& name, const QByteArray& bytes) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
    return file.fileName();
}

Run CliCrashTest::run(const QStringList& arguments) {
    QProcess process;
    process.start(m_folder.filePath(QStringLiteral("klartext-cli")), arguments);
    if (!process.waitForFinished(60'000)) process.kill();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void CliCrashTest::aCrashCostsOneInput_data() {
    QTest::addColumn<QString>("jobs");
    QTest::newRow("one worker") << QStringLiteral("1");
    QTest::newRow("three workers") << QStringLiteral("3");
}

void CliCrashTest::aCrashCostsOneInput() {
    QFETCH(QString, jobs);
    QFile::link(QStringLiteral(KLARTEXT_BAD_WORKER),
                m_folder.filePath(QStringLiteral("klartext-judge")));
    QStringList inputs;
    for (const char* title : {"One", "CRASH", "Three", "Four"}) {
        inputs.append(file(QLatin1String(title) + QStringLiteral(".html"), articlePage(title)));
    }
    const Run result = run(QStringList{QStringLiteral("-j"), jobs} + inputs);
    QCOMPARE(result.status, 1);
    for (const char* title : {"One", "Three", "Four"}) {
        QVERIFY2(result.out.contains(QStringLiteral("/%1.html <==\n").arg(QLatin1String(title)) +
                                     QLatin1String(title) + QLatin1Char('\n')),
                 qPrintable(result.out));
    }
    QCOMPARE(result.err,
             QStringLiteral("klartext-cli: %1: Klartext tried twice to read “%1” and failed both "
                            "times. Nothing else is affected.\n")
                 .arg(inputs.at(1)));
}

void CliCrashTest::jsonSaysItToo() {
    QFile::link(QStringLiteral(KLARTEXT_BAD_WORKER),
                m_folder.filePath(QStringLiteral("klartext-judge")));
    const QString input = file(QStringLiteral("CRASH.html"), articlePage("CRASH"));
    const Run result = run({QStringLiteral("--format"), QStringLiteral("jsonl"), input});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains(QStringLiteral("failed both times")), qPrintable(result.out));
}

void CliCrashTest::withoutTheWorkerItReadsAndSaysSo() {
    QFile::remove(m_folder.filePath(QStringLiteral("klartext-judge")));
    const QString input = file(QStringLiteral("CRASH.html"), articlePage("CRASH"));
    const Run result = run({input, input});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err.count(QStringLiteral("klartext-judge does not start")), 1);
}

QTEST_GUILESS_MAIN(CliCrashTest)
#include "cli_crash_test.moc"
