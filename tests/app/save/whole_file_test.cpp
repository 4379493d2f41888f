// SPDX-License-Identifier: MIT
#include "save/whole_file.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace klartext::app;

class WholeFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileIsThereAfterCommitOnly();
    void oldFileStaysUntilCommit();
    void failuresAreTold_data();
    void failuresAreTold();
    void readOnlyFolderIsTold();
    void fullDiskLeavesTheOldFile();
    void deviceIsNotReplaced();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] static QByteArray content(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WholeFileTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void WholeFileTest::fileIsThereAfterCommitOnly() {
    WholeFile file(path("a"));
    QVERIFY(file.open());
    QVERIFY(file.write("one "));
    QVERIFY(!QFile::exists(path("a")));
    QVERIFY(file.write("two"));
    QVERIFY(file.commit());
    QCOMPARE(content(path("a")), QByteArray("one two"));
    QCOMPARE(files(), QStringList{QStringLiteral("a")});
}

void WholeFileTest::oldFileStaysUntilCommit() {
    QFile old(path("a"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    {
        WholeFile file(path("a"));
        QVERIFY(file.open());
        QVERIFY(file.write("new"));
        QCOMPARE(content(path("a")), QByteArray("old"));
    }
    QCOMPARE(content(path("a")), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("a")});
}

void WholeFileTest::failuresAreTold_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("folder") << QString() << ErrorCode::IsFolder;
    QTest::newRow("missing folder") << QStringLiteral("b/c") << ErrorCode::NoSuchFolder;
    QTest::newRow("name too long") << QString(300, QLatin1Char('x')) << ErrorCode::NameTooLong;
}

void WholeFileTest::failuresAreTold() {
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    WholeFile file(m_folder->filePath(name));
    const auto done = file.open().and_then([&] { return file.commit(); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
}

void WholeFileTest::readOnlyFolderIsTold() {
    if (::geteuid() == 0) QSKIP("the superuser may write everywhere");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    WholeFile file(path("a"));
    const auto opened = file.open();
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NoPermission);
}

void WholeFileTest::fullDiskLeavesTheOldFile() {
    QFile old(path("a"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    // A limit on the size of files stands in for a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit tight{64 * 1024, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &tight);
    WholeFile file(path("a"));
    const bool opened = file.open().has_value();
    auto done = file.write(QByteArray(1024 * 1024, 'x'));
    if (done) done = file.commit();
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(opened);
    QVERIFY(!done);
    QVERIFY2(done.error().code == ErrorCode::NoSpace, qPrintable(done.error().explanation));
    QCOMPARE(content(path("a")), QByteArray("old"));
}

void WholeFileTest::deviceIsNotReplaced() {
    WholeFile file(QStringLiteral("/dev/null"));
    QCOMPARE(file.open().error().code, ErrorCode::NotAFile);
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

QTEST_GUILESS_MAIN(WholeFileTest)
#include "whole_file_test.moc"
