// SPDX-License-Identifier: MIT
#include "unpack/unpackers.h"

#include <dirent.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "app/archive/saved_files.h"
#include "archive/archive_error.h"
#include "archive/open_file.h"
#include "archive/stored_resources.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

const std::string unpackProgram = KLARTEXT_UNPACK;
constexpr std::size_t megabyte = std::size_t{1} << 20;

WorkerLimits shortLimits() {
    return {.longest = 150ms * judgeSlowness, .patience = 600ms * slowness()};
}

/// The processes that this one started and that still run.
std::vector<pid_t> helpers() {
    std::vector<pid_t> found;
    const QStringList all =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString& process : all) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray line = file.readAll();
        // "PID (NAME) STATE PARENT …"
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[0] != "Z" && fields[1].toInt() == ::getpid()) {
            found.push_back(process.toInt());
        }
    }
    return found;
}

qsizetype openDescriptors() {
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
}

std::string zippedHtml() {
    return zipOf({{"a/one.html", "<p>One.</p><img src=p.gif>"},
                  {"a/p.gif", pixel()},
                  {"b/two.xhtml", "<p>Two.</p>"}});
}

}  // namespace

class UnpackersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreThoseOfThisProcess_data();
    void answersAreThoseOfThisProcess();
    void errorsAreThoseOfThisProcess_data();
    void errorsAreThoseOfThisProcess();
    void troubleIsASentence_data();
    void troubleIsASentence();
    void aPictureThatBringsItDownIsLostAlone();
    void manyBadPicturesAreGivenUp();
    void aProcessThatEndedIsStartedAnew();
    void markdownThatCannotBeReadIsText_data();
    void markdownThatCannotBeReadIsText();
    void withoutTheProgramFilesAreUnpackedHere_data();
    void withoutTheProgramFilesAreUnpackedHere();
    void aProgramThatGoesAwayIsNoLoss();
    void stoppingEndsItAtOnce_data();
    void stoppingEndsItAtOnce();
    void bombsEndInTime_data();
    void bombsEndInTime();
    void nothingIsLeftBehind();
    void itCanDoNothingElse();
    void itDiesWithTheProgram();

private:
    std::string write(const char* name, const std::string& bytes) {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return QFile::encodeName(file.fileName()).toStdString();
    }
    /// The path of a program that behaves in this way.
    std::string unpacker(const char* way) {
        const QString path = m_folder.filePath(QLatin1String(way));
        QFile::link(QStringLiteral(KLARTEXT_BAD_UNPACKER), path);
        return path.toStdString();
    }
    static Expected<OpenedFile> open(const std::string& path, const Unpackers& unpackers,
                                     const std::stop_token& stop = {}) {
        return openFile(path, SpecialFiles::Refuse, ManyPages::TakeFirst, {}, stop,
                        unpackers.unpacking());
    }
    static Expected<OpenedFile> openHere(const std::string& path) {
        return openFile(path, SpecialFiles::Refuse, ManyPages::TakeFirst);
    }
    std::string book() { return write("sea.epub", epub()); }
    QUrl pictureOfBook() {
        return QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("sea.epub/OEBPS/img/a.gif")));
    }

    QTemporaryDir m_folder;
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

