// SPDX-License-Identifier: MIT
#include "unpack/remote_import.h"

#include <sys/stat.h>

#include <QElapsedTimer>
#include <QList>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "app/archive/saved_files.h"
#include "archive/archive_error.h"
#include "imports/import_sink.h"
#include "imports/read_import.h"
#include "support/repeated.h"
#include "support/slowness.h"
#include "unpack/unpackers.h"
#include "unpack_programs.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

WorkerLimits shortLimits() {
    // What never ends may come faster than it is read.
    return {.longest = 500ms * judgeSlowness,
            .patience = 1500ms * slowness(),
            .latest = 6000ms * slowness()};
}

std::string csv(int rows) {
    std::string text = "title,url,time_added,tags,status\n";
    for (int i = 0; i < rows; ++i) {
        text += "Title,https://example.org/" + std::to_string(i) + ",1700000000,a|b,archive\n";
    }
    return text;
}

const std::string instapaper =
    "URL,Title,Selection,Folder,Timestamp\nhttps://example.org/a,A,\"A \"\"marked\"\"\npassage\","
    "Starred,1700000000\n";
const std::string bookmarks =
    "<!DOCTYPE NETSCAPE-Bookmark-file-1><H1>Bookmarks</H1><DL><DT><H3>Cooking</H3><DL>"
    "<DT><A HREF=\"https://example.org/soup\" TAGS=\"warm\">Soup &amp; more</A>"
    "<DT><A HREF=\"javascript:x()\">Say</A><DT><A HREF=\"place:x\">P</A></DL></DL>";
const std::string wallabag =
    "[{\"url\":\"https://example.org/a\",\"title\":\"\xC3\xA4\",\"tags\":[\"x\"],\"annotations\":"
    "[{\"text\":\"Mine\",\"quote\":\"Theirs\"}]}, {broken}]";

}  // namespace

/// Lists of pages, read in a process that can be ended.
class RemoteImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreThoseOfThisProcess_data();
    void listsAreThoseOfThisProcess();
    void errorsAreThoseOfThisProcess_data();
    void errorsAreThoseOfThisProcess();
    void whatCameBeforeIsGiven_data();
    void whatCameBeforeIsGiven();
    void nothingBeforeIsASentence_data();
    void nothingBeforeIsASentence();
    void withoutTheProgramListsAreReadHere();
    void stoppingEndsItAtOnce();
    void filesThatAreNoneAreTold_data();
    void filesThatAreNoneAreTold();
    void bombsEndInTime_data();
    void bombsEndInTime();
    void longListIsWhole();
    void partThatIsDamagedIsTold();
    // QTemporaryDir cannot take away what it cannot name.
    void cleanup() { std::filesystem::remove(write({})); }

private:
    /// Under a name that no text can be.
    std::string write(const std::string& bytes) const {
        const std::string path = m_folder.path().toStdString() + "/\xFF list";
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    std::string unpacker(const char* way) const { return badUnpacker(m_folder, way); }
    static Expected<ImportList> read(const std::string& path, const Unpackers& unpackers,
                                     const std::stop_token& stop = {}) {
        return unpackers.importing()(path, stop, {});
    }

    QTemporaryDir m_folder;
};

void RemoteImportTest::listsAreThoseOfThisProcess_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("table", csv(3));
    row("many rows", csv(2000));
    row("table in UTF-16", [] {
        const QString text = QString::fromStdString(csv(3));
        return "\xFF\xFE" + std::string(reinterpret_cast<const char*>(text.utf16()),
                                        static_cast<std::size_t>(text.size()) * 2);
    }());
    row("marked passages", instapaper);
    row("bookmarks", bookmarks);
    row("JSON", wallabag);
    row("lines", "https://example.org/a\nA: https://example.org/b\nnothing\n");
    row("lines in Latin-1", "Caf\xE9: https://example.org/a\n");
    row("ZIP", zipOf({{"part_0.csv", csv(3)}, {"b.csv", csv(5)}}));
    row("Omnivore", zipOf({{"highlights/a.md", "> Passage\n\nNote\n"},
                           {"metadata_0.json",
                            "[{\"url\":\"https://example.org/a\",\"slug\":\"a\",\"savedAt\":"
                            "\"2023-11-14T22:13:20.000Z\"}]"}}));
}

void RemoteImportTest::listsAreThoseOfThisProcess() {
    QFETCH(QByteArray, bytes);
    const auto there = read(write(bytes.toStdString()), Unpackers(unpackProgram));
    const auto here = readImport(bytes, {});
    QVERIFY(here && there);
    QVERIFY(!here->links.isEmpty());
    QCOMPARE(there->links, here->links);
    QCOMPARE(there->faults, here->faults);
    QCOMPARE(there->format, here->format);
    QCOMPARE(there->repeated, here->repeated);
    QCOMPARE(there->notPages, here->notPages);
    QCOMPARE(there->end, ImportEnd::Whole);
}

