// SPDX-License-Identifier: MIT
#include "judge/judges.h"

#include <signal.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <chrono>
#include <thread>
#include <vector>

#include "core/projection.h"
#include "core/wire.h"
#include "core/writers.h"
#include "judge/worker_pool.h"
#include "support/helper_processes.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

const std::string judgeProgram = KLARTEXT_JUDGE;

core::RawPage newsPage() {
    core::RawPage page;
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://blatt.example/a";
    page.bytes =
        "<title>The bridge</title><nav><a href=/>Home</a></nav><article><h1>The bridge</h1>";
    for (int i = 0; i < 5; ++i) {
        page.bytes += "<p>The council decided on paragraph " + std::to_string(i) +
                      " after a long debate, and the mayor thanked everybody who had come.</p>";
    }
    return page;
}

JudgeLimits shortLimits() {
    JudgeLimits limits;
    limits.longest = 150ms * judgeSlowness;
    limits.budget = 100ms * judgeSlowness;
    limits.patience = 600ms * judgeSlowness;
    return limits;
}

bool has(const core::Extraction& extraction, core::Notice notice) {
    return std::ranges::count(extraction.notices, notice) > 0;
}

}  // namespace

class JudgesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreThoseOfThisProcess_data();
    void answersAreThoseOfThisProcess();
    void troubleGivesTheBareText_data();
    void troubleGivesTheBareText();
    void whoIsSlowIsWaitedFor();
    void nobodyIsWaitedForForEver();
    void troubleTwiceIsAFailure_data();
    void troubleTwiceIsAFailure();
    void withoutWorkersPagesAreReadHere_data();
    void withoutWorkersPagesAreReadHere();
    void stoppingEndsTheWorkerAtOnce();
    void workersGiveWayAfterManyPages();
    void workersThatEndWhileTheyWaitAreNoLoss_data();
    void workersThatEndWhileTheyWaitAreNoLoss();
    void workersThatAreStoppedWhileTheyWaitGoOn();
    void manyAskAtOnce();
    void workersCanDoNothingElse();
    void workersDieWithTheProgram();

private:
    /// The path of a worker that behaves in this way.
    std::string worker(const char* way);

    QTemporaryDir m_folder;
};

std::string JudgesTest::worker(const char* way) {
    const QString path = m_folder.filePath(QLatin1String(way));
    QFile::link(QStringLiteral(KLARTEXT_BAD_WORKER), path);
    return path.toStdString();
}

void JudgesTest::answersAreThoseOfThisProcess_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("news") << QByteArray::fromStdString(newsPage().bytes) << QByteArray("text/html");
    QTest::newRow("nothing") << QByteArray() << QByteArray("text/html");
    QTest::newRow("text") << QByteArray("One line of text.\nAnd another.\n")
                          << QByteArray("text/plain");
    const QByteArray signs("<p>\xA4\xA4\xB0\xEA \xC0\xE0\xB4\xB2 \x93\xFA\x96\x7B \xD1\xD2");
    for (const char* charset : {"windows-1251", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr",
                                "iso-2022-jp", "utf-16le", "koi8-u", "iso-8859-8", "none"}) {
        QTest::newRow(charset) << signs.repeated(20)
                               << QByteArray("text/html; charset=").append(charset);
    }
    QTest::newRow("formula") << QByteArray(
                                    "<article><p>A formula <math><mfrac><mi>a</mi><mi>b</mi>"
                                    "</mfrac></math> of more than a few words stands here.")
                             << QByteArray("text/html");
}

void JudgesTest::answersAreThoseOfThisProcess() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    core::RawPage page{.bytes = bytes.toStdString(), .contentType = type.toStdString()};
    Judges judges(1, judgeProgram);
    const core::Extraction there = judges.extract(page);
    QCOMPARE(judges.started(), 1);
    QVERIFY(core::packExtraction(there) == core::packExtraction(core::extract(page)));
}

void JudgesTest::troubleGivesTheBareText_data() {
    QTest::addColumn<bool>("slow");
    QTest::addColumn<bool>("heavy");
    QTest::newRow("falls-at-markup") << false << false;
    QTest::newRow("hangs") << true << false;
    QTest::newRow("stops") << true << false;
    QTest::newRow("spins") << true << false;
    QTest::newRow("eats") << false << true;
}

