// SPDX-License-Identifier: MIT
#include "fetch/fetcher.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <optional>

#include "support/http_server.h"
#include "support/slowness.h"
#include "support/tls_identity.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

/// A slow run needs longer for an answer that comes at once.
const int times = slowness() > 1 ? 15 : 1;
const FetchLimits shortLimits{400ms * times, 1500ms * times, 100ms * times, 256 * 1024, 3};
const int patience = 4000 * times;

const QByteArray page = "<!DOCTYPE html><p>Text";

/// "Text" packed by gzip.
QByteArray gzippedText() {
    return QByteArray::fromHex("1f8b08000000000002030b49ad280100f908b99b04000000");
}

}  // namespace

class FetcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pageArrivesWithTypeAndAddress();
    void nothingPersonalIsSent();
    void errorStatusIsTold_data();
    void errorStatusIsTold();
    void redirectIsFollowed();
    void whatFollowsReadersIsLost();
    void redirectLoopEnds();
    void redirectNeverLeavesTheWeb();
    void packedPageIsUnpacked();
    void damagedPageIsTold();
    void foreignTypesAreTold_data();
    void foreignTypesAreTold();
    void shortAnswerIsTold();
    void resetConnectionIsTold();
    void silentServerIsGivenUp();
    void drippingServerIsGivenUp();
    void largePageIsRefused_data();
    void largePageIsRefused();
    void refusedConnectionIsTold();
    void unknownHostIsTold();
    void noWebServerIsTold();
    void tlsFaultIsTold();
    void progressIsTold();
    void cancelledRequestIsSilent();
    void newerRequestReplacesOlder();
    void fileIsRead();
    void missingFileIsTold();

private:
    void startFetcher(const FetchLimits& limits);
    FetchResult fetched(const QUrl& url) {
        m_result.reset();
        m_fetcher->fetch(url);
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }, patience)) {
            return unexpected(ErrorCode::OutOfMemory, QStringLiteral("no answer at all"));
        }
        return *m_result;
    }
    FetchResult fetched(const QByteArray& path) { return fetched(m_server->url(path)); }

    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
    std::optional<FetchResult> m_result;
    int m_results = 0;
};

void FetcherTest::init() {
    m_server = std::make_unique<HttpServer>();
    startFetcher(shortLimits);
}

void FetcherTest::startFetcher(const FetchLimits& limits) {
    m_fetcher = std::make_unique<Fetcher>(limits);
    m_result.reset();
    m_results = 0;
    connect(m_fetcher.get(), &Fetcher::finished, this, [this](const FetchResult& result) {
        m_result = result;
        ++m_results;
    });
}

void FetcherTest::cleanup() {
    m_fetcher.reset();
    m_server.reset();
}

void FetcherTest::pageArrivesWithTypeAndAddress() {
    m_server->serve("/a", page, {"Content-Type: text/html; charset=ISO-8859-1"});
    const auto result = fetched("/a");
    QVERIFY(result);
    QCOMPARE(result->bytes, page.toStdString());
    QCOMPARE(result->contentType, std::string("text/html; charset=ISO-8859-1"));
    QCOMPARE(result->url, m_server->url("/a").toString().toStdString());
    QVERIFY(!m_fetcher->isRunning());
}

void FetcherTest::nothingPersonalIsSent() {
    m_server->serve("/a", page, {"Set-Cookie: id=1; Path=/"});
    m_server->redirect("/b", "/a");
    QUrl withPassword = m_server->url("/a");
    withPassword.setUserInfo(QStringLiteral("name:secret"));
    QVERIFY(fetched(withPassword));
    QVERIFY(fetched("/b"));
    QCOMPARE(m_server->requests().size(), 3);
    for (const auto& request : m_server->requests()) {
        QVERIFY(request.headers.value("user-agent").contains("Klartext/"));
        QVERIFY(request.headers.value("accept").startsWith("text/html"));
        for (const char* header : {"cookie", "referer", "authorization"}) {
            QVERIFY2(!request.headers.contains(header), header);
        }
    }
}

void FetcherTest::errorStatusIsTold_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* status, ErrorCode code) {
        QTest::newRow(status) << QByteArray(status) << code;
    };
    row("401 Unauthorized", ErrorCode::NeedsLogin);
    row("403 Forbidden", ErrorCode::Forbidden);
    row("404 Not Found", ErrorCode::NotFound);
    row("410 Gone", ErrorCode::Gone);
    row("429 Too Many Requests", ErrorCode::TooManyRequests);
    row("451 Unavailable For Legal Reasons", ErrorCode::Forbidden);
    row("418 I'm a teapot", ErrorCode::HttpRefused);
    row("500 Internal Server Error", ErrorCode::ServerFault);
    row("503 Service Unavailable", ErrorCode::ServerFault);
    row("304 Not Modified", ErrorCode::HttpRefused);
    row("302 Found", ErrorCode::HttpRefused);
}

void FetcherTest::errorStatusIsTold() {
    QFETCH(QByteArray, status);
    QFETCH(ErrorCode, code);
    m_server->serve("/a", page, {"Content-Type: text/html"}, status);
    const auto result = fetched("/a");
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(result.error().explanation.contains(QStringLiteral("“127.0.0.1”")));
}

