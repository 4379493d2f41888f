// SPDX-License-Identifier: MIT
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include "unruly_server.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

/// "Text" packed by gzip.
QByteArray gzippedText() {
    return QByteArray::fromHex("1f8b08000000000002030b49ad280100f908b99b04000000");
}

const QString lost = QStringLiteral(
    "Connection lost: “127.0.0.1” closed the connection before the whole page had arrived.");
const QString slow = QStringLiteral("No answer: “127.0.0.1” took too long to answer.");
const QString large =
    QStringLiteral("Page too large: The page at “127.0.0.1” is larger than 0 MB.");
const QString damaged = QStringLiteral(
    "Page damaged: The page from “127.0.0.1” arrived damaged and could not be unpacked "
    "completely.");

QString noPage(int status) {
    return QStringLiteral(
               "The site gave no page: “127.0.0.1” answered, but without a page (HTTP %1).")
        .arg(status);
}

QString sentOut(const char* where) {
    return QStringLiteral(
               "Sent out of the web: “127.0.0.1” sends its readers on to “%1”, which is no page of "
               "the web. Nothing was opened.")
        .arg(QLatin1String(where));
}

}  // namespace

/// Every way in which a server goes wrong: a sentence, within the limits, what came is there, and
/// asking again works.
class MisbehavingServerTest : public QObject, private AtUnrulyServer {
    Q_OBJECT

private Q_SLOTS:
    void init() { renewServer(); }
    void cleanup() { endServer(); }

    void faultIsToldInTimeAndCanBeRetried_data();
    void faultIsToldInTimeAndCanBeRetried();
    void connectionTornAtOnceIsTold();
    void wholePageOfWrongLengthIsShown_data();
    void wholePageOfWrongLengthIsShown();
    void largeHeadersDoNoHarm();
};

void MisbehavingServerTest::faultIsToldInTimeAndCanBeRetried_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QByteArray>("arrived");
    const auto row = [](const char* name, const Script& script, const QString& sentence,
                        const QByteArray& arrived = {}) {
        QTest::newRow(name) << script << sentence << arrived;
    };
    const QByteArray chunk = QByteArray::number(page.size(), 16) + "\r\n" + page + "\r\n";
    const QByteArray chunked = head({"Transfer-Encoding: chunked"});
    const QByteArray thousand = head({"Content-Length: 1000"});

    row("says nothing", Script().wait(60s), slow);
    row("closes without a word", Script().close(), lost);
    row("torn without a word", Script().reset(), lost);
    row("closes in the status line", Script().send("HTTP/1.1 20").close(), lost);
    row("torn in the headers", Script().send("HTTP/1.1 200 OK\r\nContent-Ty").wait(20ms).reset(),
        lost);
    row("headers that never end", Script().send("HTTP/1.1 200 OK\r\n").drip("X: y\r\n", 20ms),
        slow);
    row("headers in drops", Script().drip("H", 20ms * times), slow);
    row("floods with headers",
        Script().send("HTTP/1.1 200 OK\r\n").flood("X: " + QByteArray(1000, 'y') + "\r\n"), slow);
    row("floods with one header",
        Script().send("HTTP/1.1 200 OK\r\nX: ").flood(QByteArray(1000, 'y')), slow);
    row("torn after the headers", Script().send(thousand).wait(20ms).reset(), lost);
    row("silent after the headers", Script().send(thousand).wait(60s), slow);
    row("torn in the body", Script().send(thousand + page).wait(20ms).reset(), lost, page);
    row("closes in the body", Script().send(thousand + page).close(), lost, page);
    row("silent in the body", Script().send(thousand + page).wait(60s), slow, page);
    row("body in drops", Script().send(thousand + page).drip(" ", 20ms * times), slow, page);
    row("never ends", Script().send(head({}) + page).drip(" ", 20ms), slow, page);
    row("floods", Script().send(head({})).flood(QByteArray(64 * 1024, 'x')), large);
    row("floods in chunks",
        Script().send(chunked).flood("8000\r\n" + QByteArray(0x8000, 'x') + "\r\n"), large);
    row("closes in a chunk", Script().send(chunked + chunk.chopped(8)).close(), lost,
        page.chopped(6));
    row("closes between chunks", Script().send(chunked + chunk).close(), lost, page);
    row("torn between chunks", Script().send(chunked + chunk).wait(20ms).reset(), lost, page);
    row("nonsense", Script().send("\x16\x03\x01\x02 ~~~\r\n\r\n").close(), foreign);
    row("any bytes", Script().send(QByteArray(400, '\xA7')).close(), foreign);
    row("a little nonsense", Script().send("hi").close(), foreign);
    row("nonsense, torn", Script().send("\1\2\3\4\5\6").wait(20ms).reset(), foreign);
    row("says that it wants encryption",
        Script().send(QByteArray::fromHex("15030100020216")).close(), foreign);
    row("frames of HTTP/2", Script().send(QByteArray::fromHex("000006040000000000")).wait(60s),
        foreign);
    row("a page without headers", Script().send(page).close(), foreign);
    row("radio", Script().send("ICY 200 OK\r\n\r\n").wait(60s), foreign);
    row("a status in letters",
        Script().send("HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\nhi").close(), foreign);
    row("a status beyond numbers", Script().send("HTTP/1.1 99999999999 OK\r\n\r\n").close(),
        foreign);
    row("nonsense after going on",
        Script().send("HTTP/1.1 100 Continue\r\n\r\n~~~\r\n\r\n").close(), lost);
    row("nonsense for a chunk", Script().send(chunked + "zz\r\n" + page + "\r\n").close(),
        noPage(200));
    row("nothing", Script().send(head({"Content-Length: 0"})).close(), noPage(200));
    row("gzip cut off",
        Script().send(head({"Content-Encoding: gzip"}) + gzippedText().chopped(9)).close(), damaged,
        "Text");
    row("gzip torn",
        Script()
            .send(head({"Content-Encoding: gzip", "Content-Length: 90"}) + gzippedText())
            .wait(20ms)
            .reset(),
        lost, "Text");
    row("gzip that is none", Script().send(head({"Content-Encoding: br"}) + page).close(), damaged);
    row("a packing nobody knows", Script().send(head({"Content-Encoding: zip"}) + page).close(),
        damaged);
    // Fourteen bytes of brotli for four million letters.
    row("bomb",
        Script()
            .send(head({"Content-Encoding: br"}) +
                  QByteArray::fromHex("9bffff3f0024c2e2b14072ef7f00"))
            .close(),
        large);
    row("a length beyond all bounds", Script().send(head({"Content-Length: 99999999999"})).close(),
        large);
    row("no content", Script().send("HTTP/1.1 204 No Content\r\n\r\n").close(), noPage(204));
    row("a redirect without a place", Script().send("HTTP/1.1 302 Found\r\n\r\n").close(),
        noPage(302));
    row("a redirect nowhere",
        Script().send("HTTP/1.1 302 Found\r\nLocation: http://\r\n\r\n").close(),
        sentOut("http://"));
    row("a redirect to a script",
        Script().send("HTTP/1.1 302 Found\r\nLocation: javascript:alert(1)\r\n\r\n").close(),
        sentOut("javascript:alert(1)"));
}

