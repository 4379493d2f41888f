// SPDX-License-Identifier: MIT
#include "imports/read_import.h"

#include <QTest>

#include "archive/html_head.h"
#include "imports/import_builder.h"
#include "imports/link_json.h"
#include "support/zip_builder.h"

using namespace klartext::app;
using namespace klartext::test;

namespace {

/// One line for each page and for each fault, in their order.
QString picture(const ImportList& list) {
    QString text;
    for (const ImportedLink& link : list.links) {
        QStringList parts{QString::number(link.line), link.url.toString(), link.title};
        if (!link.tags.isEmpty()) parts.append(QLatin1Char('#') + link.tags.join(QLatin1Char('#')));
        if (link.added.isValid())
            parts.append(link.added.toString(QStringLiteral("yyyy-MM-dd hh:mm")));
        if (link.archived) parts.append(QStringLiteral("archived"));
        if (link.favourite) parts.append(QStringLiteral("favourite"));
        if (link.read) parts.append(QStringLiteral("read"));
        for (const auto& each : link.highlights) {
            parts.append(QLatin1Char('>') + each.quote +
                         (each.note.isEmpty() ? QString() : QLatin1Char('/') + each.note));
        }
        text += parts.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    }
    for (const ImportFault& fault : list.faults) {
        text += QStringLiteral("! %1 | %2 | %3\n").arg(fault.line).arg(fault.text, fault.reason);
    }
    return text;
}

ImportList read(const std::string& bytes) {
    return readImport(QByteArray::fromStdString(bytes), QStringLiteral("file")).value();
}

}  // namespace

class ReadImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pocketCsv();
    void pocketHtml();
    void instapaper();
    void wallabag();
    void wallabagCutOff();
    void readwise();
    void omnivore();
    void notesThatAreTooLargeAreTold();
    void rowThatIsTooLargeIsTold();
    void bookmarks();
    void linkList();
    void markupThatBreaksOffEnds();
    void repetitionsAreJoined();
    void addressesKeepNoSecrets();
    void anythingElseIsAnError_data();
    void anythingElseIsAnError();
    void damagedFilesCostNoMoreThanTheirRows();
    void listsAreBounded();
    void pagesAreBounded();
    void linkSurvivesJson();
};

void ReadImportTest::pocketCsv() {
    const ImportList list = read(
        "title,url,time_added,tags,status\r\n"
        "The ferry,https://example.org/ferry,1700000000,boats|rivers,unread\r\n"
        "\"A, \"\"quoted\"\"\nname\",https://example.org/b?x=1,1700000060,,archive\r\n"
        "No address,,1700000060,,unread\r\n"
        "\"Never closed,https://example.org/c,1700000060,,unread\r\n"
        "Strange,gopher://example.org/,1700000060,,unread\r\n"
        "Last,http://example.org/last,x,,unread\r\n");
    QCOMPARE(list.format, ImportFormat::PocketCsv);
    QCOMPARE(picture(list),
             QStringLiteral(
                 "2 | https://example.org/ferry | The ferry | #boats#rivers | 2023-11-14 22:13\n"
                 "3 | https://example.org/b?x=1 | A, \"quoted\" name | 2023-11-14 22:14 | archived "
                 "| read\n"
                 "8 | http://example.org/last | Last\n"
                 "! 5 | No address,,1700000060,,unread | The row has no address.\n"
                 "! 6 | \"Never closed,https://example.org/c,1700000060,,unread | A quote in the "
                 "row is never closed.\n"
                 "! 7 | gopher://example.org/ | This is no address of a web page.\n"));
}

void ReadImportTest::pocketHtml() {
    const ImportList list = read(
        "<!DOCTYPE html>\n<html>\n\t<!--So long and thanks for all the fish-->\n\t<head>\n"
        "\t\t<title>Pocket Export</title>\n\t</head>\n\t<body>\n\t\t<h1>Unread</h1>\n\t\t<ul>\n"
        "\t\t\t<li><a href=\"https://example.org/a?b=1&amp;c=2\" time_added=\"1700000000\" "
        "tags=\"x,y z\">A &amp; B</a></li>\n"
        "\t\t\t<li><a time_added=\"1700000000\" tags=\"\">Broken</a></li>\n\t\t</ul>\n"
        "\t\t<h1>Read Archive</h1>\n\t\t<ul>\n"
        "\t\t\t<li><a href=\"https://example.org/c\" time_added=\"1700000000\" tags=\"\">"
        "https://example.org/c</a></li>\n\t\t</ul>\n\t</body>\n</html>\n");
    QCOMPARE(list.format, ImportFormat::PocketHtml);
    QCOMPARE(
        picture(list),
        QStringLiteral("10 | https://example.org/a?b=1&c=2 | A & B | #x#y z | 2023-11-14 22:13\n"
                       "15 | https://example.org/c |  | 2023-11-14 22:13 | archived | read\n"
                       "! 11 | Broken | The row has no address.\n"));
}