void FetcherTest::redirectIsFollowed() {
    m_server->redirect("/a", "b/c");
    m_server->redirect("/b/c", "/d");
    m_server->serve("/d", page);
    QCOMPARE(fetched("/a").value().url, m_server->url("/d").toString().toStdString());
}

void FetcherTest::whatFollowsReadersIsLost() {
    m_server->redirect("/a", "/b?id=7&utm_source=mail&fbclid=x");
    m_server->serve("/b?id=7&utm_source=mail&fbclid=x", page);
    QCOMPARE(fetched("/a").value().url, m_server->url("/b?id=7").toString().toStdString());
    // Nobody is asked again.
    QCOMPARE(m_server->requests().size(), 2);
    const QByteArray isSigned = "/c?utm_source=mail&signature=9f";
    m_server->redirect("/signed", isSigned);
    m_server->serve(isSigned, page);
    QCOMPARE(fetched("/signed").value().url, m_server->url(isSigned).toString().toStdString());
    // A part of it is all the same a page.
    m_server->redirect("/part", "/d?utm_source=mail");
    m_server->on("/d?utm_source=mail", [](const auto& /*request*/, QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<p>Half a page");
        socket.disconnectFromHost();
    });
    const auto part = fetched("/part");
    QVERIFY(!part && part.error().arrived);
    QCOMPARE(part.error().arrived->url, m_server->url("/d").toString().toStdString());
}

void FetcherTest::redirectLoopEnds() {
    m_server->redirect("/a", "/b");
    m_server->redirect("/b", "/a");
    QCOMPARE(fetched("/a").error().code, ErrorCode::TooManyRedirects);
    QCOMPARE(m_server->requests().size(), shortLimits.redirects + 1);
}

void FetcherTest::redirectNeverLeavesTheWeb() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("secret.html")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) > 0 && file.flush());
    m_server->redirect("/a", QUrl::fromLocalFile(file.fileName()).toEncoded());
    m_server->redirect("/b", "data:text/html,<p>Text");
    QCOMPARE(fetched("/a").error().code, ErrorCode::ForeignRedirect);
    QCOMPARE(fetched("/b").error().code, ErrorCode::ForeignRedirect);
}

void FetcherTest::packedPageIsUnpacked() {
    m_server->serve("/a", gzippedText(), {"Content-Encoding: gzip", "Content-Type: text/html"});
    QCOMPARE(fetched("/a").value().bytes, std::string("Text"));
    QVERIFY(m_server->requests().first().headers.value("accept-encoding").contains("br"));
}

void FetcherTest::damagedPageIsTold() {
    m_server->serve("/a", gzippedText().chopped(6), {"Content-Encoding: gzip"});
    m_server->serve("/b", page, {"Content-Encoding: br"});
    QCOMPARE(fetched("/a").error().code, ErrorCode::Damaged);
    QCOMPARE(fetched("/b").error().code, ErrorCode::Damaged);
}

void FetcherTest::foreignTypesAreTold_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isProgram");
    const auto row = [](const char* name, const char* type, const QByteArray& body,
                        bool isProgram = false) {
        QTest::newRow(name) << QByteArray(type) << body << QString::fromLatin1(name) << isProgram;
    };
    row("an image", "text/html", "\x89PNG\r\n\x1a\n....");
    row("a PDF document", "application/pdf", "%PDF-1.7");
    row("a ZIP file or another archive", "application/octet-stream", "PK\3\4....");
    row("a video", "video/mp4", "????????");
    row("a sound recording", "audio/mpeg", "ID3....");
    row("a program", "text/html", QByteArray("\0asm....", 8), true);
}

void FetcherTest::foreignTypesAreTold() {
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    m_server->serve("/a", body, {"Content-Type: " + type});
    const auto result = fetched("/a");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotText);
    QVERIFY2(result.error().explanation.contains(name), qPrintable(result.error().explanation));
    // A browser can show it or save it, but should do neither with a program.
    QTEST(!result.error().inBrowser, "isProgram");
    QCOMPARE(result.error().suggestions.size(), 1);
}

void FetcherTest::shortAnswerIsTold() {
    m_server->on("/a", [](const HttpServer::Request&, QTcpSocket& socket) {
        socket.write(HttpServer::response("200 OK", {"Content-Length: 1000"}, page));
        socket.disconnectFromHost();
    });
    QCOMPARE(fetched("/a").error().code, ErrorCode::ConnectionLost);
}

void FetcherTest::resetConnectionIsTold() {
    m_server->on("/a", [](const HttpServer::Request&, QTcpSocket& socket) { socket.abort(); });
    QCOMPARE(fetched("/a").error().code, ErrorCode::ConnectionLost);
}

void FetcherTest::silentServerIsGivenUp() {
    m_server->on("/a", [](const HttpServer::Request&, QTcpSocket&) {});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(fetched("/a").error().code, ErrorCode::Timeout);
    QVERIFY(clock.elapsed() < 1200 * test::slowness());
}

