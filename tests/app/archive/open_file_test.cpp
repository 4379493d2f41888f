// SPDX-License-Identifier: MIT
#include "archive/open_file.h"

#include <QTest>
#include <cstdint>
#include <string>

#include "saved_files.h"
#include "saved_folder.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

class OpenFileTest : public QObject, private InSavedFolder {
    Q_OBJECT

private Q_SLOTS:
    void mhtmlBringsItsPictures();
    void webArchiveIsRead_data();
    void webArchiveIsRead();
    void maffKnowsWhereItCameFrom();
    void warcAsksForAPage_data();
    void warcAsksForAPage();
    void wrongLengthsInAWarcCostTheirRecordAlone_data();
    void wrongLengthsInAWarcCostTheirRecordAlone();
    void fileCannotClaimToBeOfThisComputer();
    void fileBringsNoPassword();
    void exportIsToldFromPages();
    void markdownThatIsNotSetSaysSo();
    void partsThatAreNotThereAreTold();
    void damagedFilesGiveASentence_data();
    void damagedFilesGiveASentence();
};

void OpenFileTest::mhtmlBringsItsPictures() {
    const auto opened = open(write("ferry.mhtml", mhtml()));
    QVERIFY(opened);
    QCOMPARE(opened->page.page.url, std::string("https://example.org/news/ferry.html"));
    QVERIFY(opened->page.page.bytes.find("The ferry über the river.") != std::string::npos);
    QVERIFY(opened->address.isLocalFile());
    QCOMPARE(picture(*opened, "https://example.org/news/ferry.gif").toStdString(), pixel());
    QVERIFY(opened->page.page.bytes.find("klartext-content-id/two@mhtml.blink") !=
            std::string::npos);
    QCOMPARE(picture(*opened, "https://example.org/news/klartext-content-id/two@mhtml.blink")
                 .toStdString(),
             pixel());
    QVERIFY(!opened->page.resources->holds(QUrl(QStringLiteral("https://example.org/other.gif"))));
    QVERIFY(!opened->page.resources->allowsWeb());
}

void OpenFileTest::webArchiveIsRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("XML") << QByteArray::fromStdString(webArchiveXml());
    QTest::newRow("binary") << QByteArray::fromStdString(webArchiveBinary());
}

void OpenFileTest::webArchiveIsRead() {
    QFETCH(QByteArray, bytes);
    const auto opened = open(write("ferry.webarchive", bytes.toStdString()));
    QVERIFY(opened);
    QCOMPARE(opened->page.page.bytes, std::string("<p>The ferry</p>"));
    QCOMPARE(opened->page.page.url, std::string("https://example.org/ferry"));
}

void OpenFileTest::maffKnowsWhereItCameFrom() {
    const auto opened = open(write("ferry.maff", maff()));
    QVERIFY(opened);
    QCOMPARE(opened->page.page.url, std::string("https://example.org/news/ferry.html"));
    QCOMPARE(opened->whole->parts()[0].title, QStringLiteral("The ferry"));
    QCOMPARE(picture(*opened, "https://example.org/news/index_files/a.gif").toStdString(), pixel());
}

void OpenFileTest::wrongLengthsInAWarcCostTheirRecordAlone_data() {
    QTest::addColumn<QByteArray>("length");
    for (const char* length :
         {"-5", "10", "99999999999999999999999", "many", "20, 20", "99999999", "200100"}) {
        QTest::newRow(length) << QByteArray(length);
    }
}

