// SPDX-License-Identifier: MIT
#include "archive/open_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

#include "archive/archive_error.h"
#include "archive/html_copy.h"
#include "archive/mime_parts.h"
#include "archive/property_list.h"
#include "archive/stored_resources.h"
#include "archive/zip_file.h"
#include "core/extraction.h"
#include "fetch/file_name.h"
#include "saved_files.h"
#include "support/slowness.h"
#include "unpack/unpackers.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

namespace {

QString title(ArchiveFault fault) { return archiveError(fault, {}).title; }

}  // namespace

class OpenFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mhtmlBringsItsPictures();
    void webArchiveIsRead_data();
    void webArchiveIsRead();
    void chapterOfABookIsWhole();
    void chapterIsOpenedByItsPath();
    void titleOfABookMayBeDeep();
    void protectedBookIsRefused();
    void maffKnowsWhereItCameFrom();
    void warcAsksForAPage_data();
    void warcAsksForAPage();
    void folderOfAPageIsItsOnlyDisk();
    void linkOutOfTheFolderIsNotFollowed();
    void singleFileIsReadAsItsPage();
    void sharedPictureComesBack();
    void copiesAreOnlyLookedThrough_data();
    void copiesAreOnlyLookedThrough();
    void fileCannotClaimToBeOfThisComputer();
    void fileBringsNoPassword();
    void exportIsToldFromPages();
    void bombIsRefused();
    void partsThatAreNotThereAreTold();
    void namesAreBytes_data();
    void namesAreBytes();
    void folderOfAPageMayBeNoText();
    void entriesMayBeNoText();
    void damagedFilesGiveASentence_data();
    void damagedFilesGiveASentence();
    // QTemporaryDir cannot take away what it cannot name.
    void cleanup() { std::filesystem::remove_all(m_folder.path().toStdString() + "/\xFF\xFE"); }

private:
    std::string write(const char* name, const std::string& bytes) {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return QFile::encodeName(path).toStdString();
    }
    /// The same below a folder and under a name that no text can be.
    std::string writeOddly(const std::string& name, const std::string& bytes) const {
        const std::filesystem::path path = m_folder.path().toStdString() + "/\xFF\xFE/" + name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    }
    static Expected<OpenedFile> open(const std::string& path, ManyPages many = ManyPages::Ask) {
        return openFile(path, SpecialFiles::Refuse, many);
    }
    static QByteArray picture(const OpenedFile& opened, const char* url) {
        return opened.page.resources->read(QUrl(QString::fromLatin1(url)), 1000);
    }

    QTemporaryDir m_folder;
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

void OpenFileTest::chapterOfABookIsWhole() {
    const auto opened = open(write("sea.epub", epub()));
    QVERIFY(opened);
    QVERIFY(!opened->mustChoose);
    QCOMPARE(opened->whole->title(), QStringLiteral("The Sea"));
    QCOMPARE(opened->whole->parts().size(), std::size_t{2});
    QCOMPARE(opened->whole->parts()[0].title, QStringLiteral("The Harbour"));
    QCOMPARE(opened->whole->parts()[1].title, QStringLiteral("Open Water"));
    QCOMPARE(opened->whole->parts()[1].level, 1);
    const auto extraction = core::extract(opened->page.page);
    QCOMPARE(extraction.status, core::Status::Complete);
    QCOMPARE(extraction.metadata.byline, std::string("Ada Byron"));
    QVERIFY(std::ranges::all_of(extraction.verdicts, &core::Verdict::kept));
    const std::string image =
        "file://" + m_folder.path().toStdString() + "/sea.epub/OEBPS/img/a.gif";
    QCOMPARE(picture(*opened, image.c_str()).toStdString(), pixel());
    QVERIFY(!opened->page.resources->holds(QUrl(QStringLiteral("file:///etc/passwd"))));
}

void OpenFileTest::chapterIsOpenedByItsPath() {
    const std::string path = write("sea.epub", epub()) + "/OEBPS/text/two b.xhtml";
    const auto opened = open(path);
    QVERIFY(opened);
    QCOMPARE(opened->part, std::size_t{1});
    QCOMPARE(opened->address, QUrl::fromLocalFile(QString::fromStdString(path)));
}

