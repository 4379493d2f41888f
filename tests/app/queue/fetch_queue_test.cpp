// SPDX-License-Identifier: MIT
#include "queue/fetch_queue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/queue/queue_bench.h"
#include "errors/retry_after.h"
#include "support/script.h"
#include "support/small_internet.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

/// Counts what timers of the program ring while it lives.
class TimersRung : public QObject {
public:
    TimersRung() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        m_count += event->type() == QEvent::Timer ? 1 : 0;
        return false;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

}  // namespace

class FetchQueueTest : public QObject, private QueueBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void pagesGoToTheShelf();
    void oneOfAHostAtATime();
    void passingFaultsAreTriedAgain();
    void siteThatAsksForTimeGetsIt();
    void loginOfTheNetworkIsWaitedFor();
    void siteThatPretendsALoginStopsNobodyElse();
    void siteOfTheInternetLeadsNowhereNear();
    void siteThatIsPointedElsewhereIsNotFollowed();
    void siteThatIsPointedElsewhereIsNotTriedAgain();
    void siteOfTheLocalNetworkIsFetchedByItsName();
    void whatNeverComesIsListed();
    void fullShelfIsAFailure();
    void pauseOutlivesARestart();
    void workGoesOnAfterARestart();
    void givingUpForgetsAll();
    void waitsWithoutLookingAllTheTime();
    void waitsGrow();
    void retryAfterIsRead();
};

void FetchQueueTest::pagesGoToTheShelf() {
    start();
    QVERIFY(m_queue->add({link("/a"), link("/b"), link("/a")}));
    QVERIFY(comesTo(2, 0));
    QCOMPARE(m_shelf.m_pages, (QList<QUrl>{m_server->url("/a"), m_server->url("/b")}));
    QCOMPARE(m_shelf.m_bytes, static_cast<std::size_t>(2 * article.size()));
    QVERIFY(m_shelf.m_kept >= 2);
    QVERIFY(m_shelf.m_links.isEmpty());
}

void FetchQueueTest::oneOfAHostAtATime() {
    int running = 0;
    int most = 0;
    for (const char* path : {"/x", "/y", "/z"}) {
        m_server->on(path, [&](const HttpServer::Request&, QTcpSocket& socket) {
            most = std::max(most, ++running);
            QTimer::singleShot(20, &socket, [&, to = &socket] {
                --running;
                to->write(HttpServer::response("200 OK", {"Content-Type: text/html"}, article));
                to->disconnectFromHost();
            });
        });
    }
    start();
    QVERIFY(m_queue->add({link("/x"), link("/y"), link("/z")}));
    QVERIFY(comesTo(3, 0));
    QCOMPARE(most, 1);
}

void FetchQueueTest::passingFaultsAreTriedAgain() {
    int asked = 0;
    m_server->on("/busy", [&](const HttpServer::Request&, QTcpSocket& socket) {
        const bool isWell = ++asked == 3;
        socket.write(HttpServer::response(isWell ? "200 OK" : "503 Busy",
                                          {"Content-Type: text/html"}, article));
        socket.disconnectFromHost();
    });
    start();
    QVERIFY(m_queue->add({link("/busy")}));
    QVERIFY(comesTo(1, 0));
    QCOMPARE(asked, 3);
}

void FetchQueueTest::siteThatAsksForTimeGetsIt() {
    QElapsedTimer clock;
    QList<qint64> times;
    m_server->on("/later", [&](const HttpServer::Request&, QTcpSocket& socket) {
        times.append(clock.elapsed());
        socket.write(times.size() > 1
                         ? HttpServer::response("200 OK", {"Content-Type: text/html"}, article)
                         : HttpServer::response("429 Too Many Requests", {"Retry-After: 1"}, {}));
        socket.disconnectFromHost();
    });
    start();
    clock.start();
    QVERIFY(m_queue->add({link("/later"), link("/a")}));
    QCOMPARE(m_queue->counts().retrying, 0);
    QTRY_COMPARE(m_queue->counts().retrying, 1);
    QVERIFY(comesTo(2, 0));
    QCOMPARE(times.size(), 2);
    QVERIFY(times.at(1) - times.at(0) >= 950);
    // The other page of the site waited as well.
    QVERIFY(clock.elapsed() >= 950);
}

void FetchQueueTest::loginOfTheNetworkIsWaitedFor() {
    int asked = 0;
    m_server->on("/hotel", [&](const HttpServer::Request&, QTcpSocket& socket) {
        const bool isLoggedIn = ++asked > quick().attempts + 2;
        socket.write(
            HttpServer::response(isLoggedIn ? "200 OK" : "511 Network Authentication Required",
                                 {"Content-Type: text/html"}, article));
        socket.disconnectFromHost();
    });
    QueueLimits limits = quick();
    limits.offlineWait = 1ms;
    start(limits);
    QVERIFY(m_queue->add({link("/hotel")}));
    QVERIFY(comesTo(1, 0));
}

