// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <QDir>
#include <QTest>
#include <string>

#include "support/helper_processes.h"
#include "unpack_folder.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

namespace {

qsizetype openDescriptors() {
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
}

}  // namespace

/// What a helper may do, and how long it is there.
class UnpackersBoundsTest : public QObject, private InUnpackFolder {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftBehind();
    void itCanDoNothingElse();
    void itDiesWithTheProgram();
};

void UnpackersBoundsTest::nothingIsLeftBehind() {
    const Unpackers unpackers(unpackProgram);
    const Unpackers falling(unpacker("falls"), shortLimits());
    const std::string path = book();
    (void)open(path, unpackers);
    const qsizetype before = openDescriptors();
    for (int round = 0; round < 5; ++round) {
        auto opened = open(path, unpackers);
        QVERIFY(opened);
        QCOMPARE(helperProcesses().size(), 1);
        // The pictures alone keep it.
        const auto resources = opened->page.resources;
        opened = {};
        QCOMPARE(resources->read(pictureOfBook(), 1000).toStdString(), pixel());
        QVERIFY(!open(path, falling));
    }
    QVERIFY(helperProcesses().isEmpty());
    QCOMPARE(openDescriptors(), before);
}

void UnpackersBoundsTest::itCanDoNothingElse() {
    // A descriptor that no flag keeps at home.
    const int leaked = ::dup(STDERR_FILENO);
    const auto opened = open(book(), Unpackers(unpacker("tries")));
    ::close(leaked);
    QVERIFY(opened);
    const QString told = QString::fromStdString(opened->page.page.bytes);
    QCOMPARE(told.section(QLatin1Char(';'), 0, 0), QStringLiteral("0 1 2 3"));
    if (told.contains(QLatin1String("open"))) QSKIP("This kernel confines no process.");
    QCOMPARE(told.section(QLatin1Char(';'), 1), QString());
}

void UnpackersBoundsTest::itDiesWithTheProgram() {
    const std::string path = book();
    const pid_t process = leftByACrash([&path](const Crash& crash) {
        const auto opened = open(path, Unpackers(unpackProgram));
        const auto processes = helperProcesses();
        crash(opened && !processes.isEmpty() ? processes[0].id : 0);
    });
    QVERIFY(process > 0);
    QTRY_VERIFY(!isRunning(process));
}

QTEST_GUILESS_MAIN(UnpackersBoundsTest)
#include "unpackers_bounds_test.moc"