void RemoteImportTest::errorsAreThoseOfThisProcess_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear Sir");
    QTest::newRow("damaged ZIP") << QByteArray("PK\3\4????");
    QTest::newRow("ZIP") << QByteArray::fromStdString(zipOf({{"a.txt", "x"}}));
}

void RemoteImportTest::errorsAreThoseOfThisProcess() {
    QFETCH(QByteArray, bytes);
    const std::string path = write(bytes.toStdString());
    const auto there = read(path, Unpackers(unpackProgram));
    QVERIFY(!there);
    QCOMPARE(there.error(), readImport(bytes, QString::fromStdString(path)).error());
}

void RemoteImportTest::whatCameBeforeIsGiven_data() {
    QTest::addColumn<ImportEnd>("end");
    QTest::newRow("falls-half-way") << ImportEnd::BroughtDown;
    QTest::newRow("babbles-half-way") << ImportEnd::BroughtDown;
    QTest::newRow("hangs-half-way") << ImportEnd::TooMuch;
    QTest::newRow("eats-half-way") << ImportEnd::TooMuch;
    QTest::newRow("never-ends") << ImportEnd::TooMuch;
}

void RemoteImportTest::whatCameBeforeIsGiven() {
    QFETCH(ImportEnd, end);
    const bool isHeavy = QByteArray(QTest::currentDataTag()) == "eats-half-way";
#if defined(KLARTEXT_SANITIZED)
    if (isHeavy) QSKIP("The address sanitizer takes more memory than any limit allows.");
#endif
    const Unpackers unpackers(unpacker(QTest::currentDataTag()),
                              isHeavy ? WorkerLimits() : shortLimits());
    const auto list = read(write(csv(2000)), unpackers);
    QVERIFY(list);
    QCOMPARE(list->end, end);
    QCOMPARE(list->format, ImportFormat::PocketCsv);
    QVERIFY(list->links.size() > 100 && list->links.size() < 2000);
    QCOMPARE(list->links.first().url, QUrl(QStringLiteral("https://example.org/0")));
    QVERIFY(!importEndSaid(end).isEmpty());
}

void RemoteImportTest::nothingBeforeIsASentence_data() {
    QTest::addColumn<ArchiveFault>("fault");
    QTest::newRow("falls") << ArchiveFault::ListBroughtDown;
    QTest::newRow("babbles") << ArchiveFault::ListBroughtDown;
    QTest::newRow("breaks-off") << ArchiveFault::ListBroughtDown;
    QTest::newRow("promises") << ArchiveFault::ListBroughtDown;
    QTest::newRow("hangs") << ArchiveFault::ListTakesTooMuch;
    QTest::newRow("spins") << ArchiveFault::ListTakesTooMuch;
}

void RemoteImportTest::nothingBeforeIsASentence() {
    QFETCH(ArchiveFault, fault);
    const std::string path = write(csv(3));
    const auto list = read(path, Unpackers(unpacker(QTest::currentDataTag()), shortLimits()));
    QVERIFY(!list);
    QCOMPARE(list.error(), archiveError(fault, QString::fromStdString(path)));
}

void RemoteImportTest::withoutTheProgramListsAreReadHere() {
    QTest::ignoreMessage(
        QtWarningMsg, "klartext-unpack does not start: files are unpacked without its protection.");
    const auto list = read(write(csv(3)), Unpackers("/nowhere/klartext-unpack"));
    QVERIFY(list);
    QCOMPARE(list->links.size(), 3);
}

void RemoteImportTest::stoppingEndsItAtOnce() {
    const Unpackers unpackers(unpacker("hangs"), {.patience = 1h});
    std::stop_source stop;
    const std::jthread other([&stop] {
        std::this_thread::sleep_for(50ms);
        stop.request_stop();
    });
    const auto list = read(write(csv(3)), unpackers, stop.get_token());
    QCOMPARE(list.error().code, ErrorCode::Cancelled);
}

void RemoteImportTest::filesThatAreNoneAreTold_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << ErrorCode::NoSuchFile;
    QTest::newRow("folder") << ErrorCode::NotAFile;
    QTest::newRow("pipe") << ErrorCode::NotAFile;
    QTest::newRow("circle") << ErrorCode::LinkLoop;
    QTest::newRow("huge") << ErrorCode::TooLarge;
}

void RemoteImportTest::filesThatAreNoneAreTold() {
    QFETCH(ErrorCode, code);
    const std::string kind = QTest::currentDataTag();
    const std::string path = m_folder.path().toStdString() + "/none-" + kind;
    if (kind == "folder") std::filesystem::create_directory(path);
    if (kind == "pipe") QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    if (kind == "circle") std::filesystem::create_symlink(path, path);
    if (kind == "huge") {
        std::ofstream(path) << "https://example.org/\n";
        std::filesystem::resize_file(path, std::uintmax_t{10} << 30);
    }
    const auto list = read(path, Unpackers(unpackProgram));
    QVERIFY(!list);
    QCOMPARE(list.error().code, code);
    QVERIFY(list.error().explanation.contains(QString::fromStdString(path)));
}

