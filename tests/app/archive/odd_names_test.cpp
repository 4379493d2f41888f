// SPDX-License-Identifier: MIT
#include <QRegularExpression>
#include <QTest>
#include <string>

#include "archive/stored_resources.h"
#include "fetch/file_name.h"
#include "saved_files.h"
#include "saved_folder.h"
#include "unpack/unpackers.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

/// Names of files, folders and entries are bytes, and not always text.
class OddNamesTest : public QObject, private InSavedFolder {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { removeOddNames(); }

    void namesAreBytes_data();
    void namesAreBytes();
    void folderOfAPageMayBeNoText();
    void entriesMayBeNoText();
};

void OddNamesTest::namesAreBytes_data() {
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

void OddNamesTest::namesAreBytes() {
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

void OddNamesTest::folderOfAPageMayBeNoText() {
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
void OddNamesTest::entriesMayBeNoText() {
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

QTEST_GUILESS_MAIN(OddNamesTest)
#include "odd_names_test.moc"
