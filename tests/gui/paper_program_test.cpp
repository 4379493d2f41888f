// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QProcess>
#include <QTest>
#include <cerrno>
#include <csignal>

#include "../app/cli/cli_folder.h"
#include "support/painted.h"

using namespace klartext::test;

namespace {

const QString paper = QStringLiteral(KLARTEXT_BINARY_DIR "/../libexec/klartext/klartext-paper");

QByteArray png(const QSize& size, QImage::Format format) {
    QImage image(size, format);
    image.fill(0);
    return pngOf(image);
}

/// A picture that says it is larger than it is: 60,000 pixels each way.
QByteArray bomb() {
    QByteArray bytes = png({8, 8}, QImage::Format_Mono);
    const QByteArray side("\x00\x00\xea\x60", 4);
    const QByteArray head = "IHDR" + side + side + bytes.mid(24, 5);
    quint32 sum = 0xffffffff;
    for (const char each : head) {
        sum ^= static_cast<unsigned char>(each);
        for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ (sum & 1 ? 0xedb88320 : 0);
    }
    sum = ~sum;
    QByteArray check;
    for (const int shift : {24, 16, 8, 0}) check += static_cast<char>(sum >> shift & 0xff);
    return bytes.left(12) + head + check + bytes.mid(33);
}

/// The limits of a running process, as the system tells them; soft ones.
QByteArray limitOf(qint64 process, const QByteArray& name) {
    QFile file(QStringLiteral("/proc/%1/limits").arg(process));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(name);
    return at < 0 ? QByteArray() : text.mid(at + name.size(), 80).simplified().split(' ').first();
}

bool isGone(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) return true;
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) == "Z";
}

}  // namespace

/// The program that sets pages and converts pictures beside the others.
class PaperProgramTest : public QObject, private InCliFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { renewFolder(); }

    void picturesBecomeCommonOnes();
    void badPictureIsNone_data();
    void badPictureIsNone();
    void pdfIsMadeBesideABadPicture();
    void itBoundsItself();
    void itEndsWithWhoAsked();

private:
    static Run runPaper(const QStringList& arguments, const QByteArray& input) {
        QProcess process;
        process.start(paper, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000 * slowness())) return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
};

void PaperProgramTest::picturesBecomeCommonOnes() {
    const Run run = runPaper({QStringLiteral("image")}, png({3000, 10}, QImage::Format_RGB32));
    QCOMPARE(run.status, 0);
    QCOMPARE(QImage::fromData(run.out).width(), 1600);
}

void PaperProgramTest::badPictureIsNone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("no picture");
    QTest::newRow("cut") << png({300, 300}, QImage::Format_RGB32).left(60);
    QByteArray large = bomb();
    QBuffer buffer(&large);
    QCOMPARE(QImageReader(&buffer).size(), QSize(60'000, 60'000));
    QTest::newRow("far too large") << large;
    // Each line draws the one before it ten times: ten to the power of twelve in the end.
    QByteArray drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        "width='40' height='20'><defs><rect id='a0' width='4' height='2'/>";
    for (int i = 1; i <= 12; ++i) {
        const QByteArray one = "<use xlink:href='#a" + QByteArray::number(i - 1) + "'/>";
        drawing += "<g id='a" + QByteArray::number(i) + "'>" + one.repeated(10) + "</g>";
    }
    QTest::newRow("drawing that draws itself") << drawing + "</defs><use xlink:href='#a12'/></svg>";
}

void PaperProgramTest::badPictureIsNone() {
    QFETCH(QByteArray, bytes);
    const Run run = runPaper({QStringLiteral("image")}, bytes);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
}

void PaperProgramTest::pdfIsMadeBesideABadPicture() {
    write(QStringLiteral("bomb.png"), bomb());
    QByteArray page = articlePage("The Bridge");
    page.replace("<p>In its meeting on day 3 ",
                 "<p><img src=bomb.png width=400 height=300></p><p>In its meeting on day 3 ");
    write(QStringLiteral("page.html"), page);
    const Run done =
        run({QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("page.html"),
             QStringLiteral("-o"), QStringLiteral("page.pdf")});
    QCOMPARE(done.status, 0);
    QFile pdf(m_folder->filePath(QStringLiteral("page.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
}

void PaperProgramTest::itBoundsItself() {
#if defined(KLARTEXT_SANITIZED)
    QSKIP("A sanitizer takes more address space than that.");
#endif
    QProcess process;
    process.start(paper, {QStringLiteral("image")});
    QVERIFY(process.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(limitOf(process.processId(), "Max address space"),
                              QByteArray("4294967296"), 10'000 * slowness());
    QTRY_COMPARE(limitOf(process.processId(), "Max cpu time"), QByteArray("10"));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30'000 * slowness()));
}

void PaperProgramTest::itEndsWithWhoAsked() {
    QProcess shell;
    shell.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("exec 3<&0; \"$0\" image <&3 >/dev/null 2>&1 & echo $!; wait"), paper});
    QVERIFY(shell.waitForReadyRead(10'000 * slowness()));
    const qint64 helper = shell.readLine().trimmed().toLongLong();
    QVERIFY(helper > 0);
    // Once Qt has begun it waits for its input, bounded.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            QFile maps(QStringLiteral("/proc/%1/maps").arg(helper));
            return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libqoffscreen");
        }(),
        20'000 * slowness());
    QVERIFY(!isGone(helper));
    // The input stays open: nothing but the end of the shell ends it.
    QCOMPARE(::kill(static_cast<pid_t>(shell.processId()), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isGone(helper), 10'000 * slowness());
}

QTEST_GUILESS_MAIN(PaperProgramTest)
#include "paper_program_test.moc"