void RemoteImportTest::bombsEndInTime_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("links");
    const auto row = [](const char* name, const std::string& bytes, int links) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << links;
    };
    const std::string link = "<A HREF=\"https://example.org/\">A</A>";
    const std::string head = "<!DOCTYPE NETSCAPE-Bookmark-file-1>";
    row("deep folders", head + repeated("<DL><H3>x</H3>", 100'000) + link, 1);
    row("tag without end", head + link + "<a href='" + std::string(8 * megabyte, 'x'), 1);
    row("text without end", head + link + "<a href=x>" + std::string(8 * megabyte, '<'), 1);
    row("attributes without end", head + link + "<a " + repeated("a=\"x ", 500'000) + ">", 1);
    row("references", head + link + "<a href=x>" + repeated("&amp;", 900'000) + "</a>", 1);
    const std::string json = "[{\"url\":\"https://example.org/\"},{\"a\":";
    row("deep JSON", json + repeated("{\"a\":", 1'000'000), 1);
    row("endless JSON string", json + '"' + std::string(6 * megabyte, 'x'), 1);
    row("values without end", json + "[" + repeated("[],", 1'000'000) + "0]}]", 1);
    const std::string table = "url,time_added\nhttps://example.org/,1\n";
    row("endless row", table + std::string(6 * megabyte, ','), 1);
    row("endless field", table + '"' + std::string(6 * megabyte, 'x'), 1);
    row("quotes", table + '"' + repeated("\"\"\n", 1'000'000), 1);
    row("lines of nothing", "https://example.org/\n" + repeated("x y\n", 200'000), 1);
    row("endless line", "https://example.org/\n" + repeated("[(", 1'000'000), 1);
    row("brackets", "https://example.org/\n" + repeated(repeated("[(", 1900) + "\n", 3000), 1);
    std::string tagged = "https://example.org/,1,";
    for (int i = 0; i < 90; ++i) tagged += std::to_string(i) + '|';
    row("repeated page", "url,time_added,tags\n" + repeated(tagged + "\n", 4000), 1);
    row("ZIP bomb", zipOf({{"a.csv", table}, {"b.csv", std::string(20 * megabyte, ',')}}), 1);
    std::vector<std::pair<std::string, std::string>> entries;
    for (int i = 0; i < 5000; ++i) entries.emplace_back("highlights/" + std::to_string(i), "x");
    entries.emplace_back("metadata_0.json", "[{\"url\":\"https://example.org/\",\"slug\":\"1\"}]");
    row("many entries", zipOf(entries), 1);
}

void RemoteImportTest::bombsEndInTime() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, links);
    const std::string path = write(bytes.toStdString());
    QElapsedTimer clock;
    clock.start();
    const auto list = read(path, Unpackers(unpackProgram, {.patience = 60s * slowness()}));
    QVERIFY2(list, list ? "" : qPrintable(list.error().explanation));
    QCOMPARE(list->links.size(), links);
    QVERIFY(list->faults.size() <= 5000);
    QCOMPARE_LT(clock.elapsed(), 20'000 * slowness());
}

/// What many people have in years is no bomb.
void RemoteImportTest::longListIsWhole() {
    // The reader is in its own time, also when what it finds is waited for by a checker.
    const int rows = slowness() > 1 ? 3'000 : 15'000;
    QList<qsizetype> found;
    const Unpackers unpackers(unpackProgram, {.patience = 10s * slowness()});
    const auto list = unpackers.importing()(write(csv(rows)), {},
                                            [&found](qsizetype pages) { found.append(pages); });
    QVERIFY(list);
    QCOMPARE(list->links.size(), rows);
    QVERIFY(found.size() > 1 && std::ranges::is_sorted(found));
    QVERIFY(found.first() > 0 && found.last() <= rows);
    QCOMPARE(list->end, ImportEnd::Whole);
}

void RemoteImportTest::partThatIsDamagedIsTold() {
    std::string zip = zipOf({{"a.csv", csv(2)}, {"b.csv", csv(500)}, {"c.csv", csv(3)}});
    const std::size_t packed = zip.find("b.csv") + 100;
    zip[packed] = static_cast<char>(~zip[packed]);
    const auto list = read(write(zip), Unpackers(unpackProgram));
    QVERIFY(list);
    QCOMPARE(list->links.size(), 3);
    QCOMPARE(list->faults, (QList<ImportFault>{{0, QStringLiteral("b.csv"),
                                                importReason(ImportReason::NotUnpacked)}}));
}

QTEST_GUILESS_MAIN(RemoteImportTest)
#include "remote_import_test.moc"
