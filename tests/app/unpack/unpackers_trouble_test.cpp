// SPDX-License-Identifier: MIT
#include <signal.h>

#include <QElapsedTimer>
#include <QTest>
#include <chrono>
#include <string>
#include <thread>

#include "archive/archive_error.h"
#include "support/helper_processes.h"
#include "unpack_folder.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

/// Helpers that fall, hang, babble or eat, and files that make them.
class UnpackersTroubleTest : public QObject, private InUnpackFolder {
    Q_OBJECT

private Q_SLOTS:
    void troubleIsASentence_data();
    void troubleIsASentence();
    void aPictureThatBringsItDownIsLostAlone();
    void manyBadPicturesAreGivenUp();
    void aProcessThatEndedIsStartedAnew();
    void markdownThatCannotBeReadIsText_data();
    void markdownThatCannotBeReadIsText();
    void stoppingEndsItAtOnce_data();
    void stoppingEndsItAtOnce();
    void bombsEndInTime_data();
    void bombsEndInTime();
};

void UnpackersTroubleTest::troubleIsASentence_data() {
    QTest::addColumn<ArchiveFault>("fault");
    QTest::newRow("falls") << ArchiveFault::BroughtDown;
    QTest::newRow("falls-at-pages") << ArchiveFault::BroughtDown;
    QTest::newRow("babbles") << ArchiveFault::BroughtDown;
    QTest::newRow("breaks-off") << ArchiveFault::BroughtDown;
    QTest::newRow("promises") << ArchiveFault::BroughtDown;
    QTest::newRow("claims-the-disk") << ArchiveFault::BroughtDown;
    QTest::newRow("leads-out") << ArchiveFault::BroughtDown;
    QTest::newRow("hangs") << ArchiveFault::TakesTooLong;
    QTest::newRow("spins") << ArchiveFault::TakesTooLong;
    QTest::newRow("eats") << ArchiveFault::TakesTooMuch;
}

void UnpackersTroubleTest::troubleIsASentence() {
    QFETCH(ArchiveFault, fault);
    const bool isHeavy = fault == ArchiveFault::TakesTooMuch;
#if defined(KLARTEXT_SANITIZED)
    if (isHeavy) QSKIP("The address sanitizer takes more memory than any limit allows.");
#endif
    const std::string path = book();
    const Unpackers unpackers(unpacker(QTest::currentDataTag()),
                              isHeavy ? WorkerLimits() : shortLimits());
    for (int round = 0; round < 2; ++round) {
        const auto opened = open(path, unpackers);
        QVERIFY(!opened);
        QCOMPARE(opened.error(), archiveError(fault, QString::fromStdString(path)));
    }
    QVERIFY(helperProcesses().isEmpty());
}

void UnpackersTroubleTest::aPictureThatBringsItDownIsLostAlone() {
    const auto opened = open(book(), Unpackers(unpacker("falls-at-pictures"), shortLimits()));
    QVERIFY(opened);
    QVERIFY(opened->page.resources->holds(pictureOfBook()));
    QVERIFY(opened->page.resources->read(pictureOfBook(), 1000).isEmpty());
    QCOMPARE(opened->whole->page(0).value().page, opened->page.page);
}

void UnpackersTroubleTest::manyBadPicturesAreGivenUp() {
    const auto opened = open(book(), Unpackers(unpacker("hangs-at-pictures"), shortLimits()));
    QVERIFY(opened);
    for (int picture = 0; picture < 1000; ++picture) {
        QVERIFY(opened->page.resources->read(pictureOfBook(), 1000).isEmpty());
    }
    QCOMPARE(opened->whole->page(0).value().page, opened->page.page);
}

void UnpackersTroubleTest::aProcessThatEndedIsStartedAnew() {
    const auto opened = open(book(), Unpackers(unpackProgram));
    QVERIFY(opened);
    const auto first = helperProcesses();
    QCOMPARE(first.size(), 1);
    ::kill(first[0].id, SIGKILL);
    QTRY_VERIFY(helperProcesses().isEmpty());
    QCOMPARE(opened->page.resources->read(pictureOfBook(), 1000).toStdString(), pixel());
    QCOMPARE(opened->whole->page(0).value().page, opened->page.page);
    QCOMPARE(helperProcesses().size(), 1);
}

void UnpackersTroubleTest::markdownThatCannotBeReadIsText_data() {
    QTest::addColumn<int>("unused");
    for (const char* way : {"falls", "spins", "babbles"}) QTest::newRow(way) << 0;
}

void UnpackersTroubleTest::markdownThatCannotBeReadIsText() {
    const std::string path = write("a.md", "# The *ferry*\n");
    const auto opened = open(path, Unpackers(unpacker(QTest::currentDataTag()), shortLimits()));
    QVERIFY(opened);
    QCOMPARE(opened->page.page.bytes, std::string("# The *ferry*\n"));
    QCOMPARE(opened->page.page.kind, core::PageKind::PlainText);
}

void UnpackersTroubleTest::stoppingEndsItAtOnce_data() {
    QTest::addColumn<int>("unused");
    for (const char* way : {"hangs", "hangs-at-pages"}) QTest::newRow(way) << 0;
}

void UnpackersTroubleTest::stoppingEndsItAtOnce() {
    const Unpackers unpackers(unpacker(QTest::currentDataTag()), {.patience = 1h});
    std::stop_source stop;
    QElapsedTimer clock;
    clock.start();
    const std::jthread other([&stop] {
        std::this_thread::sleep_for(50ms);
        stop.request_stop();
    });
    QCOMPARE(open(book(), unpackers, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE_LT(clock.elapsed(), 20'000);
    QVERIFY(helperProcesses().isEmpty());
}

void UnpackersTroubleTest::bombsEndInTime_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ArchiveFault>("fault");
    const auto row = [](const char* name, const std::string& bytes, ArchiveFault fault) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << fault;
    };
    std::string records;
    for (int i = 0; i < 400; ++i) {
        static const std::string record =
            gzipped("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 8388608\r\n\r\n" +
                    std::string(8 * megabyte, '\0'));
        records += record;
    }
    row("WARC", records, ArchiveFault::TooLarge);
    row("ZIP", zipOf({{"a.html", std::string(20 * megabyte, 'a')}}), ArchiveFault::TooLarge);
    row("book",
        zipOf({{"META-INF/container.xml", "<rootfile full-path='a.opf'/>"},
               {"a.opf", std::string(20 * megabyte, ' ')}}),
        ArchiveFault::TooLarge);
    row("MAFF", zipOf({{"a/index.rdf", std::string(20 * megabyte, ' ')}}), ArchiveFault::Empty);
    std::string values = "<plist><dict><key>WebMainResource</key><array>";
    for (int i = 0; i < 400'000; ++i) values += "<array/>";
    row("web archive", values, ArchiveFault::ListDamaged);
}

void UnpackersTroubleTest::bombsEndInTime() {
    QFETCH(QByteArray, bytes);
    QFETCH(ArchiveFault, fault);
    const std::string path = write("bomb", bytes.toStdString());
    QElapsedTimer clock;
    clock.start();
    const auto opened = open(path, Unpackers(unpackProgram, {.patience = 60s * slowness()}));
    QVERIFY(!opened);
    QCOMPARE(opened.error(), archiveError(fault, QString::fromStdString(path)));
    QCOMPARE_LT(clock.elapsed(), 30'000 * slowness());
    QVERIFY(helperProcesses().isEmpty());
}

QTEST_GUILESS_MAIN(UnpackersTroubleTest)
#include "unpackers_trouble_test.moc"
