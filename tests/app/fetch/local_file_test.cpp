// SPDX-License-Identifier: MIT
#include "fetch/local_file.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include "archive/open_file.h"
#include "core/extraction.h"
#include "fetch/location.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::app;

class LocalFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileBecomesAPage();
    void nameTellsTheContentType_data();
    void nameTellsTheContentType();
    void emptyFileIsAPage();
    void missingFileIsToldFromAFolder();
    void pipeIsRefusedWithoutWaiting();
    void unreadableFileIsTold();
    void imageIsNoPage();
    void hugeFileIsReadToItsLimit();
    void giganticFileIsRefusedUnread();
    void growingFileIsReadToItsLimit();
    void linkLoopIsTold();
    void socketIsNoFile();
    void longNameIsTold();
    void pipeIsReadWhereItMayBe();
    void pipeNobodyWritesToIsTold();
    void pipeThatIsClosedAtOnceIsEmpty();
    void deviceIsNeverRead_data();
    void deviceIsNeverRead();
    void memoryOfAProcessIsTold();
    void wholeFileIsTakenOrNothing();
    void oddNamesAreOpened_data();
    void oddNamesAreOpened();
    void nameCannotTwistTheSentence();
    void nameNeedsNoEncoding();

private:
    std::string write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes);
        return QFile::encodeName(file.fileName()).toStdString();
    }
    std::string path(const char* name) { return m_folder.path().toStdString() + '/' + name; }

    QTemporaryDir m_folder;
};

void LocalFileTest::fileBecomesAPage() {
    const auto page = readPageFile(write(QStringLiteral("a b.html"), "<p>Text"));
    QVERIFY(page);
    QCOMPARE(page->bytes, std::string("<p>Text"));
    QCOMPARE(page->url, "file://" + m_folder.path().toStdString() + "/a%20b.html");
}

void LocalFileTest::nameTellsTheContentType_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* name, const char* type) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(type);
    };
    row("a.txt", "text/plain");
    row("a.TXT", "text/plain");
    row("a.htm", "text/html");
    row("a.HTML", "text/html");
    row("a.xhtml", "application/xhtml+xml");
    row("a.page", "");
    row("html", "");
}

void LocalFileTest::nameTellsTheContentType() {
    QFETCH(QString, name);
    QFETCH(QString, type);
    QCOMPARE(QString::fromStdString(readPageFile(write(name, "x")).value().contentType), type);
}

void LocalFileTest::emptyFileIsAPage() {
    QVERIFY(readPageFile(write(QStringLiteral("empty.html"), {})).value().bytes.empty());
}

void LocalFileTest::missingFileIsToldFromAFolder() {
    QCOMPARE(readPageFile(path("missing.html")).error().code, ErrorCode::NoSuchFile);
    QCOMPARE(readPageFile(m_folder.path().toStdString()).error().code, ErrorCode::IsFolder);
    const std::string file = write(QStringLiteral("file"), "x");
    QCOMPARE(readPageFile(file + "/below").error().code, ErrorCode::NoSuchFile);
}

void LocalFileTest::pipeIsRefusedWithoutWaiting() {
    const std::string pipe = path("pipe");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(readPageFile(pipe).error().code, ErrorCode::NotAFile);
    QCOMPARE(readPageFile("/dev/zero").error().code, ErrorCode::NotAFile);
}

void LocalFileTest::unreadableFileIsTold() {
    if (::geteuid() == 0) QSKIP("the superuser may read everything");
    const std::string file = write(QStringLiteral("secret.html"), "x");
    QCOMPARE(::chmod(file.c_str(), 0), 0);
    QCOMPARE(readPageFile(file).error().code, ErrorCode::NoPermission);
}

void LocalFileTest::imageIsNoPage() {
    const auto page = readPageFile(write(QStringLiteral("a.html"), "\x89PNG\r\n\x1a\n...."));
    QCOMPARE(page.error().code, ErrorCode::NotText);
    QVERIFY(page.error().explanation.endsWith(
        QStringLiteral("a.html” is no page with text, but an image.")));
}

void LocalFileTest::hugeFileIsReadToItsLimit() {
    const std::string file = write(QStringLiteral("huge.html"), "<p>");
    QCOMPARE(::truncate(file.c_str(), 300L * 1024 * 1024), 0);
    QCOMPARE(readPageFile(file).value().bytes.size(), core::ExtractOptions().maxBytes + 1);
}