void MisbehavingServerTest::faultIsToldInTimeAndCanBeRetried() {
    QFETCH(Script, script);
    QFETCH(QString, sentence);
    m_server->on("/a", script);
    QElapsedTimer clock;
    clock.start();
    const auto result = fetched("/a");
    QCOMPARE(told(result), sentence);
    QVERIFY(clock.elapsed() < shortLimits.overall.count() + 1500 * slowness());
    const Error& error = result.error();
    QVERIFY(!error.suggestions.isEmpty());
    QByteArray arrived;
    if (error.arrived) arrived = QByteArray::fromStdString(error.arrived->bytes).trimmed();
    QTEST(arrived, "arrived");
    if (error.arrived) {
        QCOMPARE(error.arrived->url, m_server->url("/a").toString().toStdString());
    }
    m_server->serve("/a", page);
    const auto again = fetched("/a");
    QVERIFY2(again, qPrintable(told(again)));
    QCOMPARE(QByteArray::fromStdString(again->bytes), page);
}

void MisbehavingServerTest::connectionTornAtOnceIsTold() {
    m_server->serve("/a", page);
    m_server->onConnected([](QTcpSocket& socket) { Script().reset().run(socket); });
    QCOMPARE(told(fetched("/a")), lost);
    m_server->onConnected({});
    QVERIFY(fetched("/a"));
}

void MisbehavingServerTest::wholePageOfWrongLengthIsShown_data() {
    QTest::addColumn<Script>("script");
    const QByteArray whole = "<html>" + page + "</HTML> \n";
    QTest::newRow("too long") << Script().send(head({"Content-Length: 1000"}) + whole).close();
    QTest::newRow("torn at the end")
        << Script().send(head({"Content-Length: 1000"}) + whole).wait(20ms).reset();
    QTest::newRow("no end of the chunks")
        << Script()
               .send(head({"Transfer-Encoding: chunked"}) + QByteArray::number(whole.size(), 16) +
                     "\r\n" + whole + "\r\n")
               .close();
    QTest::newRow("left open") << Script().send(head({}) + whole).wait(60s);
}

void MisbehavingServerTest::wholePageOfWrongLengthIsShown() {
    QFETCH(Script, script);
    m_server->on("/a", script);
    const auto result = fetched("/a");
    QVERIFY2(result, qPrintable(told(result)));
    QVERIFY(QByteArray::fromStdString(result->bytes).contains("</HTML>"));
}

void MisbehavingServerTest::largeHeadersDoNoHarm() {
    m_server->on("/one", Script()
                             .send(head({"X-Large: " + QByteArray(1024 * 1024, 'x'),
                                         "Content-Length: " + QByteArray::number(page.size())}) +
                                   page)
                             .close());
    QByteArrayList many;
    for (int i = 0; i < 20'000; ++i)
        many.append("X-" + QByteArray::number(i) + ": " + QByteArray(40, 'x'));
    m_server->on("/many", Script().send(head(many) + page).close());
    fetchWithin({5s * slowness(), 5s * slowness(), 100ms, 256 * 1024, 3});
    for (const char* path : {"/one", "/many"}) {
        const auto result = fetched(path);
        QVERIFY2(result, qPrintable(told(result)));
        QCOMPARE(QByteArray::fromStdString(result->bytes), page);
    }
    m_server->serve("/one", page);
    QVERIFY(fetched("/one"));
}

QTEST_GUILESS_MAIN(MisbehavingServerTest)
#include "misbehaving_server_test.moc"
