// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/archive/saved_files.h"
#include "support/council_page.h"
#include "support/http_server.h"
#include "support/script.h"

using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

#if defined(KLARTEXT_SANITIZED)
const QByteArray littleMemory;  // the shadow of a sanitizer is larger than any memory
#else
const QByteArray littleMemory = "ulimit -v 4000000; ";
#endif

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

}  // namespace

/// Inputs of the command line that are odd, broken or far away.
class CliInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oddInputsAreRead_data();
    void oddInputsAreRead();
    void packedFilesInOddPlacesAreRead_data();
    void packedFilesInOddPlacesAreRead();
    void brokenInputsAreTold_data();
    void brokenInputsAreTold();
    void fullDiskIsTold();
    void proxyOfTheSystemIsAsked();
    void proxyThatWantsAPasswordIsTold();
    void serverThatBreaksOffIsTold();

private:
    /// Runs a line of the shell, in which "$K" is the program, while this event loop goes on.
    Run run(const QByteArray& line, const QStringList& environment = {}) {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("K"), QStringLiteral(KLARTEXT_BINARY_DIR "/klartext-cli"));
        for (const QString& each : environment) {
            all.insert(each.section(QLatin1Char('='), 0, 0), each.section(QLatin1Char('='), 1));
        }
        process.setProcessEnvironment(all);
        QFile script(m_folder->filePath(QStringLiteral("run.sh")));
        if (!script.open(QIODevice::WriteOnly | QIODevice::Truncate)) return {};
        script.write(line);
        script.close();
        process.start(QStringLiteral("bash"), {script.fileName()});
        const bool ended =
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000);
        if (!ended || process.exitStatus() != QProcess::NormalExit) return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliInputTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("good.html")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bridgePage) > 0);
}

void CliInputTest::oddInputsAreRead_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("process substitution") << QByteArray("$K <(cat good.html)");
    QTest::newRow("a slow pipe") << QByteArray(
        "(head -c 200 good.html; sleep 0.2; tail -c +201 good.html) | $K -");
    QTest::newRow("a pipe by its name")
        << QByteArray("mkfifo pipe; cat good.html > pipe & $K pipe");
    QTest::newRow("/dev/stdin") << QByteArray("$K /dev/stdin < good.html");
    QTest::newRow("a leading dash") << QByteArray("cp good.html ./-o.html; $K -- -o.html");
    QTest::newRow("two lines") << QByteArray("cp good.html $'a\\nb.html'; $K $'a\\nb.html'");
    QTest::newRow("blanks") << QByteArray("cp good.html ' a .html '; $K ' a .html '");
    QTest::newRow("no text") << QByteArray(
        "cp good.html $'a\\xff.html'; $K $'a\\xff.html'; s=$?; rm -f a*; exit $s");
    QTest::newRow("signs of addresses")
        << QByteArray("cp good.html '100%20a?b#c.html'; $K '100%20a?b#c.html'");
    QTest::newRow("a link") << QByteArray("ln -s good.html one; ln -s one two.html; $K two.html");
}

void CliInputTest::oddInputsAreRead() {
    QFETCH(QByteArray, line);
    const Run result = run(line);
    QVERIFY2(result.out.contains("the mayor thanked all"), result.err.constData());
    QCOMPARE(result.status, 0);
}

void CliInputTest::packedFilesInOddPlacesAreRead_data() {
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* suffix, const std::string& bytes,
                        const char* line) {
        QTest::newRow(name) << QByteArray(suffix) << QByteArray::fromStdString(bytes)
                            << QByteArray(line).replace("SUFFIX", suffix);
    };
    const char* byPath = "$K $'\\xff\\xfe/\\xff\\xfeSUFFIX'";
    row("MHTML", ".mhtml", mhtml(), byPath);
    row("web archive", ".webarchive", webArchiveBinary(), byPath);
    row("MAFF", ".maff", maff(), byPath);
    row("WARC", ".warc", warc(false), byPath);
    row("packed WARC", ".warc.gz", warc(true), byPath);
    row("ZIP", ".zip", zipOf({{"a/b.html", bridgePage.toStdString()}}), byPath);
    row("book", ".epub", epub(), byPath);
    row("in its folder", ".epub", epub(), "cd $'\\xff\\xfe' && $K $'\\xff\\xfeSUFFIX'");
    row("by its address", ".epub", epub(), "$K \"file://$PWD/%FF%FE/%FF%FESUFFIX\"");
    row("of a plain name", ".epub", epub(),
        "cd $'\\xff\\xfe' && mv $'\\xff\\xfeSUFFIX' aSUFFIX && $K aSUFFIX");
}