void LocalFileTest::giganticFileIsRefusedUnread() {
    const std::string file = write(QStringLiteral("gigantic.html"), "<p>");
    QCOMPARE(::truncate(file.c_str(), 10L << 30), 0);
    QElapsedTimer clock;
    clock.start();
    const auto page = readPageFile(file);
    QCOMPARE(page.error().code, ErrorCode::FileTooLarge);
    QVERIFY2(page.error().explanation.endsWith(QStringLiteral(
                 "gigantic.html” is far too large for a page: 10.00 GiB. It was not read.")),
             qPrintable(page.error().explanation));
    QVERIFY(clock.elapsed() < 1000 * test::slowness());
}

void LocalFileTest::growingFileIsReadToItsLimit() {
    const std::string file = write(QStringLiteral("growing.html"), "<p>");
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        const int descriptor = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
        const std::string words(4096, 'x');
        while (!stop && ::write(descriptor, words.data(), words.size()) > 0) {
        }
        ::close(descriptor);
    });
    const auto page = readPageFile(file);
    stop = true;
    writer.join();
    QVERIFY(page);
    QVERIFY(page->bytes.starts_with("<p>"));
    QVERIFY(page->bytes.size() <= core::ExtractOptions().maxBytes + 1);
    QVERIFY(::truncate(file.c_str(), 0) == 0);
}

void LocalFileTest::linkLoopIsTold() {
    const std::string loop = path("loop.html");
    const std::string other = path("other.html");
    QCOMPARE(::symlink(other.c_str(), loop.c_str()), 0);
    QCOMPARE(::symlink(loop.c_str(), other.c_str()), 0);
    const auto page = readPageFile(loop);
    QCOMPARE(page.error().code, ErrorCode::LinkLoop);
    QVERIFY(page.error().explanation.endsWith(
        QStringLiteral("loop.html” is a symbolic link that leads back to itself.")));
    const auto opened = openFile(loop, SpecialFiles::Refuse, ManyPages::Ask);
    QCOMPARE(opened.error().code, ErrorCode::LinkLoop);
    // A link that leads nowhere is a file that is not there.
    const std::string dangling = path("dangling.html");
    QCOMPARE(::symlink("nowhere", dangling.c_str()), 0);
    QCOMPARE(readPageFile(dangling).error().code, ErrorCode::NoSuchFile);
}

