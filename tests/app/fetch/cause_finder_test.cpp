// SPDX-License-Identifier: MIT
#include "fetch/cause_finder.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>
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

const int times = test::slowness() > 1 ? 8 : 1;
const FetchLimits shortLimits{300ms * times, 700ms * times, 100ms * times, 256 * 1024, 3};

const QByteArray tunnel = "HTTP/1.1 200 Connection established\r\n\r\n";

}  // namespace

/// Whatever a proxy does, a page that does not come has a sentence that names who is to blame.
class CauseFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void proxyOfHttpsIsTold_data();
    void proxyOfHttpsIsTold();
    void proxyOfHttpIsTold_data();
    void proxyOfHttpIsTold();
    void foreignServerBehindAProxyIsTold();
    void refusalOfTheProxyIsToldFromTheServers();
    void proxyThatIsNotThereIsTold();
    void loginOfTheSettingsIsSent();

private:
    void useProxy(quint16 port);
    QString told(const char* address);
    /// What is told of the page, with "PROXY" for the name of the proxy.
    QString toldInTime(const char* address);

    std::unique_ptr<HttpServer> m_proxy;
    std::optional<FetchResult> m_result;
};

void CauseFinderTest::init() {
    m_proxy = std::make_unique<HttpServer>();
    useProxy(m_proxy->port());
}

void CauseFinderTest::cleanup() {
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    m_proxy.reset();
}

void CauseFinderTest::useProxy(quint16 port) {
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port));
}

QString CauseFinderTest::told(const char* address) {
    m_result.reset();
    Fetcher fetcher(shortLimits);
    connect(&fetcher, &Fetcher::finished, this,
            [this](const FetchResult& result) { m_result = result; });
    fetcher.fetch(QUrl(QLatin1String(address)));
    if (!QTest::qWaitFor([this] { return m_result.has_value(); }, 8'000 * times)) {
        return QStringLiteral("no answer at all");
    }
    if (*m_result) return QStringLiteral("no error");
    const Error& error = m_result->error();
    QString text = error.title + QStringLiteral(": ") + error.explanation;
    return text.replace(QStringLiteral("127.0.0.1:%1").arg(m_proxy->port()),
                        QStringLiteral("PROXY"));
}

QString CauseFinderTest::toldInTime(const char* address) {
    QElapsedTimer clock;
    clock.start();
    QString text = told(address);
    const auto most = (shortLimits.overall + 3 * shortLimits.silence).count();
    if (clock.elapsed() > most + 1500 * test::slowness()) text += QStringLiteral(" (late)");
    if (!*m_result && m_result->error().suggestions.isEmpty()) text += QStringLiteral(" (no help)");
    return text;
}

void CauseFinderTest::proxyOfHttpsIsTold_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const Script& script, const char* sentence) {
        QTest::newRow(name) << script << QString::fromUtf8(sentence);
    };
    const auto ofProxy = [&row](const char* name, const Script& script, const char* what) {
        const QByteArray sentence =
            QByteArray(
                "No way through the proxy server: “ferry.example” could not be reached "
                "through the proxy server: ") +
            what;
        row(name, script, sentence.constData());
    };
    ofProxy("forbids", Script().send("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").close(),
            "“PROXY” lets nobody through to it (HTTP 403).");
    ofProxy("wants a login",
            Script()
                .send("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"a\"\r\n"
                      "Content-Length: 0\r\n\r\n")
                .close(),
            "“PROXY” asks for a name and a password.");
    ofProxy("does not get there",
            Script().send("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n").close(),
            "“PROXY” did not get through to it (HTTP 502).");
    ofProxy("finds no such host",
            Script().send("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n").close(),
            "“PROXY” did not get through to it (HTTP 503).");
    ofProxy(
        "passes on elsewhere",
        Script().send("HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n").close(),
        "“PROXY” does not do as a proxy server should (HTTP 302).");
    ofProxy("speaks another language", Script().send("220 mail ready\r\n").wait(60s),
            "what “PROXY” answers is not the language of the web.");
    ofProxy("nonsense in drops", Script().drip("~", 5ms),
            "what “PROXY” answers is not the language of the web.");
    ofProxy("closes", Script().close(), "“PROXY” closed the connection.");
    ofProxy("torn", Script().reset(), "“PROXY” closed the connection.");
    ofProxy("says nothing", Script().wait(60s), "“PROXY” took too long to answer.");
    row("server says nothing", Script().send(tunnel).wait(60s),
        "No answer: “ferry.example” took too long to answer.");
    row("server of another language", Script().send(tunnel + "SSH-2.0-OpenSSH_9.2p1\r\n").wait(60s),
        "No secure connection: The connection to “ferry.example” is not secure, so nothing was "
        "read: it answers without any encryption.");
}