void FetchQueueTest::siteThatPretendsALoginStopsNobodyElse() {
    HttpServer router(QHostAddress(QStringLiteral("127.0.0.2")));
    m_server->redirect(
        "/trap",
        router.url("/hotspot/login?from=127.0.0.1", QStringLiteral("localhost")).toEncoded());
    QueueLimits limits = quick();
    limits.offlineWait = 20ms;
    start(limits);
    QVERIFY(m_queue->add({link("/trap"), link("/a"), link("/b")}));
    QVERIFY(comesTo(2, 1));
    QVERIFY(m_queue->failures().first().reason.contains(QStringLiteral("log in")));
    QVERIFY(!m_queue->isOffline());
    QVERIFY(router.requests().isEmpty());
}

void FetchQueueTest::siteOfTheInternetLeadsNowhereNear() {
    SmallInternet internet;
    internet.set(QStringLiteral("inside.example"), {{QStringLiteral("127.0.0.1")}});
    internet.set(QStringLiteral("site.example"), {{QStringLiteral("127.0.0.2")}});
    HttpServer site(QHostAddress(QStringLiteral("127.0.0.2")));
    const auto inside = m_server->url("/c", QStringLiteral("inside.example")).toEncoded();
    site.redirect("/direct", inside);
    site.redirect("/around", site.url("/direct", QStringLiteral("site.example")).toEncoded());
    // A machine of the local network may lead to another.
    m_server->redirect("/near", m_server->url("/b", QStringLiteral("localhost")).toEncoded());
    start(quick(), internet.names());
    ImportedLink direct;
    direct.url = site.url("/direct");
    ImportedLink around;
    around.url = site.url("/around");
    QVERIFY(m_queue->add({direct, around, link("/near")}));
    QVERIFY(comesTo(1, 2));
    for (const FailedJob& failure : m_queue->failures()) {
        QVERIFY2(failure.reason.contains(QStringLiteral("“inside.example” lies on this computer")),
                 qPrintable(failure.reason));
    }
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_shelf.m_links.size(), 2);
}

void FetchQueueTest::siteThatIsPointedElsewhereIsNotFollowed() {
    const QString name = QStringLiteral("site.example");
    SmallInternet internet;
    internet.set(name, {{QStringLiteral("127.0.0.2")}, {QStringLiteral("127.0.0.1")}});
    HttpServer site(QHostAddress(QStringLiteral("127.0.0.2")));
    // By then its name means this computer.
    site.on("/a", Script()
                      .drip("HTTP/1.1 302 Found\r\n", 1ms, 1)
                      .drip("X: y\r\n", 5ms, 20)
                      .send("Location: " + m_server->url("/c", name).toEncoded() + "\r\n\r\n"));
    start(quick(), internet.names());
    ImportedLink each;
    each.url = site.url("/a", name);
    QVERIFY(m_queue->add({each}));
    QVERIFY(comesTo(0, 1));
    QVERIFY(m_queue->failures().first().reason.contains(
        QStringLiteral("“site.example” lies on this computer")));
    QCOMPARE(site.requests().size(), 1);
    QCOMPARE(site.requests().first().headers.value("host"),
             "site.example:" + QByteArray::number(site.port()));
    QVERIFY(m_server->requests().isEmpty());
}

void FetchQueueTest::siteThatIsPointedElsewhereIsNotTriedAgain() {
    const QString name = QStringLiteral("site.example");
    SmallInternet internet;
    // Nobody listens at the first; that is a fault that passes.
    internet.set(name, {{QStringLiteral("127.0.0.2")}, {QStringLiteral("127.0.0.1")}});
    start(quick(), internet.names());
    ImportedLink each;
    each.url = m_server->url("/a", name);
    QVERIFY(m_queue->add({each}));
    QVERIFY(comesTo(0, 1));
    QVERIFY(m_queue->failures().first().reason.contains(
        QStringLiteral("“site.example” lies on this computer")));
    QVERIFY(m_server->requests().isEmpty());
}

void FetchQueueTest::siteOfTheLocalNetworkIsFetchedByItsName() {
    const QString name = QStringLiteral("wiki.example");
    SmallInternet internet;
    internet.set(name, {{QStringLiteral("127.0.0.1")}});
    m_server->redirect("/old", m_server->url("/a", name).toEncoded());
    start(quick(), internet.names());
    ImportedLink each;
    each.url = m_server->url("/old", name);
    QVERIFY(m_queue->add({each}));
    QVERIFY(comesTo(1, 0));
    QCOMPARE(m_server->requests().size(), 2);
}