void JudgesTest::troubleGivesTheBareText() {
    QFETCH(bool, slow);
    QFETCH(bool, heavy);
#if defined(KLARTEXT_SANITIZED)
    if (heavy) QSKIP("The sanitizers take more memory than any limit allows.");
#endif
    JudgeLimits limits = shortLimits();
    if (heavy) limits = {};
    Judges judges(1, worker(QTest::currentDataTag()), limits);
    for (int page = 0; page < 2; ++page) {
        const core::Extraction extraction = judges.extract(newsPage());
        QVERIFY(has(extraction, core::Notice::BareText));
        QCOMPARE(has(extraction, core::Notice::TooSlow), slow);
        QCOMPARE(has(extraction, core::Notice::TooHeavy), heavy);
        QVERIFY(extraction.status != core::Status::Complete);
        QCOMPARE(extraction.tree->head().title, std::string("The bridge"));
        QVERIFY(core::toPlainText(core::article(extraction)).find("paragraph 4") !=
                std::string::npos);
    }
}

void JudgesTest::whoIsSlowIsWaitedFor() {
    JudgeLimits limits;
    limits.patience = 1s * judgeSlowness;
    Judges judges(1, worker("is-slow"), limits);
    QElapsedTimer clock;
    clock.start();
    const core::Extraction extraction = judges.extract(newsPage());
    QCOMPARE_GE(clock.elapsed(), 2000);
    QVERIFY(extraction.notices.empty());
    QCOMPARE(extraction.metadata.title, std::string("The bridge"));
}

void JudgesTest::nobodyIsWaitedForForEver() {
    JudgeLimits limits;
    limits.latest = 1s;
    Judges judges(1, worker("is-slow"), limits);
    const core::Extraction extraction = judges.extract(newsPage());
    QVERIFY(has(extraction, core::Notice::BareText));
    QVERIFY(has(extraction, core::Notice::TooSlow));
}

void JudgesTest::troubleTwiceIsAFailure_data() {
    QTest::addColumn<int>("unused");
    for (const char* way : {"falls", "babbles", "breaks-off", "promises"}) {
        QTest::newRow(way) << 0;
    }
}

void JudgesTest::troubleTwiceIsAFailure() {
    Judges judges(1, worker(QTest::currentDataTag()), shortLimits());
    for (int page = 0; page < 3; ++page) {
        const core::Extraction extraction = judges.extract(newsPage());
        QVERIFY(core::hasFailed(extraction));
        QCOMPARE(extraction.status, core::Status::NoArticle);
        QVERIFY(extraction.tree->blocks().empty());
    }
    QCOMPARE_GE(judges.started(), 6);
}

void JudgesTest::withoutWorkersPagesAreReadHere_data() {
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("no path") << QByteArray();
    QTest::newRow("no such file") << QByteArray("/nowhere/klartext-judge");
    QTest::newRow("no program") << QFile::encodeName(m_folder.path());
    QTest::newRow("ends at once") << QByteArray::fromStdString(worker("mute"));
    QTest::newRow("of another version") << QByteArray::fromStdString(worker("stranger"));
}

void JudgesTest::withoutWorkersPagesAreReadHere() {
    QFETCH(QByteArray, program);
    // Said once, however many pages follow.
    QTest::ignoreMessage(QtWarningMsg,
                         "klartext-judge does not start: pages are read without its protection.");
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const auto protection = std::make_shared<Protection>();
    Judges judges(1, program.toStdString(), {}, protection);
    QVERIFY(!protection->takeNews(Helper::Judge));
    for (int page = 0; page < 2; ++page) {
        QVERIFY(core::packExtraction(judges.extract(newsPage())) ==
                core::packExtraction(core::extract(newsPage())));
        QVERIFY(protection->isLost(Helper::Judge));
        QCOMPARE(protection->takeNews(Helper::Judge), page == 0);
    }
    QVERIFY(!protection->isLost(Helper::Unpacker));
}