void FetcherTest::drippingServerIsGivenUp() {
    m_server->on("/a", [](const HttpServer::Request&, QTcpSocket& socket) {
        socket.write(HttpServer::response("200 OK", {"Content-Length: 1000"}, {}));
        auto* drip = new QTimer(&socket);
        connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(30);
    });
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(fetched("/a").error().code, ErrorCode::Timeout);
    // Its drops count as life, so the overall limit ends it.
    QVERIFY(clock.elapsed() > 2 * shortLimits.silence.count());
}

void FetcherTest::largePageIsRefused_data() {
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<QByteArray>("body");
    const QByteArray large(512 * 1024, 'x');
    QTest::newRow("announced") << QByteArrayList{"Content-Length: 99999999"} << QByteArray("x");
    QTest::newRow("by surprise") << QByteArrayList() << large;
    // Fourteen bytes of brotli for four million letters.
    QTest::newRow("bomb") << QByteArrayList{"Content-Encoding: br"}
                          << QByteArray::fromHex("9bffff3f0024c2e2b14072ef7f00");
}

void FetcherTest::largePageIsRefused() {
    QFETCH(QByteArrayList, headers);
    QFETCH(QByteArray, body);
    m_server->on("/a", [=](const HttpServer::Request&, QTcpSocket& socket) {
        socket.write(HttpServer::response("200 OK", headers, body));
        socket.disconnectFromHost();
    });
    QCOMPARE(fetched("/a").error().code, ErrorCode::TooLarge);
}

void FetcherTest::refusedConnectionIsTold() {
    const QUrl url = m_server->url("/a");
    m_server.reset();
    QCOMPARE(fetched(url).error().code, ErrorCode::ConnectionRefused);
}

void FetcherTest::unknownHostIsTold() {
    const auto result = fetched(QUrl(QStringLiteral("http://no-such-host.invalid/")));
    QVERIFY(!result);
    // Where every name server is out of reach, waiting is all there is.
    QVERIFY(result.error().code == ErrorCode::HostNotFound ||
            result.error().code == ErrorCode::Timeout);
}

void FetcherTest::noWebServerIsTold() {
    m_server->on("/a", [](const HttpServer::Request&, QTcpSocket& socket) {
        socket.write("220 mail.example.org ready\r\n\r\n");
        socket.disconnectFromHost();
    });
    const auto result = fetched("/a");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotHttp);
}

void FetcherTest::tlsFaultIsTold() {
    if (!QSslSocket::supportsSsl()) QSKIP("no TLS library");
    QSslServer server;
    server.setSslConfiguration(identity(selfSignedCertificate, selfSignedKey));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto result =
        fetched(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Tls);
    QVERIFY(result.error().explanation.endsWith(
        QStringLiteral("it vouches for its certificate itself.")));
}

void FetcherTest::progressIsTold() {
    const QByteArray body = page + QByteArray(100'000, ' ');
    m_server->serve("/a", body);
    qint64 last = 0;
    qint64 total = 0;
    connect(m_fetcher.get(), &Fetcher::progressed, this, [&](qint64 received, qint64 of) {
        QVERIFY(received >= last);
        last = received;
        total = of;
    });
    QVERIFY(fetched("/a"));
    QCOMPARE(last, body.size());
    QCOMPARE(total, body.size());
}

void FetcherTest::cancelledRequestIsSilent() {
    m_server->on("/slow", [](const HttpServer::Request&, QTcpSocket&) {});
    m_fetcher->fetch(m_server->url("/slow"));
    QTRY_COMPARE(m_server->requests().size(), 1);
    QVERIFY(m_fetcher->isRunning());
    m_fetcher->cancel();
    QVERIFY(!m_fetcher->isRunning());
    QTest::qWait(600);
    QCOMPARE(m_results, 0);
}

void FetcherTest::newerRequestReplacesOlder() {
    // Fifty connections keep a busy machine for a while.
    startFetcher({5s * times, 10s * times, 100ms * times, 256 * 1024, 3});
    for (const char* path : {"/1", "/2", "/3"}) m_server->serve(path, QByteArray(page) + path);
    for (int i = 0; i < 50; ++i) m_fetcher->fetch(m_server->url(i % 2 ? "/1" : "/2"));
    const auto result = fetched("/3");
    QVERIFY2(result, result ? "" : qPrintable(result.error().explanation));
    QVERIFY(result->bytes.ends_with("/3"));
    QTest::qWait(100);
    QCOMPARE(m_results, 1);
}

void FetcherTest::fileIsRead() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.html")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) > 0 && file.flush());
    const auto result = fetched(QUrl::fromLocalFile(file.fileName()));
    QCOMPARE(result.value().bytes, page.toStdString());
    QCOMPARE(result.value().url, QUrl::fromLocalFile(file.fileName()).toString().toStdString());
}

void FetcherTest::missingFileIsTold() {
    const auto result = fetched(QUrl::fromLocalFile(QStringLiteral("/nowhere/a.html")));
    QCOMPARE(result.error().code, ErrorCode::NoSuchFile);
}

QTEST_GUILESS_MAIN(FetcherTest)
#include "fetcher_test.moc"
