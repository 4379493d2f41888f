// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <memory>
#include <optional>

#include "fetch/fetcher.h"
#include "support/http_server.h"
#include "support/script.h"
#include "support/slowness.h"

Q_DECLARE_METATYPE(klartext::test::Script)

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

/// A slow run needs longer for an answer that comes at once, but each silence lasts as long.
const int times = (2 * test::slowness() + 1) / 3;
const FetchLimits shortLimits{300ms * times, 700ms * times, 100ms * times, 256 * 1024, 3};
/// The longest limit, and room for a busy machine.
const int patience = 6'000 * times;

const QByteArray page = "<!DOCTYPE html><title>A</title><p>Text that goes on for a while</p>";

QByteArray head(const QByteArrayList& headers) {
    return HttpServer::response("200 OK", headers + QByteArrayList{"Content-Type: text/html"}, {});
}

/// "Text" packed by gzip.
QByteArray gzippedText() {
    return QByteArray::fromHex("1f8b08000000000002030b49ad280100f908b99b04000000");
}

const char* lost =
    "Connection lost: “127.0.0.1” closed the connection before the whole page had arrived.";
const char* foreign =
    "Answer not understood: What “127.0.0.1” answered is not the language of the web.";
const char* slow = "No answer: “127.0.0.1” took too long to answer.";
const char* large = "Page too large: The page at “127.0.0.1” is larger than 0 MB.";

}  // namespace

/// Every way in which a server goes wrong: a sentence, within the limits, what came is there, and
/// asking again works.
class MisbehavingServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void faultIsToldInTimeAndCanBeRetried_data();
    void faultIsToldInTimeAndCanBeRetried();
    void connectionTornAtOnceIsTold();
    void serverOfAnotherKindIsTold_data();
    void serverOfAnotherKindIsTold();
    void serverOfAnotherKindIsAskedWithoutSecrets();
    void wholePageOfWrongLengthIsShown_data();
    void wholePageOfWrongLengthIsShown();
    void largeHeadersDoNoHarm();
    void redirectThatNeverEndsIsFollowed();
    void loopOverHostsEnds();
    void nothingIsSentOnWithARedirect();
    void placeInThePageOutlivesRedirects();
    void loginOfTheNetworkIsRecognised_data();
    void loginOfTheNetworkIsRecognised();
    void timeThatASiteAsksForIsTold_data();
    void timeThatASiteAsksForIsTold();

private:
    FetchResult fetched(const QUrl& url);
    FetchResult fetched(const QByteArray& path) { return fetched(m_server->url(path)); }
    static QString told(const FetchResult& result) {
        if (result) return QStringLiteral("no error");
        return result.error().title + QStringLiteral(": ") + result.error().explanation;
    }

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
    std::optional<FetchResult> m_result;
};

void MisbehavingServerTest::init() {
    m_server = std::make_unique<HttpServer>();
    m_fetcher = std::make_unique<Fetcher>(shortLimits);
    connect(m_fetcher.get(), &Fetcher::finished, this,
            [this](const FetchResult& result) { m_result = result; });
}

void MisbehavingServerTest::cleanup() {
    m_fetcher.reset();
    m_server.reset();
}

FetchResult MisbehavingServerTest::fetched(const QUrl& url) {
    m_result.reset();
    m_fetcher->fetch(url);
    if (!QTest::qWaitFor([this] { return m_result.has_value(); }, patience)) {
        return unexpected(ErrorCode::OutOfMemory, QStringLiteral("no answer at all"));
    }
    return *m_result;
}

