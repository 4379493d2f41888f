// SPDX-License-Identifier: MIT
// The queue while nothing can be written into the library.
#include <QElapsedTimer>
#include <QTest>
#include <memory>

#include "app/library/holder.h"
#include "app/queue/queue_bench.h"
#include "queue/fetch_queue.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

class FetchQueueHeldTest : public QObject, private QueueBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whatCannotBeKeptYetWaits_data();
    void whatCannotBeKeptYetWaits();
    void whatCannotBeKeptYetOutlivesTheProgram();
    void nothingIsFetchedThatCannotBeKept();
    void listThatCannotBeWrittenIsRefused();
    void whatCannotBeWrittenIsNotFetchedAgain();
    void goesOnWhenOthersLetGoOfTheLibrary();
    void pauseThatCouldNotBeWrittenDoesToo();
    void givingUpIsWrittenWhenOthersLetGo();
    void whatWasGivenUpTakesNothingLaterWithIt();
};

void FetchQueueHeldTest::whatCannotBeKeptYetWaits_data() {
    QTest::addColumn<ErrorCode>("refusal");
    QTest::newRow("held") << ErrorCode::LibraryHeld;
    QTest::newRow("busy") << ErrorCode::LibraryBusy;
    QTest::newRow("full") << ErrorCode::LibraryFull;
}

void FetchQueueHeldTest::whatCannotBeKeptYetWaits() {
    QFETCH(ErrorCode, refusal);
    m_server->serve("/gone", "Gone", {}, "410 Gone");
    for (const bool comes : {false, true}) {
        m_shelf.m_refusals = 3;
        m_shelf.m_refusal = refusal;
        start();
        QVERIFY(m_queue->add({link(comes ? "/a" : "/gone")}));
        QTRY_VERIFY(m_queue->isHeld());
        QCOMPARE(m_queue->counts(), (JobCounts{1, 0, comes ? 1 : 0}));
        QVERIFY(comesTo(comes ? 1 : 0, 1));
        QVERIFY(!m_queue->isHeld());
        QCOMPARE(m_shelf.m_refusals, 0);
    }
    QCOMPARE(m_shelf.m_links, QList<QUrl>{m_server->url("/gone")});
    QCOMPARE(m_shelf.m_pages, QList<QUrl>{m_server->url("/a")});
    // Neither was fetched again.
    QCOMPARE(m_server->requests().size(), 2);
}

void FetchQueueHeldTest::whatCannotBeKeptYetOutlivesTheProgram() {
    m_server->serve("/gone", "Gone", {}, "410 Gone");
    m_shelf.m_refusals = 1;
    QueueLimits limits = quick();
    limits.heldWait = 1h;
    start(limits);
    QVERIFY(m_queue->add({link("/gone")}));
    QTRY_VERIFY(m_queue->isHeld());
    m_queue.reset();
    QVERIFY(m_shelf.m_links.isEmpty());
    start();
    QVERIFY(comesTo(0, 1));
    QCOMPARE(m_shelf.m_links, QList<QUrl>{m_server->url("/gone")});
}

void FetchQueueHeldTest::nothingIsFetchedThatCannotBeKept() {
    const QString path = m_database->path();
    m_database.reset();
    auto holder =
        std::make_unique<Holder>(path, "PRAGMA locking_mode = EXCLUSIVE\nBEGIN EXCLUSIVE");
    m_database = std::make_unique<Database>(path, Durability::Kill, 10ms);
    QVERIFY(m_database->isHeld());
    start();
    QVERIFY(m_queue->add({link("/a")}));
    QTest::qWait(100);
    QVERIFY(m_queue->isHeld());
    QCOMPARE(m_queue->counts(), (JobCounts{1, 0, 0}));
    QVERIFY(m_server->requests().isEmpty());
    holder.reset();
    QVERIFY(m_database->takeUp());
    m_queue->reload();
    QVERIFY(comesTo(1, 0));
}

