// SPDX-License-Identifier: MIT
#include "archive/unpack_budget.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "archive/archive_error.h"
#include "archive/bounded_xml.h"
#include "archive/epub_package.h"
#include "archive/open_packed.h"
#include "archive/property_list.h"
#include "archive/zip_file.h"
#include "saved_files.h"
#include "support/repeated.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t megabyte = std::size_t{1} << 20;
/// Little enough that the files here are large, and time without end.
const UnpackLimits fewBytes{.ratio = 1, .leastBytes = megabyte, .time = 1h, .patience = 1h};
const UnpackLimits noTime{.ratio = 1000, .leastBytes = megabyte, .time = 0ms};

/// A record of some megabytes of nothing.
std::string emptyRecord(int megabytes) {
    const std::size_t size = static_cast<std::size_t>(megabytes) * megabyte;
    return gzipped("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: " + std::to_string(size) +
                   "\r\n\r\n" + std::string(size, '\0') + "\r\n\r\n");
}

std::string pageRecord(const std::string& url) {
    return gzipped(
        warcRecord(url, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Words</p>"));
}

std::string maffOf(int pages, std::size_t descriptionSize) {
    std::vector<std::pair<std::string, std::string>> entries;
    for (int i = 0; i < pages; ++i) {
        const std::string folder = std::to_string(i) + '/';
        entries.emplace_back(folder + "index.rdf",
                             "<r>" + std::string(descriptionSize, ' ') + "</r>");
        entries.emplace_back(folder + "index.html", "<p>Words</p>");
    }
    return zipOf(entries);
}

}  // namespace

class UnpackBudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void budgetOnceSpentStaysSpent();
    void bombsEndInASentence_data();
    void bombsEndInASentence();
    void whatWasFoundBeforeIsGiven_data();
    void whatWasFoundBeforeIsGiven();
    void longPlainCrawlIsLeftInTheMiddle();
    void nobodyWaitsForAStoppedOne_data();
    void nobodyWaitsForAStoppedOne();
    void longDescriptionsAreNotUnpacked();
    void longContentsEndSomewhere();
    void xmlWithoutBottomIsDamaged();
    void manySmallValuesAreNoList();

private:
    std::shared_ptr<const PackedFile> write(const std::string& bytes) {
        const QString path = m_folder.filePath(QString::number(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return nullptr;
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        return PackedFile::open(QFile::encodeName(path).toStdString()).value();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void UnpackBudgetTest::budgetOnceSpentStaysSpent() {
    UnpackBudget bytes(10, {.ratio = 3, .leastBytes = 5, .time = 1h, .patience = 1h});
    QVERIFY(bytes.spend(30) && !bytes.isSpent());
    QVERIFY(!bytes.spend(1));
    QVERIFY(!bytes.spend(0) && !bytes.goesOn() && bytes.isSpent());
    UnpackBudget time(10, noTime);
    bool goesOn = true;
    for (int line = 0; line < 1000; ++line) goesOn = time.goesOn();
    QVERIFY(!goesOn);
    std::stop_source stop;
    UnpackBudget stopped(10, {}, stop.get_token());
    QVERIFY(stopped.spend(1));
    stop.request_stop();
    QVERIFY(!stopped.spend(1));
}

void UnpackBudgetTest::bombsEndInASentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isSlow");
    const auto row = [](const char* name, const std::string& bytes, bool isSlow) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << isSlow;
    };
    row("record of nothing", emptyRecord(4), false);
    row("record that takes long", emptyRecord(1), true);
    row("maff that takes long", maffOf(20, 100'000), true);
    row("book that takes long",
        zipOf({{"META-INF/container.xml",
                "<container>" + repeated("<a/>", 1000) + "<rootfile full-path=\"a.opf\"/>"},
               {"a.opf", "<package>" + repeated("<item/>", 10'000)}}),
        true);
    row("web archive that takes long",
        "<plist><dict><key>WebMainResource</key>" + repeated("<string/>", 10'000), true);
}

void UnpackBudgetTest::bombsEndInASentence() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isSlow);
    const auto file = write(bytes.toStdString());
    const auto opened = openPacked(file, isSlow ? noTime : fewBytes);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), archiveError(ArchiveFault::TooLarge, file->path()));
}

void UnpackBudgetTest::whatWasFoundBeforeIsGiven_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("warc") << QByteArray::fromStdString(
        pageRecord("https://example.org/1") + pageRecord("https://example.org/2") + emptyRecord(4) +
        pageRecord("https://example.org/3"));
    QTest::newRow("maff") << QByteArray::fromStdString(maffOf(20, 200'000));
}

void UnpackBudgetTest::whatWasFoundBeforeIsGiven() {
    QFETCH(QByteArray, bytes);
    const auto file = write(bytes.toStdString());
    const auto whole = openPacked(file, {.time = 1h, .patience = 1h}).value();
    QVERIFY(!whole->isPartial());
    const auto part = openPacked(file, fewBytes).value();
    QVERIFY(part->isPartial());
    QVERIFY(part->parts().size() < whole->parts().size());
    QCOMPARE(part->page(1).value().page.bytes, std::string("<p>Words</p>"));
}

/// Neither the search for the next record nor the way over a long one goes on behind the end.
void UnpackBudgetTest::longPlainCrawlIsLeftInTheMiddle() {
    const std::string page = warcRecord(
        "https://example.org/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Words</p>");
    const auto file = write(page + std::string(3 * megabyte, '\n') + "x");
    QVERIFY(QFile::resize(file->path(), qint64{1} << 40));
    const auto grown = PackedFile::open(QFile::encodeName(file->path()).toStdString()).value();
    QElapsedTimer clock;
    clock.start();
    const auto opened = openPacked(grown, {.time = 200ms, .patience = 1h});
    QVERIFY(opened);
    QCOMPARE(opened.value()->parts().size(), std::size_t{1});
    QVERIFY(opened.value()->isPartial());
    QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));
}

void UnpackBudgetTest::nobodyWaitsForAStoppedOne_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("warc") << QByteArray::fromStdString(repeated(emptyRecord(8), 20) +
                                                       pageRecord("https://example.org/1"));
    QTest::newRow("maff") << QByteArray::fromStdString(maffOf(20, 100'000));
    QTest::newRow("epub") << QByteArray::fromStdString(epub());
}

void UnpackBudgetTest::nobodyWaitsForAStoppedOne() {
    QFETCH(QByteArray, bytes);
    const auto file = write(bytes.toStdString());
    const UnpackLimits endless{
        .ratio = 10'000, .leastBytes = 10'000 * megabyte, .time = 1h, .patience = 1h};
    std::stop_source stop;
    QVERIFY(!openPacked(file, endless, stop.get_token()).value()->isPartial());
    stop.request_stop();
    QVERIFY(!openPacked(file, endless, stop.get_token()));
}

void UnpackBudgetTest::longDescriptionsAreNotUnpacked() {
    // Each unpacks to 3 MB, and all to more than there may be: so they must be left alone.
    const auto opened = openPacked(write(maffOf(3, 3 * megabyte)),
                                   {.leastBytes = 4 * megabyte, .time = 1h, .patience = 1h});
    QCOMPARE(opened.value()->parts().size(), std::size_t{3});
    QVERIFY(!opened.value()->isPartial());
}

void UnpackBudgetTest::longContentsEndSomewhere() {
    std::string xml = "<nav><ol>";
    for (int i = 0; i < 51'000; ++i) {
        xml += "<li><a href=\"" + std::to_string(i) + "\">" + std::string(20, 'x') + "</a></li>";
    }
    UnpackBudget budget(xml.size(), {.time = 1h, .patience = 1h});
    QCOMPARE(readContents(xml, "nav.xhtml", budget).size(), 50'000);
    std::string package = "<package><manifest>";
    for (int i = 0; i < 51'000; ++i) {
        const std::string name = std::to_string(i);
        package += "<item id=\"i" + name + "\" href=\"" + name +
                   ".xhtml\" properties=\"nav\"/><itemref idref=\"i" + name + "\"/>";
    }
    const EpubPackage read = readPackage(package, "a.opf", budget);
    QCOMPARE(read.spine.size(), std::size_t{50'000});
    QCOMPARE(read.contents.size(), std::size_t{4});
}

void UnpackBudgetTest::xmlWithoutBottomIsDamaged() {
    const auto textOf = [](int depth) {
        const std::string bytes = "<r>" + repeated("<a>", depth) + "x" + repeated("</a>", depth);
        UnpackBudget budget(bytes.size(), {.time = 1h, .patience = 1h});
        BoundedXml xml(bytes, budget);
        return xml.nextChild() ? xml.wholeText(10) : QString();
    };
    QCOMPARE(textOf(100'000), QStringLiteral("x"));
    QCOMPARE(textOf(300'000), QString());
}

void UnpackBudgetTest::manySmallValuesAreNoList() {
    const auto isRead = [](int values) {
        const std::string bytes =
            "<plist><array>" + repeated("<true/>", values) + "</array></plist>";
        UnpackBudget budget(bytes.size(), {.time = 1h, .patience = 1h});
        return readPropertyList(bytes, budget).has_value();
    };
    QVERIFY(isRead(1000));
    QVERIFY(!isRead(310'000));
}

QTEST_GUILESS_MAIN(UnpackBudgetTest)
#include "unpack_budget_test.moc"
