// SPDX-License-Identifier: MIT
#include <signal.h>

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "application.h"
#include "privacy/privacy_section.h"
#include "reader.h"
#include "support/helper_processes.h"
#include "support/slowness.h"
#include "support/window_probe.h"
#include "support/zip_builder.h"

using namespace klartext;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

const QByteArray judge = "klartext-judge";
const QByteArray unpacker = "klartext-unpack";
const int patience = 15'000 * slowness();

QByteArray paragraph(int day) {
    return "In its meeting on day " + QByteArray::number(day) +
           " the council decided, after a debate that lasted until midnight, to build the bridge "
           "across the river, and the mayor thanked all who had come to listen.";
}

/// Of so many days, from the first one on.
QByteArray page(int days, int first = 1) {
    QByteArray text =
        "<!DOCTYPE html><html lang=en><title>The Bridge</title><article><h1>The Bridge</h1>";
    for (int i = first; i < first + days; ++i) text += "<p>" + paragraph(i) + "</p>";
    return text + "</article></html>";
}

/// Ends the first process of a helper that is at work; beside the window, which may be busy.
class Killer {
public:
    explicit Killer(const QByteArray& name, long ticks) {
        m_thread =
            std::jthread([this, ticks, watch = WorkWatch(name)](const std::stop_token& stop) {
                while (!stop.stop_requested() && !m_hasKilled) {
                    const pid_t process = watch.busy(ticks);
                    m_hasKilled = process > 0 && ::kill(process, SIGKILL) == 0;
                    std::this_thread::sleep_for(1ms);
                }
            });
    }
    [[nodiscard]] bool hasKilled() const { return m_hasKilled; }

private:
    std::atomic<bool> m_hasKilled = false;
    std::jthread m_thread;
};

}  // namespace

/// The program with its window and its helpers, as people run it: what befalls a helper costs the
/// page that it is at, and the next one comes.
class HelpersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pageOutlivesItsHelper();
    void helpersThatEndBeforeAPageAreNoLoss();
    void slowPageIsShownInPart();
    void heavyPageIsShownInPart();
    void pageThatFailsTwiceIsTold();
    void fileOutlivesItsHelper();
    void whatIsReadWithoutHelpersSaysSo();

private:
    void start(const gui::Means& means = {});
    void open(const QString& file);
    void nextPageComes();
    [[nodiscard]] static QString said() {
        return window()->findChild<QLabel*>(QStringLiteral("status"))->text();
    }
    /// Of two chapters.
    [[nodiscard]] QString writeBook() const;
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::Application> m_application;
};

void HelpersTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void HelpersTest::cleanup() { m_application.reset(); }