void MisbehavingServerTest::faultIsToldInTimeAndCanBeRetried_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QByteArray>("arrived");
    const auto row = [](const char* name, const Script& script, const char* sentence,
                        const QByteArray& arrived = {}) {
        QTest::newRow(name) << script << QString::fromUtf8(sentence) << arrived;
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
    const char* empty =
        "The site gave no page: “127.0.0.1” answered, but without a page (HTTP 200).";
    row("nonsense for a chunk", Script().send(chunked + "zz\r\n" + page + "\r\n").close(), empty);
    row("nothing", Script().send(head({"Content-Length: 0"})).close(), empty);
    row("gzip cut off",
        Script().send(head({"Content-Encoding: gzip"}) + gzippedText().chopped(9)).close(),
        "Page damaged: The page from “127.0.0.1” arrived damaged and could not be unpacked "
        "completely.",
        "Text");
    row("gzip torn",
        Script()
            .send(head({"Content-Encoding: gzip", "Content-Length: 90"}) + gzippedText())
            .wait(20ms)
            .reset(),
        lost, "Text");
    row("gzip that is none", Script().send(head({"Content-Encoding: br"}) + page).close(),
        "Page damaged: The page from “127.0.0.1” arrived damaged and could not be unpacked "
        "completely.");
    row("a packing nobody knows", Script().send(head({"Content-Encoding: zip"}) + page).close(),
        "Page damaged: The page from “127.0.0.1” arrived damaged and could not be unpacked "
        "completely.");
    // Fourteen bytes of brotli for four million letters.
    row("bomb",
        Script()
            .send(head({"Content-Encoding: br"}) +
                  QByteArray::fromHex("9bffff3f0024c2e2b14072ef7f00"))
            .close(),
        large);
    row("a length beyond all bounds", Script().send(head({"Content-Length: 99999999999"})).close(),
        large);
    row("no content", Script().send("HTTP/1.1 204 No Content\r\n\r\n").close(),
        "The site gave no page: “127.0.0.1” answered, but without a page (HTTP 204).");
    row("a redirect without a place", Script().send("HTTP/1.1 302 Found\r\n\r\n").close(),
        "The site gave no page: “127.0.0.1” answered, but without a page (HTTP 302).");
    row("a redirect nowhere",
        Script().send("HTTP/1.1 302 Found\r\nLocation: http://\r\n\r\n").close(),
        "Sent out of the web: “127.0.0.1” sends its readers on to “http://”, which is no page of "
        "the "
        "web. Nothing was opened.");
    row("a redirect to a script",
        Script().send("HTTP/1.1 302 Found\r\nLocation: javascript:alert(1)\r\n\r\n").close(),
        "Sent out of the web: “127.0.0.1” sends its readers on to “javascript:alert(1)”, which is "
        "no page of the web. Nothing was opened.");
}

void MisbehavingServerTest::faultIsToldInTimeAndCanBeRetried() {
    QFETCH(Script, script);
    QFETCH(QString, sentence);
    m_server->on("/a", script);
    QElapsedTimer clock;
    clock.start();
    const auto result = fetched("/a");
    QCOMPARE(told(result), sentence);
    QVERIFY(clock.elapsed() < shortLimits.overall.count() + 1500 * test::slowness());
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
    QCOMPARE(told(fetched("/a")), QString::fromUtf8(lost));
    m_server->onConnected({});
    QVERIFY(fetched("/a"));
}

void MisbehavingServerTest::serverOfAnotherKindIsTold_data() {
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("mail") << QByteArray("220 mail.example.org ESMTP ready\r\n");
    QTest::newRow("shell") << QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n");
    QTest::newRow("mailbox") << QByteArray("* OK [CAPABILITY IMAP4rev1] ready\r\n");
    QTest::newRow("database") << QByteArray(
        "J\0\0\0\x0a"
        "8.0.32\0",
        12);
}

/// They speak first, whatever is asked.
void MisbehavingServerTest::serverOfAnotherKindIsTold() {
    QFETCH(QByteArray, greeting);
    m_server->serve("/a", page);
    m_server->onConnected([greeting](QTcpSocket& socket) { Script().send(greeting).run(socket); });
    const auto result = fetched("/a");
    QCOMPARE(told(result), QString::fromUtf8(foreign));
    QVERIFY(result.error().canRetry);
    // A browser understands it no better.
    QVERIFY(!result.error().inBrowser);
    m_server->onConnected({});
    QVERIFY(fetched("/a"));
}

void MisbehavingServerTest::serverOfAnotherKindIsAskedWithoutSecrets() {
    m_server->on("/a?x=1", Script().send("~~~~~~~~\r\n").close());
    QUrl url = m_server->url("/a?x=1#part");
    url.setUserInfo(QStringLiteral("me:secret"));
    QCOMPARE(told(fetched(url)), QString::fromUtf8(foreign));
    const auto& last = m_server->requests().last();
    QCOMPARE(last.path, "/a?x=1");
    QCOMPARE(last.headers.value("host"), "127.0.0.1:" + QByteArray::number(m_server->port()));
    QVERIFY(!last.headers.contains("authorization"));
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
    m_fetcher = std::make_unique<Fetcher>(
        FetchLimits{5s * test::slowness(), 5s * test::slowness(), 100ms, 256 * 1024, 3});
    connect(m_fetcher.get(), &Fetcher::finished, this,
            [this](const FetchResult& result) { m_result = result; });
    for (const char* path : {"/one", "/many"}) {
        const auto result = fetched(path);
        QVERIFY2(result, qPrintable(told(result)));
        QCOMPARE(QByteArray::fromStdString(result->bytes), page);
    }
    m_server->serve("/one", page);
    QVERIFY(fetched("/one"));
}

void MisbehavingServerTest::redirectThatNeverEndsIsFollowed() {
    m_server->serve("/b", page);
    const QByteArray answer = "HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n";
    for (const Script& script : {Script().send(answer).drip("x", 20ms),
                                 Script().send(answer).flood(QByteArray(64 * 1024, 'x')),
                                 Script().send(answer).wait(60s)}) {
        m_server->on("/a", script);
        const auto result = fetched("/a");
        QVERIFY2(result, qPrintable(told(result)));
        QCOMPARE(QByteArray::fromStdString(result->bytes), page);
    }
}

