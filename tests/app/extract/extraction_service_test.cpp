// SPDX-License-Identifier: MIT
#include "extract/extraction_service.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <atomic>

using namespace klartext;
using namespace klartext::app;

namespace {

SharedPage pageTitled(const std::string& title, int paragraphs = 3) {
    core::RawPage page;
    page.contentType = "text/html; charset=utf-8";
    page.bytes = "<title>" + title + "</title><article><h1>" + title + "</h1>";
    for (int i = 0; i < paragraphs; ++i) {
        page.bytes += "<p>The council decided on paragraph " + std::to_string(i) +
                      " after a long debate, and the mayor thanked everybody who had come.</p>";
    }
    return std::make_shared<const core::RawPage>(std::move(page));
}

}  // namespace

class ExtractionServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articleComesWithTheEventLoop();
    void newestRequestWins();
    void cancelledRequestIsSilent();
    void serviceMayDieAtWork();
    void followUpIsDoneFirstAndElsewhere();
    void eventLoopGoesOnMeanwhile();
};

void ExtractionServiceTest::articleComesWithTheEventLoop() {
    ExtractionService service;
    SharedExtraction result;
    connect(&service, &ExtractionService::extracted, this, [&](const SharedExtraction& extraction) {
        result = extraction;
        QVERIFY(!service.isRunning());
    });
    service.extract(pageTitled("One"));
    QVERIFY(service.isRunning());
    QVERIFY(!result);
    QTRY_VERIFY(result);
    QVERIFY(result->tree->blocks().size() >= 4);
}

void ExtractionServiceTest::newestRequestWins() {
    ExtractionService service;
    QStringList titles;
    connect(&service, &ExtractionService::extracted, this, [&](const SharedExtraction& extraction) {
        titles.append(QString::fromStdString(extraction->tree->head().title));
    });
    for (int i = 0; i < 20; ++i) service.extract(pageTitled(std::to_string(i), 2000));
    service.extract(pageTitled("last"));
    QTRY_VERIFY(!titles.isEmpty());
    QTest::qWait(200);
    QCOMPARE(titles, QStringList{QStringLiteral("last")});
}

void ExtractionServiceTest::cancelledRequestIsSilent() {
    ExtractionService service;
    const QSignalSpy spy(&service, &ExtractionService::extracted);
    service.extract(pageTitled("One", 2000));
    service.cancel();
    QVERIFY(!service.isRunning());
    QTest::qWait(300);
    QCOMPARE(spy.count(), 0);
}

void ExtractionServiceTest::serviceMayDieAtWork() {
    QElapsedTimer clock;
    clock.start();
    {
        ExtractionService service;
        service.extract(pageTitled("One", 50'000));
    }
    QVERIFY(clock.elapsed() < 15'000);
}

void ExtractionServiceTest::followUpIsDoneFirstAndElsewhere() {
    ExtractionService service;
    SharedExtraction followed;
    const QThread* place = nullptr;
    service.setFollowUp([&](const SharedExtraction& extraction) {
        followed = extraction;
        place = QThread::currentThread();
    });
    const QSignalSpy spy(&service, &ExtractionService::extracted);
    service.extract(pageTitled("One"));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<SharedExtraction>(), followed);
    QVERIFY(place && place != QThread::currentThread());
}

void ExtractionServiceTest::eventLoopGoesOnMeanwhile() {
    const QThread* here = QThread::currentThread();
    std::atomic<bool> elsewhere = false;
    std::atomic<int> ticks = 0;
    // Done as soon as the event loop went round often enough while it works.
    ExtractionService service([&](const core::RawPage& page, const core::ExtractOptions& options) {
        elsewhere = QThread::currentThread() != here;
        while (ticks < 20 && !options.stop.stop_requested()) QThread::msleep(1);
        return core::extract(page, options);
    });
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(1);
    const QSignalSpy spy(&service, &ExtractionService::extracted);
    service.extract(pageTitled("One"));
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(elsewhere);
    QVERIFY(ticks >= 20);
}

QTEST_GUILESS_MAIN(ExtractionServiceTest)
#include "extraction_service_test.moc"
