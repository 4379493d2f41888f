// SPDX-License-Identifier: MIT
#include "fetch/local_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/extraction.h"

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