void ReadImportTest::instapaper() {
    const ImportList list = read(
        "URL,Title,Selection,Folder,Timestamp,Tags\n"
        "https://example.org/a,A,,Unread,1700000000,\"[\"\"x\"\",\"\"y\"\"]\"\n"
        "https://example.org/b,B,What was marked,Starred,1700000000,[]\n"
        "https://example.org/c,C,,Archive,1700000000,[]\n"
        "https://example.org/d,D,,Cooking,1700000000,[]\n");
    QCOMPARE(list.format, ImportFormat::InstapaperCsv);
    QCOMPARE(picture(list),
             QStringLiteral("2 | https://example.org/a | A | #x#y | 2023-11-14 22:13\n"
                            "3 | https://example.org/b | B | 2023-11-14 22:13 | favourite | >What "
                            "was marked\n"
                            "4 | https://example.org/c | C | 2023-11-14 22:13 | archived | read\n"
                            "5 | https://example.org/d | D | #Cooking | 2023-11-14 22:13\n"));
}

namespace {

const char* const wallabagFile =
    "[{\"is_archived\":1,\"is_starred\":0,\"tags\":[\"x\",\"y\"],\"id\":3,\"title\":\"A\","
    "\"url\":\"https:\\/\\/example.org\\/a\",\"created_at\":\"2023-11-14T22:13:20+0000\","
    "\"annotations\":[{\"text\":\"Mine\",\"quote\":\"Theirs {\",\"ranges\":[]}]},"
    "{\"is_archived\":false,\"is_starred\":true,\"tags\":[{\"id\":1,\"label\":\"z\"}],"
    "\"title\":\"B\",\"given_url\":\"https://example.org/b\",\"url\":null},"
    "{\"title\":\"No address\"}, {\"title\": broken}, {\"title\":\"D\","
    "\"url\":\"https://example.org/d\"}]";

}  // namespace

void ReadImportTest::wallabag() {
    const ImportList list = read(wallabagFile);
    QCOMPARE(list.format, ImportFormat::WallabagJson);
    QCOMPARE(picture(list),
             QStringLiteral("1 | https://example.org/a | A | #x#y | 2023-11-14 22:13 | archived | "
                            "read | >Theirs {/Mine\n"
                            "2 | https://example.org/b | B | #z | favourite\n"
                            "5 | https://example.org/d | D\n"
                            "! 3 | No address | The row has no address.\n"
                            "! 4 | {\"title\": broken} | The entry is damaged or cut off.\n"));
}

void ReadImportTest::wallabagCutOff() {
    const std::string file(wallabagFile);
    const ImportList list = read(file.substr(0, file.find("No address")));
    QCOMPARE(list.links.size(), 2);
    QCOMPARE(list.faults.size(), 1);
    QCOMPARE(list.faults.first().line, 3);
}

void ReadImportTest::readwise() {
    const ImportList list = read(
        "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
        "A,https://example.org/a,01h,\"x, y\",2023-11-14 22:13:20+00:00,0.4,new,True\n"
        "B,https://example.org/b,02h,\"['z']\",2023-11-14 22:13:20+00:00,1,archive,True\n");
    QCOMPARE(list.format, ImportFormat::ReadwiseCsv);
    QCOMPARE(picture(list),
             QStringLiteral("2 | https://example.org/a | A | #x#y | 2023-11-14 22:13\n"
                            "3 | https://example.org/b | B | #z | 2023-11-14 22:13 | archived | "
                            "read\n"));
    const ImportList marks = read(
        "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
        "Highlighted at,Document tags\nA sentence,A Book,Ada,,,,,,1,2023-11-14,\n");
    QCOMPARE(marks.format, ImportFormat::ReadwiseCsv);
    QCOMPARE(marks.faults.size(), 1);
}