void OpenFileTest::titleOfABookMayBeDeep() {
    std::string title = "The ";
    // What is slow may take as much of its time as what is fast.
    const int depth = 200'000 / slowness();
    for (int i = 0; i < depth; ++i) title += "<b>";
    title += "Sea";
    for (int i = 0; i < depth; ++i) title += "</b>";
    const std::string book = zipOf(
        {{"META-INF/container.xml", "<container><rootfile full-path=\"a.opf\"/></container>"},
         {"a.opf",
          "<package><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title +
              "</dc:title></metadata><manifest><item id=\"a\" href=\"one.xhtml\" "
              "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/>"
              "</spine></package>"},
         {"one.xhtml", "<p>Words of a chapter stand here, and some more of them.</p>"}});
    const auto opened = open(write("deep.epub", book));
    QVERIFY(opened);
    QCOMPARE(opened->whole->title(), QStringLiteral("The Sea"));
}

void OpenFileTest::protectedBookIsRefused() {
    const std::string book = zipOf(
        {{"META-INF/container.xml", "<container><rootfile full-path=\"a.opf\"/></container>"},
         {"META-INF/encryption.xml",
          "<encryption><CipherReference URI=\"one.xhtml\"/></encryption>"},
         {"a.opf",
          "<package><manifest><item id=\"a\" href=\"one.xhtml\" "
          "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine>"
          "</package>"},
         {"one.xhtml", "????"}});
    QCOMPARE(open(write("locked.epub", book)).error().title, title(ArchiveFault::Locked));
}

void OpenFileTest::maffKnowsWhereItCameFrom() {
    const auto opened = open(write("ferry.maff", maff()));
    QVERIFY(opened);
    QCOMPARE(opened->page.page.url, std::string("https://example.org/news/ferry.html"));
    QCOMPARE(opened->whole->parts()[0].title, QStringLiteral("The ferry"));
    QCOMPARE(picture(*opened, "https://example.org/news/index_files/a.gif").toStdString(), pixel());
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

void OpenFileTest::folderOfAPageIsItsOnlyDisk() {
    write("Page_files/a.gif", pixel());
    write("other.gif", pixel());
    const auto opened = open(write("Page.html", "<p>Text<img src='Page_files/a.gif'>"));
    QVERIFY(opened);
    const std::string folder = "file://" + m_folder.path().toStdString();
    QCOMPARE(picture(*opened, (folder + "/Page_files/a.gif").c_str()).toStdString(), pixel());
    QVERIFY(!opened->page.resources->holds(QUrl(QString::fromStdString(folder + "/other.gif"))));
    QVERIFY(opened->page.resources->allowsWeb());
}

void OpenFileTest::linkOutOfTheFolderIsNotFollowed() {
    write("secret.gif", pixel());
    write("Trap_files/a.gif", pixel());
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("secret.gif")),
                        m_folder.filePath(QStringLiteral("Trap_files/b.gif"))));
    const auto opened = open(write("Trap.html", "<p>Text"));
    const QString folder = QStringLiteral("file://") + m_folder.path();
    QVERIFY(opened->page.resources->holds(QUrl(folder + QStringLiteral("/Trap_files/a.gif"))));
    QVERIFY(!opened->page.resources->holds(QUrl(folder + QStringLiteral("/Trap_files/b.gif"))));
}

void OpenFileTest::singleFileIsReadAsItsPage() {
    const auto opened =
        open(write("s.html",
                   "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: "
                   "https://example.org/ferry \n saved date: Thu Nov 26 2026\n--><p>Text"));
    QCOMPARE(opened.value().page.page.url, std::string("https://example.org/ferry"));
    const auto chrome = open(write(
        "c.html", "<!DOCTYPE html>\n<!-- saved from url=(0020)https://example.org/ -->\n<p>Text"));
    QCOMPARE(chrome.value().page.page.url, std::string("https://example.org/"));
}

void OpenFileTest::sharedPictureComesBack() {
    const auto opened =
        open(write("shared.html",
                   "<style>:root{--sf-img-1: url(\"data:image/gif;base64,AAAA\")}</style>"
                   "<img alt=x src=\"data:image/svg+xml,<svg></svg>\" "
                   "style=\"background-image:var(--sf-img-1)!important\">"));
    QVERIFY(opened.value().page.page.bytes.find("<img src=\"data:image/gif;base64,AAAA\" alt=x ") !=
            std::string::npos);
}