void FetchQueueHeldTest::listThatCannotBeWrittenIsRefused() {
    start();
    const Holder holder(m_database->path(), "BEGIN IMMEDIATE");
    QElapsedTimer time;
    time.start();
    QVERIFY(!m_queue->add({link("/a")}));
    QVERIFY(time.elapsed() < Database::usualPatience.count() / 2);
    QCOMPARE(m_queue->failure().code, ErrorCode::LibraryBusy);
    QCOMPARE(m_queue->counts(), JobCounts());
}

void FetchQueueHeldTest::whatCannotBeWrittenIsNotFetchedAgain() {
    std::unique_ptr<Holder> holder;
    m_server->on("/held", [&](const HttpServer::Request&, QTcpSocket& socket) {
        holder = std::make_unique<Holder>(m_database->path(), "BEGIN IMMEDIATE");
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n" +
                     article);
        socket.disconnectFromHost();
    });
    start();
    QVERIFY(m_queue->add({link("/held"), link("/a")}));
    QTRY_VERIFY(m_queue->isHeld() && m_shelf.m_pages.size() == 1);
    QTest::qWait(600);
    QCOMPARE(m_server->requests().size(), 1);
    holder.reset();
    QVERIFY(comesTo(2, 0));
    QVERIFY(!m_queue->isHeld());
    QCOMPARE(m_server->requests().size(), 2);
}

void FetchQueueHeldTest::goesOnWhenOthersLetGoOfTheLibrary() {
    m_queue.reset();
    start();
    m_queue->setPaused(true);
    QVERIFY(m_queue->add({link("/a")}));
    m_queue.reset();
    // Not paused, so that the next one begins by itself.
    m_database->run(QStringLiteral("DELETE FROM queue_state"));
    auto holder = std::make_unique<Holder>(m_database->path(), "BEGIN IMMEDIATE");
    start();
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY(m_queue->isHeld());
    // A fifth of a second each would be too much.
    for (int i = 0; i < 10; ++i) {
        m_queue->setPaused(true);
        m_queue->setPaused(false);
    }
    QVERIFY2(time.elapsed() < 4000, "the window waits for others");
    QVERIFY(m_server->requests().isEmpty());
    holder.reset();
    QVERIFY(comesTo(1, 0));
}

void FetchQueueHeldTest::pauseThatCouldNotBeWrittenDoesToo() {
    start();
    {
        const Holder holder(m_database->path(), "BEGIN IMMEDIATE");
        m_queue->setPaused(true);
        QVERIFY(m_database->failure().code == ErrorCode::LibraryBusy);
    }
    m_queue.reset();
    start();
    QVERIFY(m_queue->isPaused());
}

void FetchQueueHeldTest::givingUpIsWrittenWhenOthersLetGo() {
    start();
    m_queue->setPaused(true);
    QVERIFY(m_queue->add({link("/a")}));
    auto holder = std::make_unique<Holder>(m_database->path(), "BEGIN IMMEDIATE");
    m_queue->clear();
    m_queue->clearDone();
    QCOMPARE(m_queue->counts(), (JobCounts{1, 0, 0}));
    holder.reset();
    QTRY_COMPARE(m_queue->counts(), JobCounts());
    QVERIFY(m_queue->isPaused());
}

void FetchQueueHeldTest::whatWasGivenUpTakesNothingLaterWithIt() {
    start();
    m_queue->setPaused(true);
    QVERIFY(m_queue->add({link("/a")}));
    auto holder = std::make_unique<Holder>(m_database->path(), "BEGIN IMMEDIATE");
    m_queue->clear();
    holder.reset();
    QVERIFY(m_queue->add({link("/b")}));
    QCOMPARE(m_queue->counts(), (JobCounts{1, 0, 0}));
    m_queue->setPaused(false);
    QVERIFY(comesTo(1, 0));
    QCOMPARE(m_shelf.m_pages, QList<QUrl>{m_server->url("/b")});
}

QTEST_GUILESS_MAIN(FetchQueueHeldTest)
#include "fetch_queue_held_test.moc"