void UnpackersTest::troubleIsASentence_data() {
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

void UnpackersTest::troubleIsASentence() {
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
    QVERIFY(helpers().empty());
}

void UnpackersTest::aPictureThatBringsItDownIsLostAlone() {
    const auto opened = open(book(), Unpackers(unpacker("falls-at-pictures"), shortLimits()));
    QVERIFY(opened);
    QVERIFY(opened->page.resources->holds(pictureOfBook()));
    QVERIFY(opened->page.resources->read(pictureOfBook(), 1000).isEmpty());
    QCOMPARE(opened->whole->page(0).value().page, opened->page.page);
}

void UnpackersTest::manyBadPicturesAreGivenUp() {
    const auto opened = open(book(), Unpackers(unpacker("hangs-at-pictures"), shortLimits()));
    QVERIFY(opened);
    for (int picture = 0; picture < 1000; ++picture) {
        QVERIFY(opened->page.resources->read(pictureOfBook(), 1000).isEmpty());
    }
    QCOMPARE(opened->whole->page(0).value().page, opened->page.page);
}

void UnpackersTest::aProcessThatEndedIsStartedAnew() {
    const auto opened = open(book(), Unpackers(unpackProgram));
    QVERIFY(opened);
    const std::vector<pid_t> first = helpers();
    QCOMPARE(first.size(), std::size_t{1});
    ::kill(first[0], SIGKILL);
    QTRY_VERIFY(helpers().empty());
    QCOMPARE(opened->page.resources->read(pictureOfBook(), 1000).toStdString(), pixel());
    QCOMPARE(opened->whole->page(0).value().page, opened->page.page);
    QCOMPARE(helpers().size(), std::size_t{1});
}

void UnpackersTest::markdownThatCannotBeReadIsText_data() {
    QTest::addColumn<int>("unused");
    for (const char* way : {"falls", "spins", "babbles"}) QTest::newRow(way) << 0;
}

void UnpackersTest::markdownThatCannotBeReadIsText() {
    const std::string path = write("a.md", "# The *ferry*\n");
    const auto opened = open(path, Unpackers(unpacker(QTest::currentDataTag()), shortLimits()));
    QVERIFY(opened);
    QCOMPARE(opened->page.page.bytes, std::string("# The *ferry*\n"));
    QCOMPARE(opened->page.page.kind, core::PageKind::PlainText);
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
    for (const pid_t process : helpers()) ::kill(process, SIGKILL);
    QTRY_VERIFY(helpers().empty());
    QCOMPARE(opened->whole->page(1).value().page, openHere(path)->whole->page(1).value().page);
}

void UnpackersTest::stoppingEndsItAtOnce_data() {
    QTest::addColumn<int>("unused");
    for (const char* way : {"hangs", "hangs-at-pages"}) QTest::newRow(way) << 0;
}

void UnpackersTest::stoppingEndsItAtOnce() {
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
    QVERIFY(helpers().empty());
}

void UnpackersTest::bombsEndInTime_data() {
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

void UnpackersTest::bombsEndInTime() {
    QFETCH(QByteArray, bytes);
    QFETCH(ArchiveFault, fault);
    const std::string path = write("bomb", bytes.toStdString());
    QElapsedTimer clock;
    clock.start();
    const auto opened = open(path, Unpackers(unpackProgram, {.patience = 60s * slowness()}));
    QVERIFY(!opened);
    QCOMPARE(opened.error(), archiveError(fault, QString::fromStdString(path)));
    QCOMPARE_LT(clock.elapsed(), 30'000 * slowness());
    QVERIFY(helpers().empty());
}

void UnpackersTest::nothingIsLeftBehind() {
    const Unpackers unpackers(unpackProgram);
    const Unpackers falling(unpacker("falls"), shortLimits());
    const std::string path = book();
    (void)open(path, unpackers);
    const qsizetype before = openDescriptors();
    for (int round = 0; round < 5; ++round) {
        auto opened = open(path, unpackers);
        QVERIFY(opened);
        QCOMPARE(helpers().size(), std::size_t{1});
        // The pictures alone keep it.
        const auto resources = opened->page.resources;
        opened = {};
        QCOMPARE(resources->read(pictureOfBook(), 1000).toStdString(), pixel());
        QVERIFY(!open(path, falling));
    }
    QVERIFY(helpers().empty());
    QCOMPARE(openDescriptors(), before);
}

void UnpackersTest::itCanDoNothingElse() {
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

void UnpackersTest::itDiesWithTheProgram() {
    const std::string path = book();
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto opened = open(path, Unpackers(unpackProgram));
        const std::vector<pid_t> processes = helpers();
        const pid_t process = opened && !processes.empty() ? processes[0] : 0;
        (void)!::write(pipe[1], &process, sizeof process);
        // Ends as by a crash: nothing is put in order.
        ::_exit(0);
    }
    pid_t process = 0;
    QCOMPARE(::read(pipe[0], &process, sizeof process), ssize_t(sizeof process));
    ::waitpid(child, nullptr, 0);
    ::close(pipe[0]);
    ::close(pipe[1]);
    QVERIFY(process > 0);
    QTRY_VERIFY(!QFile::exists(QStringLiteral("/proc/%1/exe").arg(process)) ||
                QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(process)).isEmpty());
}

QTEST_GUILESS_MAIN(UnpackersTest)
#include "unpackers_test.moc"
