// SPDX-License-Identifier: MIT
// Pages that were made to keep a program busy, read as the program reads them.
#include <sys/resource.h>

#include <QFile>
#include <QTest>

#include "core/wire.h"
#include "judge/worker.h"
#include "support/slowness.h"
#include "support/worst_pages.h"

using namespace klartext;
using namespace klartext::app;

namespace {

/// Processor time of all workers that ended.
qint64 millisecondsSpent() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto of = [](const timeval& time) {
        return qint64{time.tv_sec} * 1000 + time.tv_usec / 1000;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

/// The most memory that a process had so far.
qint64 peakMegabytes(pid_t process) {
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray status = file.readAll();
    const auto at = status.indexOf("VmHWM:");
    return status.mid(at + 6, status.indexOf('k', at) - at - 6).trimmed().toLongLong() / 1024;
}

}  // namespace

class WorstPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getAnAnswerWithinTheirBudget_data();
    void getAnAnswerWithinTheirBudget();
};

void WorstPagesTest::getAnAnswerWithinTheirBudget_data() {
    QTest::addColumn<core::RawPage>("page");
    // Under a checker each takes many times as long.
    const std::size_t step = test::slowness() > 1 ? 6 : 1;
    const auto pages = test::worstPages();
    for (std::size_t i = 0; i < pages.size(); i += step) {
        QTest::newRow(pages[i].name) << pages[i].page;
    }
}

void WorstPagesTest::getAnAnswerWithinTheirBudget() {
    QFETCH(core::RawPage, page);
    const JudgeLimits limits;
    const qint64 before = millisecondsSpent();
    auto worker = Worker::start(KLARTEXT_JUDGE);
    QVERIFY(worker);
    const auto reply = worker->ask(core::packRequest(page, {.budget = limits.budget}),
                                   page.bytes.size(), limits, {});
    QVERIFY2(!reply.fault, qPrintable(QString::number(reply.fault ? int(*reply.fault) : 0)));
    const auto extraction = core::unpackExtraction(reply.bytes);
    QVERIFY(extraction);
    QVERIFY(!core::hasFailed(*extraction));
    const qint64 peak = peakMegabytes(worker->process());
    worker.reset();
    // Its start is in it, and so is whatever else the machine does with its caches.
    const qint64 most = 1000 + 2000 * judgeSlowness;
    QCOMPARE_LE(millisecondsSpent() - before, most);
    QVERIFY(peak > 0);
#if !defined(KLARTEXT_SANITIZED)
    // Beside the page, its limit and what it had before.
    constexpr qint64 started = 64;
    QCOMPARE_LE(peak, qint64(page.bytes.size() >> 20) + qint64(limits.memory >> 20) + started);
#endif
}

QTEST_GUILESS_MAIN(WorstPagesTest)
#include "worst_pages_test.moc"