void OpenFileTest::wrongLengthsInAWarcCostTheirRecordAlone() {
    QFETCH(QByteArray, length);
    const std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    std::string bad =
        warcRecord("https://example.org/bad", answer + "<p>Bad." + std::string(200'000, 'x'));
    const std::string field = "Content-Length: ";
    const std::size_t at = bad.find(field) + field.size();
    bad.replace(at, bad.find("\r\n", at) - at, length.toStdString());
    const auto opened =
        open(write("a.warc", bad + warcRecord("https://example.org/good",
                                              answer + "<title>The ferry</title><p>Good.")));
    QVERIFY(opened);
    QCOMPARE(opened->whole->parts().back().title, QStringLiteral("The ferry"));
    QVERIFY(opened->whole->isPartial());
    const auto page = open(m_folder.filePath(QStringLiteral("a.warc")).toStdString() + "/" +
                           std::to_string(opened->whole->parts().size()));
    QVERIFY(page);
    QVERIFY(page->page.page.bytes.find("Good.") != std::string::npos);
}

void OpenFileTest::warcAsksForAPage_data() {
    QTest::addColumn<bool>("packed");
    QTest::newRow("plain") << false;
    QTest::newRow("packed") << true;
}

void OpenFileTest::warcAsksForAPage() {
    QFETCH(bool, packed);
    const std::string path = write(packed ? "a.warc.gz" : "a.warc", warc(packed));
    const auto asked = open(path);
    QVERIFY(asked);
    QVERIFY(asked->mustChoose);
    QCOMPARE(asked->whole->parts().size(), std::size_t{2});
    QCOMPARE(asked->whole->parts()[0].title, QStringLiteral("The ferry"));
    QCOMPARE(asked->whole->parts()[1].url, QUrl(QStringLiteral("https://example.org/two")));
    const auto first = open(path, ManyPages::TakeFirst);
    QCOMPARE(first.value().page.page.bytes, std::string("<title>The ferry</title><p>One.</p>"));
    const auto second = open(path + "/2");
    QCOMPARE(second.value().page.page.bytes, std::string("<p>Two.</p><img src=/a.gif>"));
    QCOMPARE(picture(*second, "https://example.org/a.gif").toStdString(), pixel());
}

void OpenFileTest::fileCannotClaimToBeOfThisComputer() {
    std::string message = mhtml();
    for (std::size_t at = 0;
         (at = message.find("https://example.org/news/ferry.html")) != std::string::npos;) {
        message.replace(at, 35, "file:///etc/secret.html");
    }
    const auto opened = open(write("false.mhtml", message));
    QCOMPARE(QString::fromStdString(opened.value().page.page.url), opened->file.toString());
}

void OpenFileTest::fileBringsNoPassword() {
    std::string message = mhtml();
    const std::string own = "https://example.org/news/ferry.html";
    for (std::size_t at = 0; (at = message.find(own, at)) != std::string::npos; at += own.size()) {
        message.replace(at, own.size(), "https://name:word@example.org/news/ferry.html");
    }
    const auto opened = open(write("secret.mhtml", message));
    QCOMPARE(opened.value().page.page.url, own);
    // Its pictures are found all the same.
    QVERIFY(
        opened->page.resources->holds(QUrl(QStringLiteral("https://example.org/news/ferry.gif"))));
}

void OpenFileTest::exportIsToldFromPages() {
    const auto opened = open(write("export.zip", zipOf({{"metadata_0_to_20.json", "[]"}})));
    QCOMPARE(opened.error().title, title(ArchiveFault::IsAnExport));
}

void OpenFileTest::markdownThatIsNotSetSaysSo() {
    const std::string heading = "# The ferry\n\n";
    const auto small = open(write("small.md", heading));
    QVERIFY(small);
    QCOMPARE(small->note, QString());
    QVERIFY(small->page.page.bytes.find("<h1>") != std::string::npos);
    const std::string text = heading + std::string(std::size_t{6} << 20, 'a');
    const auto large = open(write("large.md", text));
    QVERIFY(large);
    QVERIFY2(large->note.startsWith(QStringLiteral("Markdown of more than 6 MB is shown as it is")),
             qPrintable(large->note));
    QVERIFY(large->page.page.bytes == text);
    // Tags in it do not make it HTML.
    const auto tagged = open(write("tagged.md", "<div align=center>\n\n" + text));
    QVERIFY(tagged && tagged->page.page.kind == core::PageKind::PlainText);
    const auto other = open(write("large.txt", text));
    QVERIFY(other);
    QCOMPARE(other->note, QString());
}

void OpenFileTest::partsThatAreNotThereAreTold() {
    QCOMPARE(open(write("sea.epub", epub()) + "/OEBPS/none.xhtml").error().code,
             ErrorCode::NoSuchFile);
    QCOMPARE(open(write("a.html", "x") + "/below").error().code, ErrorCode::NoSuchFile);
    QCOMPARE(open(m_folder.path().toStdString() + "/none.html").error().code,
             ErrorCode::NoSuchFile);
    QCOMPARE(open(m_folder.path().toStdString()).error().code, ErrorCode::IsFolder);
}

void OpenFileTest::damagedFilesGiveASentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("mhtml", mhtml());
    row("webarchive, XML", webArchiveXml());
    row("webarchive, binary", webArchiveBinary());
    row("epub", epub());
    row("maff", maff());
    row("warc", warc(false));
    row("warc.gz", warc(true));
}

/// Cut off anywhere and with bytes changed, a file gives a page or a sentence, and ends.
void OpenFileTest::damagedFilesGiveASentence() {
    QFETCH(QByteArray, bytes);
    std::uint32_t random = 2463534242U;
    const auto next = [&random] {
        random ^= random << 13U;
        random ^= random >> 17U;
        random ^= random << 5U;
        return random;
    };
    for (int round = 0; round < 90; ++round) {
        QByteArray damaged = bytes;
        if (round % 3 == 0) damaged.truncate(next() % damaged.size());
        for (unsigned count = next() % 6; round % 3 != 0 && count < 8; ++count) {
            damaged[static_cast<qsizetype>(next() % static_cast<std::uint32_t>(damaged.size()))] =
                static_cast<char>(next());
        }
        const auto opened = open(write("damaged", damaged.toStdString()), ManyPages::TakeFirst);
        if (!opened) {
            QVERIFY(!opened.error().explanation.isEmpty());
            QVERIFY(!opened.error().explanation.contains(QStringLiteral("%1")));
        }
    }
}

QTEST_GUILESS_MAIN(OpenFileTest)
#include "open_file_test.moc"