void OpenFileTest::copiesAreOnlyLookedThrough_data() {
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("again");
    const auto row = [](const char* name, const char* begin, const char* again) {
        QTest::newRow(name) << QByteArray(begin) << QByteArray(again);
    };
    row("comments", "<!DOCTYPE html>", "<!-- saved from url=(");
    row("own mark", "<!DOCTYPE html><meta name=\"generator\" content=\"Klartext\"><article>\n",
        "<header><footer>");
    row("pictures", "", "--sf-img-1:url(data:image/");
    row("blanks", "", "--sf-img-1                                ");
    row("numbers", "--sf-img-", "1");
    row("one picture, many uses", "--sf-img-1:url(data:image/gif;base64,AAAAAAAAAAAAAAAAAAAAAAAA)",
        "<img style=var(--sf-img-1)>");
    row("uses without end", "--sf-img-1:url(data:image/a)<img ", "var(--sf-img-2 ");
    row("tags without end", "--sf-img-1:url(data:image/a)", "<img ");
    row("sources without end", "--sf-img-1:url(data:image/a)<img var(--sf-img-1)", " src=\"");
    row("open quotes", "--sf-img-1:url(data:image/a)", "<img '>\n");
}

/// HTML beside its folder is no work for a helper: whatever it holds, the bytes are walked through.
void OpenFileTest::copiesAreOnlyLookedThrough() {
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, again);
    constexpr std::size_t size = std::size_t{16} << 20;
    core::RawPage page;
    page.bytes = begin.toStdString();
    page.bytes.reserve(size + 100);
    while (page.bytes.size() < size) page.bytes += again.constData();
    page.url = "file:///tmp/a.html";
    QElapsedTimer clock;
    clock.start();
    const SavedPage copy = asSavedCopy(std::move(page), "/tmp/none/a.html");
    // What goes back at each step would take hours.
    QCOMPARE_LT(clock.elapsed(), 5000 * slowness());
    QVERIFY(copy.page.bytes.size() <= core::ExtractOptions().maxBytes);
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

void OpenFileTest::bombIsRefused() {
    const auto bytes = std::make_shared<const std::string>(
        zipOf({{"a.html", std::string(std::size_t{20} << 20, 'a')}, {"b.html", "b"}}));
    QVERIFY(bytes->size() < 100'000);
    const auto zip = ZipFile::open(bytes, QStringLiteral("a.zip"));
    QCOMPARE(zip.value().read("a.html").error().title, title(ArchiveFault::TooLarge));
    QCOMPARE(zip->read("b.html").value(), std::string("b"));
    QCOMPARE(ZipFile::open(bytes, QStringLiteral("a.zip"), {.entries = 1}).error().title,
             title(ArchiveFault::TooLarge));
    QCOMPARE(insidePath("../../etc/passwd"), std::string());
    QCOMPARE(insidePath("/etc/passwd"), std::string());
    QCOMPARE(insidePath("a/../b//./c"), std::string("b/c"));
}

void OpenFileTest::partsThatAreNotThereAreTold() {
    QCOMPARE(open(write("sea.epub", epub()) + "/OEBPS/none.xhtml").error().code,
             ErrorCode::NoSuchFile);
    QCOMPARE(open(write("a.html", "x") + "/below").error().code, ErrorCode::NoSuchFile);
    QCOMPARE(open(m_folder.path().toStdString() + "/none.html").error().code,
             ErrorCode::NoSuchFile);
    QCOMPARE(open(m_folder.path().toStdString()).error().code, ErrorCode::IsFolder);
}

void OpenFileTest::namesAreBytes_data() {
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* suffix, const std::string& bytes) {
        QTest::newRow(suffix) << QByteArray(suffix) << QByteArray::fromStdString(bytes);
    };
    row(".mhtml", mhtml());
    row(".webarchive", webArchiveXml());
    row(".epub", epub());
    row(".maff", maff());
    row(".warc", warc(false));
    row(".warc.gz", warc(true));
    row(".zip", zipOf({{"a/one.html", "<p>One.</p><img src=p.gif>"}, {"a/p.gif", pixel()}}));
    row(".md", "# A\n\nText.\n");
    row(".html", "<p>The ferry</p>");
}

