// SPDX-License-Identifier: MIT
#include <QTest>
#include <algorithm>
#include <string>

#include "core/extraction.h"
#include "saved_files.h"
#include "saved_folder.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

/// Books, chapter by chapter.
class EpubFileTest : public QObject, private InSavedFolder {
    Q_OBJECT

private Q_SLOTS:
    void chapterOfABookIsWhole();
    void chapterIsOpenedByItsPath();
    void titleOfABookMayBeDeep();
    void protectedBookIsRefused();
    void bookThatNamesNoListIsDamaged();
    void prefixNeedNotBeDeclared();
    void damagedListSaysThatItIsNotWhole();
};

void EpubFileTest::chapterOfABookIsWhole() {
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

void EpubFileTest::chapterIsOpenedByItsPath() {
    const std::string path = write("sea.epub", epub()) + "/OEBPS/text/two b.xhtml";
    const auto opened = open(path);
    QVERIFY(opened);
    QCOMPARE(opened->part, std::size_t{1});
    QCOMPARE(opened->address, QUrl::fromLocalFile(QString::fromStdString(path)));
}

void EpubFileTest::titleOfABookMayBeDeep() {
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

void EpubFileTest::protectedBookIsRefused() {
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

void EpubFileTest::bookThatNamesNoListIsDamaged() {
    const std::string book = zipOf({{"META-INF/container.xml", "<container><rootfile/>"},
                                    {"one.xhtml", "<p>Words of a chapter stand here.</p>"}});
    const auto opened = open(write("nameless.epub", book));
    QVERIFY(!opened);
    QVERIFY2(opened.error().explanation.contains(QLatin1String("its list cannot be read")),
             qPrintable(opened.error().explanation));
}

void EpubFileTest::prefixNeedNotBeDeclared() {
    const std::string book = zipOf(
        {{"META-INF/container.xml", "<container><rootfile full-path=\"a.opf\"/></container>"},
         {"a.opf",
          "<package><metadata><dc:title>The Sea</dc:title><dc:creator opf:role=\"aut\">Ada Byron"
          "</dc:creator></metadata><manifest><item id=\"a\" href=\"one.xhtml\" "
          "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine>"
          "</package>"},
         {"one.xhtml", "<p>Words of a chapter stand here, and some more of them.</p>"}});
    const auto opened = open(write("sloppy.epub", book));
    QVERIFY(opened);
    QCOMPARE(opened->whole->title(), QStringLiteral("The Sea"));
    QCOMPARE(opened->whole->parts().size(), std::size_t{1});
}

void EpubFileTest::damagedListSaysThatItIsNotWhole() {
    const auto book = [this](const std::string& spine) {
        return open(write(
            "damaged.epub",
            zipOf(
                {{"META-INF/container.xml",
                  "<container><rootfile full-path=\"a.opf\"/></container>"},
                 {"a.opf",
                  "<package><manifest><item id=\"a\" href=\"one.xhtml\" "
                  "media-type=\"application/xhtml+xml\"/></manifest><spine>" +
                      spine + "</spine></package>"},
                 {"one.xhtml", "<p>Words of a chapter stand here, and some more of them.</p>"}})));
    };
    const std::string chapter = "<itemref idref=\"a\"/>";
    QVERIFY(!book(chapter).value().whole->isPartial());
    QVERIFY(book(chapter + "<strange:tag/>" + chapter).value().whole->isPartial());
    const auto nothing = book("<strange:tag/>" + chapter);
    QVERIFY(!nothing);
    QVERIFY2(nothing.error().explanation.contains(QLatin1String("its list cannot be read")),
             qPrintable(nothing.error().explanation));
}

QTEST_GUILESS_MAIN(EpubFileTest)
#include "epub_file_test.moc"