void JudgesTest::stoppingEndsTheWorkerAtOnce() {
    JudgeLimits limits;
    limits.patience = 60s;
    Judges judges(1, worker("hangs"), limits);
    std::stop_source stop;
    QElapsedTimer clock;
    clock.start();
    const std::jthread other([&stop] {
        std::this_thread::sleep_for(50ms);
        stop.request_stop();
    });
    const core::Extraction none = judges.extract(newsPage(), {.stop = stop.get_token()});
    QCOMPARE_LT(clock.elapsed(), 20'000);
    QVERIFY(none.tree && none.verdicts.empty() && none.notices.empty());
}

void JudgesTest::workersGiveWayAfterManyPages() {
    JudgeLimits limits;
    limits.pages = 2;
    Judges judges(1, judgeProgram, limits);
    for (int page = 0; page < 6; ++page) {
        QCOMPARE(judges.extract(newsPage()).metadata.title, std::string("The bridge"));
    }
    QCOMPARE_GE(judges.started(), 3);
    QCOMPARE_LE(judges.started(), 4);
}

void JudgesTest::workersThatEndWhileTheyWaitAreNoLoss_data() {
    QTest::addColumn<bool>("wasAsked");
    QTest::newRow("after a page") << true;
    QTest::newRow("before the first one") << false;
}

void JudgesTest::workersThatEndWhileTheyWaitAreNoLoss() {
    QFETCH(const bool, wasAsked);
    WorkerPool pool(judgeProgram, 1);
    const std::string request = core::packRequest(newsPage(), {});
    auto first = pool.take();
    QVERIFY(first);
    if (wasAsked) QVERIFY(!first->ask(request, 1, {}, {}).fault);
    const pid_t process = first->process();
    pool.giveBack(std::move(first));
    ::kill(process, SIGKILL);
    QTRY_VERIFY(!isRunning(process));
    auto second = pool.take();
    QVERIFY(second);
    QVERIFY(second->process() != process);
    QVERIFY(!second->ask(request, 1, {}, {}).fault);
    second.reset();
    pool.forget();
}

void JudgesTest::workersThatAreStoppedWhileTheyWaitGoOn() {
    Judges judges(2, judgeProgram);
    const std::string expected = core::packExtraction(core::extract(newsPage()));
    QVERIFY(core::packExtraction(judges.extract(newsPage())) == expected);
    QTRY_COMPARE(helperProcesses("klartext-judge").size(), 2);
    for (const HelperProcess& each : helperProcesses("klartext-judge")) ::kill(each.id, SIGSTOP);
    QElapsedTimer clock;
    clock.start();
    for (int page = 0; page < 2; ++page) {
        QVERIFY(core::packExtraction(judges.extract(newsPage())) == expected);
    }
    QCOMPARE_LT(clock.elapsed(), 5'000 * judgeSlowness);
    QCOMPARE(judges.started(), 2);
}

void JudgesTest::manyAskAtOnce() {
    Judges judges(2, judgeProgram);
    const std::string expected = core::packExtraction(core::extract(newsPage()));
    std::array<int, 6> right{};
    {
        std::vector<std::jthread> threads;
        for (int& count : right) {
            threads.emplace_back([&judges, &count, &expected] {
                for (int page = 0; page < 8; ++page) {
                    count += core::packExtraction(judges.extract(newsPage())) == expected ? 1 : 0;
                }
            });
        }
    }
    for (const int count : right) QCOMPARE(count, 8);
}

void JudgesTest::workersCanDoNothingElse() {
    // A descriptor that no flag keeps at home.
    const int leaked = ::dup(STDERR_FILENO);
    const auto worker = Worker::start(this->worker("tries"));
    ::close(leaked);
    QVERIFY(worker);
    const auto reply = worker->ask(core::packRequest(newsPage(), {}), 1, {}, {});
    QVERIFY(!reply.fault);
    const auto extraction = core::unpackExtraction(reply.bytes);
    QVERIFY(extraction);
    const QString told = QString::fromStdString(extraction->metadata.title);
    QCOMPARE(told.section(QLatin1Char(';'), 0, 0), QStringLiteral("0 1 2"));
    if (!worker->greeting()->isConfined) QSKIP("This kernel confines no process.");
    QCOMPARE(told.section(QLatin1Char(';'), 1), QString());
}

void JudgesTest::workersDieWithTheProgram() {
    const pid_t process = leftByACrash([](const Crash& crash) {
        auto worker = Worker::start(judgeProgram);
        const pid_t started = worker ? worker->process() : 0;
        (void)worker->ask(core::packRequest({}, {}), 1, {}, {});
        crash(started);
    });
    QVERIFY(process > 0);
    QTRY_VERIFY(!isRunning(process));
}

QTEST_GUILESS_MAIN(JudgesTest)
#include "judges_test.moc"