void HelpersTest::start(const gui::Means& means) {
    m_application = std::make_unique<gui::Application>(means);
    open(write("first.html", page(5, 800'001)));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 800005"), patience);
    // Two are ready at any time.
    QTRY_COMPARE_WITH_TIMEOUT(helperProcesses(judge).size(), 2, patience);
}

void HelpersTest::open(const QString& file) {
    if (window() == nullptr) {
        m_application->open({file});
    } else {
        window()->findChild<gui::Reader*>()->open(file);
    }
}

void HelpersTest::nextPageComes() {
    open(write("next.html", page(7, 900'001)));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 900007"), patience);
    QCOMPARE(message(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(helperProcesses(judge).size(), 2, patience);
}

void HelpersTest::pageOutlivesItsHelper() {
    start();
    const QString file = write("long.html", page(9'000));
    const Killer killer(judge, 4);
    open(file);
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 400 "), patience);
    if (!killer.hasKilled() && slowness() > 1) QSKIP("the page was there too soon");
    QVERIFY(killer.hasKilled());
    nextPageComes();
}

void HelpersTest::helpersThatEndBeforeAPageAreNoLoss() {
    start();
    const auto helpers = helperProcesses(judge);
    for (const HelperProcess& each : helpers) ::kill(each.id, SIGKILL);
    // One that is about to end is no different from one that a page ends.
    QTRY_VERIFY_WITH_TIMEOUT(helperProcesses(judge).isEmpty(), patience);
    nextPageComes();
}

void HelpersTest::slowPageIsShownInPart() {
    gui::Means means;
    means.judging.budget = 60ms * app::judgeSlowness;
    means.judging.longest = 200ms * app::judgeSlowness;
    start(means);
    QElapsedTimer clock;
    clock.start();
    open(write("long.html", page(15'000)));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("took too long")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 4 "), patience);
    QVERIFY(clock.elapsed() < 5'000 * slowness());
    nextPageComes();
}

void HelpersTest::heavyPageIsShownInPart() {
#if defined(KLARTEXT_SANITIZED)
    QSKIP("what the sanitizers reserve is without bounds");
#endif
    gui::Means means;
    means.judging.memory = std::size_t{12} << 20;
    means.judging.secondBytes = std::size_t{64} << 10;
    start(means);
    open(write("long.html", page(8'000)));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("took too much memory")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 4 "), patience);
    nextPageComes();
}

void HelpersTest::pageThatFailsTwiceIsTold() {
#if defined(KLARTEXT_SANITIZED)
    QSKIP("what the sanitizers reserve is without bounds");
#endif
    gui::Means means;
    means.judging.memory = std::size_t{3} << 20;
    means.judging.secondBytes = std::size_t{8} << 20;
    start(means);
    const QString file = write("long.html", page(8'000));
    open(file);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("failed both times")), patience);
    (void)write("long.html", page(9, 700'001));
    button("Try again")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 700009"), patience);
    nextPageComes();
}

QString HelpersTest::writeBook() const {
    std::vector<std::pair<std::string, std::string>> entries = {
        {"mimetype", "application/epub+zip"},
        {"META-INF/container.xml",
         "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
         "<rootfile full-path='book.opf'/></rootfiles></container>"},
        {"book.opf",
         "<package xmlns='http://www.idpf.org/2007/opf'><metadata/><manifest>"
         "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>"
         "<item id='b' href='b.xhtml' media-type='application/xhtml+xml'/></manifest>"
         "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>"},
        {"a.xhtml", page(3).toStdString()},
        {"b.xhtml", page(4, 500'001).toStdString()}};
    return write("book.epub", QByteArray::fromStdString(zipOf(entries)));
}

void HelpersTest::fileOutlivesItsHelper() {
    start();
    open(writeBook());
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 3 "), patience);
    const auto helpers = helperProcesses(unpacker);
    QVERIFY(!helpers.isEmpty());
    for (const HelperProcess& each : helpers) ::kill(each.id, SIGKILL);
    trigger("nextPart");
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 500004"), patience);
    QCOMPARE(message(), QString());
    nextPageComes();
}

void HelpersTest::whatIsReadWithoutHelpersSaysSo() {
    gui::Means means;
    means.judge = "/nowhere/klartext-judge";
    means.unpacker = "/nowhere/klartext-unpack";
    m_application = std::make_unique<gui::Application>(means);
    open(write("first.html", page(5, 800'001)));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 800005"), patience);
    QVERIFY2(notice().contains(QStringLiteral("klartext-judge does not start")),
             qPrintable(notice()));
    const auto* panel = window()->findChild<ui::PrivacySection*>();
    const auto inPanel = [panel] { return panel->findChild<QLabel*>()->text(); };
    QVERIFY(inPanel().startsWith(notice()));
    open(write("second.html", page(6, 600'001)));
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 600006"), patience);
    QCOMPARE(notice(), QString());
    QVERIFY(inPanel().contains(QStringLiteral("klartext-judge does not start")));
    open(writeBook());
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 3 "), patience);
    QVERIFY2(notice().contains(QStringLiteral("klartext-unpack does not start")),
             qPrintable(notice()));
    QVERIFY(!notice().contains(QStringLiteral("klartext-judge")));
    QVERIFY(inPanel().contains(QStringLiteral("klartext-judge does not start")));
    QVERIFY(inPanel().contains(QStringLiteral("klartext-unpack does not start")));
    // Who knows it already is not told again.
    trigger("nextPart");
    QTRY_VERIFY_WITH_TIMEOUT(shows("meeting on day 500004"), patience);
    QCOMPARE(notice(), QString());
}

QTEST_MAIN(HelpersTest)
#include "helpers_test.moc"