void CauseFinderTest::proxyOfHttpsIsTold() {
    QFETCH(Script, script);
    m_proxy->on("ferry.example:443", script);
    QTEST(toldInTime("https://ferry.example/a"), "sentence");
    QVERIFY((*m_result).error().canRetry);
}

void CauseFinderTest::proxyOfHttpIsTold_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const Script& script, const char* what) {
        QTest::newRow(name) << script << QString::fromUtf8(what);
    };
    row("wants a login",
        Script()
            .send("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"a\"\r\n"
                  "Content-Length: 0\r\n\r\n")
            .close(),
        "“PROXY” asks for a name and a password.");
    row("speaks another language", Script().send("220 mail ready\r\n").wait(60s),
        "what “PROXY” answers is not the language of the web.");
    row("a little nonsense", Script().send("hi").close(),
        "what “PROXY” answers is not the language of the web.");
    row("closes", Script().close(), "“PROXY” closed the connection.");
    row("says nothing", Script().wait(60s), "“PROXY” took too long to answer.");
}

/// The proxy does the same whatever it is asked for.
void CauseFinderTest::proxyOfHttpIsTold() {
    QFETCH(Script, script);
    QFETCH(QString, what);
    for (const char* path : {"http://ferry.example/a", "ferry.example:80"})
        m_proxy->on(path, script);
    QCOMPARE(toldInTime("http://ferry.example/a"),
             QStringLiteral("No way through the proxy server: “ferry.example” could not be reached "
                            "through the proxy server: ") +
                 what);
}

void CauseFinderTest::foreignServerBehindAProxyIsTold() {
    const QByteArray greeting = "SSH-2.0-OpenSSH_9.2p1\r\n";
    m_proxy->on("http://ferry.example/a", Script().send(greeting).wait(60s));
    m_proxy->on("ferry.example:80", Script().send(tunnel + greeting).wait(60s));
    QCOMPARE(toldInTime("http://ferry.example/a"),
             QStringLiteral("Answer not understood: What “ferry.example” answered is not the "
                            "language of the web."));
}

void CauseFinderTest::refusalOfTheProxyIsToldFromTheServers() {
    m_proxy->serve("http://ferry.example/a", "<p>no", {"X-Squid-Error: ERR_ACCESS_DENIED 0"},
                   "403 Forbidden");
    QVERIFY(told("http://ferry.example/a")
                .endsWith(QStringLiteral("“PROXY” lets nobody through to it (HTTP 403).")));
    m_proxy->serve("http://ferry.example/b", "<p>no",
                   {"Proxy-Status: office; error=\"connection_refused\""}, "502 Bad Gateway");
    QVERIFY(told("http://ferry.example/b")
                .endsWith(QStringLiteral("“PROXY” did not get through to it (HTTP 502).")));
    m_proxy->serve("http://ferry.example/c", "<p>no", {}, "403 Forbidden");
    QCOMPARE(told("http://ferry.example/c"),
             QStringLiteral("Not allowed: “ferry.example” refuses to hand out this page (HTTP "
                            "403)."));
}

void CauseFinderTest::proxyThatIsNotThereIsTold() {
    quint16 nobody = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        nobody = server.serverPort();
    }
    useProxy(nobody);
    const QString sentence = QStringLiteral("“127.0.0.1:%1” accepts no connection.").arg(nobody);
    for (const char* address : {"http://ferry.example/a", "https://ferry.example/a"}) {
        const QString text = toldInTime(address);
        QVERIFY2(text.endsWith(sentence), qPrintable(text));
    }
}

/// Of the settings, and nothing else of the person.
void CauseFinderTest::loginOfTheSettingsIsSent() {
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy,
                                                     QStringLiteral("127.0.0.1"), m_proxy->port(),
                                                     QStringLiteral("me"), QStringLiteral("pw")));
    m_proxy->on("ferry.example:443", Script().close());
    (void)told("https://you:secret@ferry.example/a#part");
    const auto& last = m_proxy->requests().last();
    QCOMPARE(last.path, QByteArray("ferry.example:443"));
    QCOMPARE(last.headers.value("proxy-authorization"), "Basic " + QByteArray("me:pw").toBase64());
    QVERIFY(!last.headers.contains("authorization"));
    QVERIFY(!last.headers.contains("cookie"));
}

QTEST_GUILESS_MAIN(CauseFinderTest)
#include "cause_finder_test.moc"
