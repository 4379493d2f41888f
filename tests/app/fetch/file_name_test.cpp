// SPDX-License-Identifier: MIT
#include "fetch/file_name.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

#include "fetch/location.h"

using namespace klartext::app;

class FileNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesOutliveTheAddress_data();
    void bytesOutliveTheAddress();
    void relativePathIsBelowTheCurrentFolder();
    void currentFolderMayBeNoText();
};

void FileNameTest::bytesOutliveTheAddress_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isName");
    const auto row = [](const char* path, const char* address, bool isName) {
        QTest::newRow(address) << QByteArray(path) << QByteArray(address) << isName;
    };
    row("/tmp/a.html", "file:///tmp/a.html", true);
    row("/tmp/caf\xC3\xA9.html", "file:///tmp/caf%C3%A9.html", true);
    row("/tmp/caf\xE9.html", "file:///tmp/caf%E9.html", false);
    row("/tmp/\xE9\xC3\xA9 100%?#.html", "file:///tmp/%E9%C3%A9%20100%25%3F%23.html", false);
    row("/tmp/\xFF\xFE", "file:///tmp/%FF%FE", false);
    row("/tmp/\xC0\xAE\xC0\xAE/a", "file:///tmp/%C0%AE%C0%AE/a", false);
}

void FileNameTest::bytesOutliveTheAddress() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, address);
    QFETCH(bool, isName);
    const QUrl url = fileUrl(path.toStdString());
    QCOMPARE(url.toEncoded(), address);
    QCOMPARE(QByteArray::fromStdString(filePath(url)), path);
    QCOMPARE(isNameable(path.toStdString()), isName);
    // As text, as in the address bar and in the list of recent pages.
    const auto located = locate(QString::fromLatin1(address));
    QVERIFY(located);
    QCOMPARE(QByteArray::fromStdString(filePath(*located)), path);
}

void FileNameTest::relativePathIsBelowTheCurrentFolder() {
    const QByteArray folder = QDir::currentPath().toUtf8();
    QCOMPARE(QByteArray::fromStdString(filePath(fileUrl("caf\xE9"))), folder + "/caf\xE9");
    QCOMPARE(QByteArray::fromStdString(filePath(fileUrl("a.html"))), folder + "/a.html");
}

void FileNameTest::currentFolderMayBeNoText() {
    const QTemporaryDir folder;
    const auto before = std::filesystem::current_path();
    const std::filesystem::path odd = folder.path().toStdString() + "/\xFF\xFE";
    std::filesystem::create_directory(odd);
    std::filesystem::current_path(odd);
    const QUrl url = fileUrl("a.html");
    std::filesystem::current_path(before);
    std::filesystem::remove(odd);
    QCOMPARE(filePath(url), odd.string() + "/a.html");
    QVERIFY(url.toEncoded().endsWith("/%FF%FE/a.html"));
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "file_name_test.moc"