void FetchQueueTest::whatNeverComesIsListed() {
    m_server->serve("/gone", "Gone", {}, "410 Gone");
    start();
    QVERIFY(m_queue->add({link("/gone"), link("/a")}));
    QVERIFY(comesTo(1, 1));
    const QList<FailedJob> failures = m_queue->failures();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().link.url, m_server->url("/gone"));
    QVERIFY(failures.first().reason.contains(QStringLiteral("removed")));
    QCOMPARE(m_shelf.m_links, QList<QUrl>{m_server->url("/gone")});
    m_server->serve("/gone", article, {"Content-Type: text/html"});
    m_queue->retry({failures.first().id});
    QVERIFY(comesTo(2, 0));
}

void FetchQueueTest::fullShelfIsAFailure() {
    m_shelf.m_isFull = true;
    start();
    QVERIFY(m_queue->add({link("/a")}));
    QVERIFY(comesTo(0, 1));
    QVERIFY(m_queue->failures().first().reason.contains(QStringLiteral("shelf")));
}

void FetchQueueTest::pauseOutlivesARestart() {
    start();
    m_queue->setPaused(true);
    QVERIFY(m_queue->add({link("/a")}));
    m_queue.reset();
    start();
    QVERIFY(m_queue->isPaused());
    QCoreApplication::processEvents();
    QCOMPARE(m_queue->counts(), (JobCounts{1, 0, 0}));
    QVERIFY(m_server->requests().isEmpty());
    m_queue->setPaused(false);
    QVERIFY(comesTo(1, 0));
}

void FetchQueueTest::workGoesOnAfterARestart() {
    m_server->on("/slow", [](const HttpServer::Request&, QTcpSocket&) {});
    start();
    QVERIFY(m_queue->add({link("/slow"), link("/a")}));
    QVERIFY(QTest::qWaitFor([&] { return !m_server->requests().isEmpty(); }));
    m_queue.reset();
    m_server->serve("/slow", article, {"Content-Type: text/html"});
    m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("a.sqlite")));
    start();
    QVERIFY(comesTo(2, 0));
}

void FetchQueueTest::givingUpForgetsAll() {
    m_server->on("/slow", [](const HttpServer::Request&, QTcpSocket&) {});
    start();
    QVERIFY(m_queue->add({link("/slow"), link("/a")}));
    QVERIFY(QTest::qWaitFor([&] { return !m_server->requests().isEmpty(); }));
    m_queue->clear();
    QCOMPARE(m_queue->counts(), JobCounts());
    QVERIFY(m_shelf.m_pages.isEmpty());
}

void FetchQueueTest::waitsWithoutLookingAllTheTime() {
    m_server->on("/slow", [](const HttpServer::Request&, QTcpSocket&) {});
    QueueLimits limits = quick();
    limits.parallel = 1;
    limits.hostDelay = 50ms;
    start(limits);
    // Of another host, so that the first one is looked after no more.
    ImportedLink slow = link("/slow");
    slow.url.setHost(QStringLiteral("localhost"));
    QVERIFY(m_queue->add({link("/a"), slow}));
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTest::qWait(100);
    TimersRung rung;
    QTest::qWait(300);
    QVERIFY2(rung.count() < 10, qPrintable(QString::number(rung.count())));
}

void FetchQueueTest::waitsGrow() {
    const QueueLimits limits;
    QCOMPARE(waitAfter(1, {}, limits), 30s);
    QCOMPARE(waitAfter(3, {}, limits), 120s);
    QCOMPARE(waitAfter(1, 100s, limits), 100s);
    QCOMPARE(waitAfter(1, 1s, limits), 30s);
    QCOMPARE(waitAfter(1000, {}, limits), 3600s);
}

void FetchQueueTest::retryAfterIsRead() {
    const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
    QCOMPARE(retryAfter("120", now), std::optional<std::chrono::milliseconds>(120s));
    QCOMPARE(retryAfter("Thu, 26 Nov 2026 12:01:00 GMT", now),
             std::optional<std::chrono::milliseconds>(60s));
    QCOMPARE(retryAfter("Thu, 26 Nov 2020 12:01:00 GMT", now),
             std::optional<std::chrono::milliseconds>(0s));
    QCOMPARE(retryAfter("Thursday, 26-Nov-26 12:01:00 GMT", now),
             std::optional<std::chrono::milliseconds>(60s));
    QCOMPARE(retryAfter("Thu Nov 26 12:01:00 2026", now),
             std::optional<std::chrono::milliseconds>(60s));
    constexpr std::chrono::hours week{7 * 24};
    QCOMPARE(retryAfter("Fri, 31 Dec 9999 23:59:59 GMT", now),
             std::optional<std::chrono::milliseconds>(week));
    QCOMPARE(retryAfter("99999999999999999999999", now),
             std::optional<std::chrono::milliseconds>(week));
    QVERIFY(!retryAfter("-1", now));
    QVERIFY(!retryAfter("1.5", now));
    QVERIFY(!retryAfter("soon", now));
    QVERIFY(!retryAfter("", now));
}

QTEST_GUILESS_MAIN(FetchQueueTest)
#include "fetch_queue_test.moc"