void LocalFileTest::socketIsNoFile() {
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const std::string file = path("socket");
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(file.size() < sizeof address.sun_path);
    std::ranges::copy(file, address.sun_path);
    QCOMPARE(::bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    const auto page = readPageFile(file);
    QCOMPARE(page.error().code, ErrorCode::NotAFile);
    QCOMPARE(openFile(file, SpecialFiles::Refuse, ManyPages::Ask).error().code,
             ErrorCode::NotAFile);
    ::close(descriptor);
}

void LocalFileTest::longNameIsTold() {
    const auto page = readPageFile(path(std::string(300, 'x').c_str()));
    QCOMPARE(page.error().code, ErrorCode::NameTooLong);
    // The sentence itself stays readable.
    QVERIFY(page.error().explanation.size() < 400);
}

void LocalFileTest::pipeIsReadWhereItMayBe() {
    const std::string pipe = path("given");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer([&] {
        const int descriptor = ::open(pipe.c_str(), O_WRONLY | O_CLOEXEC);
        (void)!::write(descriptor, "<p>Te", 5);
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        (void)!::write(descriptor, "xt", 2);
        ::close(descriptor);
    });
    const auto page = readPageFile(pipe, SpecialFiles::Read);
    writer.join();
    QCOMPARE(page.value().bytes, std::string("<p>Text"));
}

void LocalFileTest::pipeNobodyWritesToIsTold() {
    const std::string pipe = path("lonely");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QElapsedTimer clock;
    clock.start();
    const auto bytes = readFileBytes(pipe, SpecialFiles::Read, std::chrono::milliseconds(100));
    QCOMPARE(bytes.error().code, ErrorCode::EndlessFile);
    QVERIFY2(bytes.error().explanation.endsWith(QStringLiteral(
                 "lonely” is no ordinary file: it has no end, or says something only "
                 "when something happens. Nothing was read.")),
             qPrintable(bytes.error().explanation));
    QVERIFY(!bytes.error().suggestions.isEmpty());
    QVERIFY(clock.elapsed() >= 100);
    QVERIFY(clock.elapsed() < 1500 * test::slowness());
}

void LocalFileTest::pipeThatIsClosedAtOnceIsEmpty() {
    const std::string pipe = path("closed");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer([&] { ::close(::open(pipe.c_str(), O_WRONLY | O_CLOEXEC)); });
    const auto bytes = readFileBytes(pipe, SpecialFiles::Read);
    writer.join();
    QCOMPARE(bytes.value(), std::string());
}

void LocalFileTest::deviceIsNeverRead_data() {
    QTest::addColumn<QString>("device");
    for (const char* name : {"/dev/zero", "/dev/full", "/dev/random", "/dev/ptmx"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void LocalFileTest::deviceIsNeverRead() {
    QFETCH(QString, device);
    if (!QFile::exists(device)) QSKIP("this computer has none");
    for (const SpecialFiles special : {SpecialFiles::Refuse, SpecialFiles::Read}) {
        const auto bytes = readFileBytes(device.toStdString(), special);
        QCOMPARE(bytes.error().code, ErrorCode::NotAFile);
        QVERIFY(!bytes.error().suggestions.isEmpty());
    }
    QCOMPARE(readFileBytes("/dev/null", SpecialFiles::Read).value(), std::string());
}

void LocalFileTest::memoryOfAProcessIsTold() {
    for (const SpecialFiles special : {SpecialFiles::Refuse, SpecialFiles::Read}) {
        QCOMPARE(readPageFile("/proc/self/mem", special).error().code, ErrorCode::EndlessFile);
    }
    QVERIFY(!readFileBytes("/proc/self/status", SpecialFiles::Refuse).value().empty());
}

void LocalFileTest::wholeFileIsTakenOrNothing() {
    const std::string file = write(QStringLiteral("list.txt"), QByteArray(2048, 'x'));
    const QString name = QFile::decodeName(file.c_str());
    QCOMPARE(readWholeFile(name, 2048).value().size(), std::size_t{2048});
    const auto bytes = readWholeFile(name, 2047);
    QCOMPARE(bytes.error().code, ErrorCode::MoreThanTaken);
    QCOMPARE(readWholeFile(name + QLatin1Char('x'), 9).error().code, ErrorCode::NoSuchFile);
}

void LocalFileTest::oddNamesAreOpened_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"two\nlines.html", " blanks at both ends.html ", "-rf.html", "--help.html", "100%.html",
          "a%2Fb.html", "what?.html", "part#one.html", "\"quoted\".html", "'quoted'.html",
          "<tag>.html", "back\\slash.html", "semi;colon&and.html", "~.html", "ünï — 漢字.html",
          "tab\there.html", "http:\\x.html", "a:b.html"}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void LocalFileTest::oddNamesAreOpened() {
    QFETCH(QString, name);
    const std::string file = write(name, "<p>Text");
    const auto page = readPageFile(file);
    QVERIFY2(page, name.toUtf8().constData());
    const QUrl url(QString::fromStdString(page->url), QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.toLocalFile(), QFile::decodeName(file.c_str()));
    const auto opened = openFile(file, SpecialFiles::Refuse, ManyPages::Ask);
    QVERIFY(opened);
    QCOMPARE(opened->address.toLocalFile(), QFile::decodeName(file.c_str()));
    // What is handed around as an address comes back to the same file.
    const auto again = locate(QString::fromUtf8(url.toEncoded()));
    QCOMPARE(again.value().toLocalFile(), QFile::decodeName(file.c_str()));
}

void LocalFileTest::nameCannotTwistTheSentence() {
    const auto page = readPageFile(path("missing\n\nAll is well \u202Elmth.\x1B[2J\x07 \u2066x"));
    const QString sentence = page.error().explanation;
    QVERIFY2(
        sentence.endsWith(QString::fromUtf8("missing␊␊All is well \uFFFDlmth.␛[2J␇ \uFFFDx”.")),
        qPrintable(sentence));
}

void LocalFileTest::nameNeedsNoEncoding() {
    const std::string name = path(
        "b\xff"
        "d.html");
    QVERIFY(::symlink(write(QStringLiteral("target.html"), "x").c_str(), name.c_str()) == 0);
    QCOMPARE(readPageFile(name).value().bytes, std::string("x"));
    // QTemporaryDir cannot name it.
    QCOMPARE(::unlink(name.c_str()), 0);
}

QTEST_GUILESS_MAIN(LocalFileTest)
#include "local_file_test.moc"