void ReadImportTest::omnivore() {
    const ImportList list = read(zipOf(
        {{"metadata_0_to_20.json",
          "[{\"id\":\"1\",\"slug\":\"the-ferry-18b\",\"title\":\"The ferry\",\"url\":"
          "\"https://example.org/ferry\",\"state\":\"Archived\",\"readingProgress\":100,"
          "\"labels\":[\"boats\"],\"savedAt\":\"2023-11-14T22:13:20.000Z\"}]"},
         {"metadata_20_to_40.json", "[{\"url\":\"https://example.org/b\",\"state\":\"Active\"},{]"},
         {"highlights/the-ferry-18b.md", "> It crosses\n> the river\n\nMy note\n\n> Again\n"}}));
    QCOMPARE(list.format, ImportFormat::OmnivoreZip);
    QCOMPARE(picture(list),
             QStringLiteral("1 | https://example.org/ferry | The ferry | #boats | 2023-11-14 22:13 "
                            "| archived | read | >It crosses the river/My note | >Again\n"
                            "2 | https://example.org/b | \n"
                            "! 3 | {] | The entry is damaged or cut off.\n"));
}

void ReadImportTest::notesThatAreTooLargeAreTold() {
    const ImportList list =
        read(zipOf({{"metadata_0_to_20.json",
                     "[{\"slug\":\"a\",\"title\":\"A\",\"url\":\"https://example.org/a\"}]"},
                    {"highlights/empty.md", ""},
                    {"highlights/a.md", "> " + std::string(std::size_t{2} << 20, 'x')}}));
    QCOMPARE(picture(list),
             QStringLiteral("1 | https://example.org/a | A\n"
                            "! 0 | highlights/a.md | The entry is far larger than an entry should "
                            "be.\n"));
}

/// Half a quote would be kept as if it were all of it.
void ReadImportTest::rowThatIsTooLargeIsTold() {
    const std::string quote(std::size_t{2} << 20, 'x');
    const ImportList list =
        read("Highlight,Book Title,Note,URL\n\"one\",A,,https://example.org/a\n\"" + quote +
             "\",B,,https://example.org/b\n");
    QCOMPARE(list.links.size(), 1);
    QCOMPARE(list.faults.size(), 1);
    QCOMPARE(list.faults.first().line, 3);
    QCOMPARE(list.faults.first().reason,
             QStringLiteral("The entry is far larger than an entry should be."));
}

void ReadImportTest::bookmarks() {
    const ImportList list = read(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\" "
        "CONTENT=\"text/html; charset=UTF-8\">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks Menu</H1>\n"
        "<DL><p>\n  <DT><H3 ADD_DATE=\"1\">Cooking</H3>\n  <DL><p>\n"
        "    <DT><A HREF=\"https://example.org/soup\" ADD_DATE=\"1700000000\" "
        "TAGS=\"warm\">Soup</A>\n"
        "    <DD>A note\n    <DT><A HREF=\"place:sort=8\">Recent</A>\n  </DL><p>\n"
        "  <DT><A HREF=\"https://example.org/top\">Top &lt;1&gt;</A>\n"
        "  <DT><A HREF=\"https://\">Nowhere</A>\n"
        "  <DT><A HREF=\"javascript:alert(1)\">Say it</A>\n</DL>\n");
    QCOMPARE(list.format, ImportFormat::Bookmarks);
    QCOMPARE(list.notPages, 2);
    QCOMPARE(picture(list),
             QStringLiteral("8 | https://example.org/soup | Soup | #warm#Cooking | 2023-11-14 "
                            "22:13\n"
                            "12 | https://example.org/top | Top <1>\n"
                            "! 10 | Recent | Only a browser or this computer knows this address; "
                            "it is none of the web.\n"
                            "! 13 | https:// | This is no address of a web page.\n"
                            "! 14 | Say it | This is a script for a browser, and no page.\n"));
}

void ReadImportTest::linkList() {
    const ImportList list = read(
        "# mine\nhttps://example.org/a\n\n- [A title](https://example.org/b \"x\")\n"
        "The ferry: https://example.org/c\nexample.org/d\nno link here\n");
    QCOMPARE(list.format, ImportFormat::LinkList);
    QCOMPARE(picture(list), QStringLiteral("2 | https://example.org/a | \n"
                                           "4 | https://example.org/b | A title\n"
                                           "5 | https://example.org/c | The ferry\n"
                                           "6 | https://example.org/d | \n"
                                           "! 7 | no link here | The line holds no link.\n"));
}

void ReadImportTest::markupThatBreaksOffEnds() {
    QCOMPARE(picture(read("<DL><DT><A HREF=\"https://example.org/a\">A</A></DL>\n<a href=\"\n")),
             picture(read("<DL><DT><A HREF=\"https://example.org/a\">A</A></DL>\n")));
}