void MisbehavingServerTest::loopOverHostsEnds() {
    const QString other = QStringLiteral("localhost");
    m_server->redirect("/a", m_server->url("/b", other).toEncoded());
    m_server->redirect("/b", m_server->url("/a").toEncoded());
    const auto result = fetched("/a");
    QVERIFY2(told(result).startsWith(QStringLiteral("Sent in a circle: “")),
             qPrintable(told(result)));
    QCOMPARE(m_server->requests().size(), shortLimits.redirects + 1);
}

void MisbehavingServerTest::nothingIsSentOnWithARedirect() {
    const QByteArray target = m_server->url("/b?x=1", QStringLiteral("localhost"))
                                  .toEncoded()
                                  .replace("://", "://me:pw@");
    m_server->redirect("/a", target);
    m_server->serve("/b?x=1", page);
    QUrl url = m_server->url("/a#part");
    url.setUserInfo(QStringLiteral("me:secret"));
    const auto result = fetched(url);
    QVERIFY2(result, qPrintable(told(result)));
    QCOMPARE(QByteArray::fromStdString(result->url),
             m_server->url("/b?x=1#part", QStringLiteral("localhost")).toEncoded());
    QCOMPARE(m_server->requests().size(), 2);
    for (const auto& request : m_server->requests()) {
        for (const char* header : {"authorization", "cookie", "referer", "origin"}) {
            QVERIFY2(!request.headers.contains(header), header);
        }
    }
}

void MisbehavingServerTest::placeInThePageOutlivesRedirects() {
    m_server->redirect("/a", "/b");
    m_server->redirect("/c", "/b#other");
    m_server->serve("/b", page);
    QVERIFY(fetched("/a#part").value().url.ends_with("/b#part"));
    QVERIFY(fetched("/c#part").value().url.ends_with("/b#other"));
}

void MisbehavingServerTest::loginOfTheNetworkIsRecognised_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("by its status")
        << QByteArray("HTTP/1.1 511 Network Authentication Required\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("by a redirect") << QByteArray(
        "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: http://localhost/"
        "hotspot/login?url=http%3A%2F%2F127.0.0.1%2Fa\r\n\r\n");
    QTest::newRow("by the mark for programs")
        << head({}) + "<html><!--<?xml version=\"1.0\"?><WISPAccessGatewayParam/>--></html>";
}

void MisbehavingServerTest::loginOfTheNetworkIsRecognised() {
    QFETCH(QByteArray, answer);
    m_server->on("/a", Script().send(answer).close());
    const auto result = fetched("/a");
    QCOMPARE(told(result),
             QStringLiteral("The network asks for a login: “127.0.0.1” was not reached: the "
                            "network you are in wants you to log in or to agree to its terms "
                            "first."));
    QVERIFY(result.error().canRetry);
    QVERIFY(result.error().inBrowser);
    m_server->serve("/a", page);
    QVERIFY(fetched("/a"));
}

void MisbehavingServerTest::timeThatASiteAsksForIsTold_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("advice");
    const QByteArray many = "429 Too Many Requests";
    const QString vague = QStringLiteral("Wait a few minutes, then try again.");
    QTest::newRow("seconds") << many << QByteArray("30")
                             << QStringLiteral(
                                    "It asks to be left alone for 30 second\\(?s\\)?\\.");
    QTest::newRow("an hour") << many << QByteArray("3600")
                             << QStringLiteral("It asks to be left alone until .*\\d+:\\d+.*");
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(1800);
    QTest::newRow("a date") << many
                            << QLocale::c()
                                   .toString(later,
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                                   .toLatin1()
                            << QStringLiteral("It asks to be left alone until .*\\d+:\\d+.*");
    QTest::newRow("no time") << many << QByteArray("0") << vague;
    QTest::newRow("less than none") << many << QByteArray("-5") << vague;
    QTest::newRow("a thousand years") << many << QByteArray("31536000000") << vague;
    QTest::newRow("beyond numbers") << many << QByteArray(400, '9') << vague;
    QTest::newRow("words") << many << QByteArray("soon") << vague;
    QTest::newRow("closed for a while")
        << QByteArray("503 Service Unavailable") << QByteArray("90")
        << QStringLiteral("It asks to be left alone for 90 second\\(?s\\)?\\.");
}

void MisbehavingServerTest::timeThatASiteAsksForIsTold() {
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, value);
    QFETCH(QString, advice);
    m_server->serve("/a", page, {"Retry-After: " + value}, status);
    const auto result = fetched("/a");
    QVERIFY(!result);
    QVERIFY(result.error().canRetry);
    const QString said = result.error().suggestions.join(QLatin1Char(' '));
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(advice));
    QVERIFY2(wanted.match(said).hasMatch(), qPrintable(said));
    m_server->serve("/a", page);
    QVERIFY(fetched("/a"));
}

QTEST_GUILESS_MAIN(MisbehavingServerTest)
#include "misbehaving_server_test.moc"
