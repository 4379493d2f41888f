// SPDX-License-Identifier: MIT
#include "unpack/unpackers.h"

#include <signal.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <memory>
#include <string>

#include "archive/stored_resources.h"
#include "support/helper_processes.h"
#include "unpack_folder.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

namespace {

std::string zippedHtml() {
    return zipOf({{"a/one.html", "<p>One.</p><img src=p.gif>"},
                  {"a/p.gif", pixel()},
                  {"b/two.xhtml", "<p>Two.</p>"}});
}

}  // namespace

class UnpackersTest : public QObject, private InUnpackFolder {
    Q_OBJECT

private Q_SLOTS:
    void answersAreThoseOfThisProcess_data();
    void answersAreThoseOfThisProcess();
    void errorsAreThoseOfThisProcess_data();
    void errorsAreThoseOfThisProcess();
    void withoutTheProgramFilesAreUnpackedHere_data();
    void withoutTheProgramFilesAreUnpackedHere();
    void aProgramThatGoesAwayIsNoLoss();
};

void UnpackersTest::answersAreThoseOfThisProcess_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray(name) << QByteArray::fromStdString(bytes);
    };
    row("a.mhtml", mhtml());
    row("xml.webarchive", webArchiveXml());
    row("binary.webarchive", webArchiveBinary());
    row("a.epub", epub());
    row("a.maff", maff());
    row("a.warc", warc(false));
    row("a.warc.gz", warc(true));
    row("a.zip", zippedHtml());
    row("a # name %41 of its own.zip", zippedHtml());
    row("a.md", "---\ntitle: The ferry\n---\nIt *sinks*.\n\n- [x] a\n");
}

void UnpackersTest::answersAreThoseOfThisProcess() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    const std::string path = write(name.constData(), bytes.toStdString());
    const Unpackers unpackers(unpackProgram);
    const auto here = openHere(path);
    const auto there = open(path, unpackers);
    QVERIFY(here && there);
    QCOMPARE(there->page.page, here->page.page);
    QCOMPARE(there->address, here->address);
    QCOMPARE(bool(there->whole), bool(here->whole));
    if (!here->whole) return;
    QCOMPARE(there->whole->title(), here->whole->title());
    QCOMPARE(there->whole->isBook(), here->whole->isBook());
    QCOMPARE(there->whole->parts().size(), here->whole->parts().size());
    for (std::size_t i = 0; i < here->whole->parts().size(); ++i) {
        const SavedPart& part = here->whole->parts()[i];
        const SavedPart& same = there->whole->parts()[i];
        QCOMPARE(same.id, part.id);
        QCOMPARE(same.title, part.title);
        QCOMPARE(same.url, part.url);
        QCOMPARE(same.level, part.level);
        const SavedPage page = here->whole->page(i).value();
        const SavedPage samePage = there->whole->page(i).value();
        QCOMPARE(samePage.page, page.page);
        const auto stored = std::dynamic_pointer_cast<const StoredResources>(page.resources);
        QCOMPARE(bool(samePage.resources), bool(stored));
        for (const QString& key : stored ? stored->keys() : QStringList()) {
            const QUrl url(key);
            QVERIFY(samePage.resources->holds(url));
            QCOMPARE(samePage.resources->read(url, 100'000), stored->read(url, 100'000));
            QCOMPARE(samePage.resources->read(url, 5), stored->read(url, 5));
        }
        const QUrl other(QStringLiteral("file:///etc/passwd"));
        QVERIFY(!stored || !samePage.resources->holds(other));
        QVERIFY(!stored || samePage.resources->read(other, 100'000).isEmpty());
    }
}

void UnpackersTest::errorsAreThoseOfThisProcess_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("no archive", "PK\3\4 and nothing more");
    row("no page", zipOf({{"a.txt", "Text"}}));
    row("an export", zipOf({{"metadata_0_to_20.json", "[]"}}));
    row("no package", zipOf({{"META-INF/container.xml", "<rootfile full-path='none.opf'/>"}}));
    row("no list", "bplist00 and nothing more");
    row("no record", "WARC/1.0\r\n\r\n");
    row("too large", zipOf({{"a.html", std::string(20 * megabyte, 'a')}}));
}

void UnpackersTest::errorsAreThoseOfThisProcess() {
    QFETCH(QByteArray, bytes);
    const std::string path = write("broken", bytes.toStdString());
    const auto there = open(path, Unpackers(unpackProgram));
    QVERIFY(!there);
    QCOMPARE(there.error(), openHere(path).error());
}

void UnpackersTest::withoutTheProgramFilesAreUnpackedHere_data() {
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("no path") << QByteArray();
    QTest::newRow("no such file") << QByteArray("/nowhere/klartext-unpack");
    QTest::newRow("ends at once") << QByteArray::fromStdString(unpacker("mute"));
    QTest::newRow("of another version") << QByteArray::fromStdString(unpacker("stranger"));
}

void UnpackersTest::withoutTheProgramFilesAreUnpackedHere() {
    QFETCH(QByteArray, program);
    // Said once, however many files follow.
    QTest::ignoreMessage(
        QtWarningMsg, "klartext-unpack does not start: files are unpacked without its protection.");
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const Unpackers unpackers(program.toStdString());
    const std::string path = book();
    const std::string markdown = write("a.md", "# Ferry\n");
    for (int round = 0; round < 2; ++round) {
        const auto opened = open(path, unpackers);
        QCOMPARE(opened.value().page.page, openHere(path)->page.page);
        QCOMPARE(opened->page.resources->read(pictureOfBook(), 1000).toStdString(), pixel());
        QCOMPARE(open(markdown, unpackers).value().page.page, openHere(markdown)->page.page);
    }
}

void UnpackersTest::aProgramThatGoesAwayIsNoLoss() {
    const std::string path = book();
    const QString program = m_folder.filePath(QStringLiteral("passing"));
    QVERIFY(QFile::copy(QString::fromStdString(unpackProgram), program));
    const auto opened = open(path, Unpackers(program.toStdString()));
    QVERIFY(opened);
    QFile::remove(program);
    for (const auto& process : helperProcesses()) ::kill(process.id, SIGKILL);
    QTRY_VERIFY(helperProcesses().isEmpty());
    QCOMPARE(opened->whole->page(1).value().page, openHere(path)->whole->page(1).value().page);
}

QTEST_GUILESS_MAIN(UnpackersTest)
#include "unpackers_test.moc"