void OpenFileTest::namesAreBytes() {
    QFETCH(QByteArray, suffix);
    QFETCH(QByteArray, bytes);
    const std::string path = writeOddly("\xFF\xFE" + suffix.toStdString(), bytes.toStdString());
    const auto opened = open(path, ManyPages::TakeFirst);
    const auto plain =
        open(write(("plain" + suffix).constData(), bytes.toStdString()), ManyPages::TakeFirst);
    QVERIFY(opened && plain);
    QCOMPARE(opened->page.page.bytes, plain->page.page.bytes);
    QCOMPARE(filePath(opened->file), path);
    // What is noted of it opens it again, and a helper that gets the address knows the file.
    const QUrl noted = QUrl::fromEncoded(opened->address.toEncoded());
    QCOMPARE(open(filePath(noted)).value().page.page, opened->page.page);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("klartext-unpack")));
    const Unpackers unpackers(KLARTEXT_UNPACK);
    const auto helped =
        openFile(path, SpecialFiles::Refuse, ManyPages::TakeFirst, {}, {}, unpackers.unpacking());
    QCOMPARE(helped.value().page.page, opened->page.page);
    const auto* stored = dynamic_cast<const StoredResources*>(opened->page.resources.get());
    for (const QString& key : stored != nullptr ? stored->keys() : QStringList()) {
        QCOMPARE(helped->page.resources->read(QUrl(key), 100'000),
                 stored->read(QUrl(key), 100'000));
    }
    if (!opened->whole) return;
    for (std::size_t part = 0; part < opened->whole->parts().size(); ++part) {
        const QUrl address = openPart(opened->whole, opened->file, part).value().address;
        QCOMPARE(open(filePath(address), ManyPages::TakeFirst).value().part, part);
    }
}

void OpenFileTest::folderOfAPageMayBeNoText() {
    const std::string page = "<p>Text</p><img src='\xFF_files/a.gif'>";
    const std::string path = writeOddly("\xFF.html", page);
    writeOddly("\xFF_files/a.gif", pixel());
    writeOddly("\xFF_files/\xE9.gif", "another");
    const auto opened = open(path);
    QVERIFY(opened && opened->page.resources);
    const QUrl base = fileUrl(path);
    const auto read = [&](const char* relative) {
        return opened->page.resources->read(base.resolved(QUrl(QLatin1String(relative))), 1000)
            .toStdString();
    };
    QCOMPARE(read("%FF_files/a.gif"), pixel());
    QCOMPARE(read("%FF_files/%E9.gif"), std::string("another"));
}

/// Programs of old wrote the names in a ZIP file in whatever encoding their system had.
void OpenFileTest::entriesMayBeNoText() {
    std::string bytes = zipOf({{"M__ll/s__te.html", "<p>One</p><img src=b.gif>"},
                               {"M__ll/b.gif", pixel()},
                               {"M__ll/z.html", "<p>Two</p>"}});
    for (std::size_t at = 0; (at = bytes.find("M__ll", at)) != std::string::npos;) {
        bytes.replace(at + 1, 2, "\xFF\xFE");
    }
    for (std::size_t at = 0; (at = bytes.find("s__te", at)) != std::string::npos;) {
        bytes.replace(at + 1, 2, "\x84\x81");
    }
    const auto opened = open(writeOddly("\xFE.zip", bytes), ManyPages::TakeFirst);
    QVERIFY(opened);
    QCOMPARE(opened->whole->parts().size(), std::size_t{2});
    QVERIFY(opened->whole->parts()[0].id.endsWith(QStringLiteral("/säüte.html")));
    QCOMPARE(opened->page.page.bytes, std::string("<p>One</p><img src=b.gif>"));
    const QUrl page(QString::fromStdString(opened->page.page.url));
    QCOMPARE(opened->page.resources->read(page.resolved(QUrl(QStringLiteral("b.gif"))), 1000)
                 .toStdString(),
             pixel());
    const auto second = openPart(opened->whole, opened->file, 1);
    QCOMPARE(open(filePath(second.value().address)).value().page.page, second->page.page);
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