void CliInputTest::packedFilesInOddPlacesAreRead() {
    QFETCH(QByteArray, suffix);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, line);
    const QByteArray name = "plain" + suffix;
    QFile file(m_folder->filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    file.close();
    const Run expected = run("$K " + name);
    QVERIFY2(!expected.out.isEmpty(), expected.err.constData());
    // QTemporaryDir cannot take away what it cannot name.
    const Run odd = run("h=$PWD; mkdir $'\\xff\\xfe' && cp " + name + " $'\\xff\\xfe/\\xff\\xfe" +
                        suffix + "'\n" + line + "\ns=$?; rm -r \"$h\"/$'\\xff\\xfe'; exit $s");
    // Each page stands below the name of its file.
    const auto pages = [](const QByteArray& out) {
        QByteArray text;
        for (const QByteArray& each : out.split('\n')) {
            if (!each.startsWith("==> ")) text += each + '\n';
        }
        return text;
    };
    QCOMPARE(pages(odd.out), pages(expected.out));
    QCOMPARE(odd.status, expected.status);
}

void CliInputTest::brokenInputsAreTold_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* line, const char* sentence) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(sentence);
    };
    row("a circle of links", "ln -s two one; ln -s one two; $K one",
        "is a symbolic link that leads back to itself.");
    row("a folder", "mkdir f; $K f", "is a folder, not a file.");
    row("ten gigabytes", "truncate -s 10G big.html; $K big.html",
        "is far too large for a page: 10.00 GiB. It was not read.");
    row("a name that is too long", "$K $(printf 'x%.0s' {1..300}).html",
        "is longer than the name of a file may be.");
    row("nothing there", "$K $'no\\nsuch.html'", "no␊such.html”.");
    row("vanished", "$K <(:) gone.html", "There is no file");
    row("a device", "$K /dev/zero", "is a device or a pipe, not a file.");
    row("a terminal", "$K /dev/ptmx", "is a device or a pipe, not a file.");
    row("the memory of a process", "$K /proc/self/mem", "is no ordinary file");
    row("a pipe nobody writes to", "mkfifo pipe; $K pipe", "is no ordinary file: it has no end");
}

void CliInputTest::brokenInputsAreTold() {
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, sentence);
    const Run result = run(littleMemory + line);
    QVERIFY2(result.err.contains(sentence), result.err.constData());
    QCOMPARE(result.status, 1);
}

void CliInputTest::fullDiskIsTold() {
    const Run full = run("$K good.html > /dev/full");
    QCOMPARE(full.status, 1);
    QVERIFY2(full.err.contains("There is not enough space left"), full.err.constData());
    // A limit on the size of files stands in for a full disk: nothing half is left behind.
    const Run file = run("trap '' XFSZ; ulimit -f 0; $K -o out.txt good.html");
    QCOMPARE(file.status, 1);
    QVERIFY2(file.err.contains("There is not enough space left"), file.err.constData());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("out.txt"))));
}

void CliInputTest::proxyOfTheSystemIsAsked() {
    HttpServer proxy;
    proxy.serve("http://bridge.example/a", bridgePage, {"Content-Type: text/html"});
    const QString setting = QStringLiteral("http_proxy=http://127.0.0.1:%1").arg(proxy.port());
    const Run result = run("$K http://bridge.example/a", {setting});
    QVERIFY2(result.out.contains("the mayor thanked all"), result.err.constData());
    QCOMPARE(proxy.requests().size(), 1);
    // Machines that are named as exceptions are asked directly.
    HttpServer direct;
    direct.serve("/a", bridgePage, {"Content-Type: text/html"});
    const Run near =
        run("$K " + direct.url("/a").toEncoded(), {setting, QStringLiteral("no_proxy=127.0.0.1")});
    QCOMPARE(near.status, 0);
    QCOMPARE(direct.requests().size(), 1);
}

void CliInputTest::proxyThatWantsAPasswordIsTold() {
    HttpServer proxy;
    proxy.serve("http://bridge.example/a", "no", {"Proxy-Authenticate: Basic realm=\"office\""},
                "407 Proxy Authentication Required");
    const QString setting = QStringLiteral("http_proxy=http://127.0.0.1:%1").arg(proxy.port());
    const Run result = run("$K http://bridge.example/a", {setting});
    QCOMPARE(result.status, 1);
    QVERIFY2(
        result.err.contains("could not be reached through the proxy server: “127.0.0.1:" +
                            QByteArray::number(proxy.port()) + "” asks for a name and a password."),
        result.err.constData());
}

void CliInputTest::serverThatBreaksOffIsTold() {
    HttpServer server;
    server.on("/a", Script()
                        .send(HttpServer::response("200 OK", {"Content-Length: 9999"},
                                                   bridgePage.left(400)))
                        .wait(20ms)
                        .reset());
    const Run result = run("$K " + server.url("/a").toEncoded());
    // Half an article is no result that a script could take for one.
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains("closed the connection before the whole page had arrived."),
             result.err.constData());
}

QTEST_GUILESS_MAIN(CliInputTest)
#include "cli_input_test.moc"