void ReadImportTest::repetitionsAreJoined() {
    const ImportList list = read(
        "title,url,time_added,tags,status\n"
        ",https://example.org,1700000060,a,archive\n"
        "Title,https://example.org/#top,1700000000,b,unread\n");
    QCOMPARE(list.repeated, 1);
    QCOMPARE(picture(list),
             QStringLiteral("2 | https://example.org | Title | #a#b | 2023-11-14 22:13\n"));
}

/// Nor do other kinds of addresses come in.
void ReadImportTest::addressesKeepNoSecrets() {
    const ImportList list = read(
        "https://name:word@example.org/a?utm_source=b&id=1\nhttps://example.org/a?id=1\n"
        "javascript:alert(1)\nfile:///etc/passwd\ndata:text/html,x\nhttps://example.org/b\n");
    QStringList addresses;
    for (const ImportedLink& link : list.links) {
        addresses.append(link.url.toString(QUrl::FullyEncoded));
    }
    QCOMPARE(addresses, (QStringList{QStringLiteral("https://example.org/a?id=1"),
                                     QStringLiteral("https://example.org/b")}));
}

void ReadImportTest::anythingElseIsAnError_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear Sir");
    QTest::newRow("table") << QByteArray("a,b\n1,2\n");
    QTest::newRow("zip") << QByteArray::fromStdString(zipOf({{"a.txt", "x"}}));
    QTest::newRow("damaged zip") << QByteArray("PK\3\4????");
}

void ReadImportTest::anythingElseIsAnError() {
    QFETCH(QByteArray, bytes);
    const auto list = readImport(bytes, QStringLiteral("a.txt"));
    QVERIFY(!list);
    QVERIFY(list.error().explanation.contains(QStringLiteral("a.txt")));
}

void ReadImportTest::damagedFilesCostNoMoreThanTheirRows() {
    QByteArray table("title,url,time_added,tags,status\n");
    for (int i = 0; i < 50; ++i) {
        table += "\"T, " + QByteArray::number(i) + "\",https://example.org/" +
                 QByteArray::number(i) + ",1700000000,a,unread\n";
    }
    for (qsizetype cut = 40; cut < table.size(); cut += 37) {
        const auto list = readImport(table.left(cut), QStringLiteral("a.csv"));
        QVERIFY(list);
        QVERIFY(list->faults.size() <= 1);
    }
    QByteArray broken = table;
    broken.insert(broken.indexOf("https://example.org/7,") - 5, '"');
    const ImportList list = readImport(broken, QStringLiteral("a.csv")).value();
    QVERIFY2(list.links.size() >= 49, qPrintable(picture(list)));
}

/// Nobody reads a hundred thousand reasons, and no memory holds those of any file.
void ReadImportTest::listsAreBounded() {
    std::string lines = "https://example.org/\n";
    for (int i = 0; i < 7000; ++i) lines += "no link\n";
    const ImportList list = read(lines);
    QCOMPARE(list.links.size(), 1);
    QCOMPARE(list.faults.size(), 5000);
    QCOMPARE(list.unlisted, 2000);
    QCOMPARE(list.end, ImportEnd::Whole);
}

void ReadImportTest::pagesAreBounded() {
    ImportBuilder builder;
    const QString quote(300'000, QLatin1Char('x'));
    for (int i = 0; i < 300; ++i) {
        ImportedLink link;
        link.highlights.append({quote, {}, {}});
        builder.add(QStringLiteral("https://example.org/%1").arg(i), link);
    }
    builder.add(QLatin1String("https://example.org/") + quote, {});
    const ImportList list = builder.take(ImportEnd::Whole);
    QVERIFY(list.links.size() > 150 && list.links.size() < 210);
    QCOMPARE(list.faults.first().reason, importReason(ImportReason::TooMany));
    // One page that stands there again and again, with other tags each time.
    ImportBuilder small;
    ImportedLink tagged;
    for (int round = 0; round < 3; ++round) {
        tagged.tags.clear();
        for (int i = 0; i < 90; ++i) tagged.tags.append(QString::number(100 * round + i));
        small.add(QStringLiteral("https://example.org/0"), tagged);
    }
    QCOMPARE(small.take(ImportEnd::Whole).links.first().tags.size(), 100);
}

void ReadImportTest::linkSurvivesJson() {
    const ImportList list = read(wallabagFile);
    for (const ImportedLink& link : list.links) QCOMPARE(linkFromJson(linkToJson(link)), link);
    QCOMPARE(linkFromJson(QStringLiteral("{")).title, QString());
}

QTEST_GUILESS_MAIN(ReadImportTest)
#include "read_import_test.moc"
