// SPDX-License-Identifier: MIT
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <memory>
#include <optional>

#include "fetch/fetcher.h"
#include "support/http2_server.h"
#include "support/http_server.h"
#include "support/script.h"
#include "support/slowness.h"
#include "support/tls_identity.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

/// A slow run needs longer for an answer that comes at once.
const int times = slowness() > 1 ? 5 : 1;
const FetchLimits shortLimits{1'000ms * times, 2'000ms * times, 100ms * times, 256 * 1024, 3};
const int patience = 8'000 * times;

const QByteArray page = "<!DOCTYPE html><p>Text</p></html>";

}  // namespace

class SecureConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void goodCertificateIsTrusted();
    void faultOfACertificateIsNamed_data();
    void faultOfACertificateIsNamed();
    void nothingIsSentOverAnUnsafeConnection();
    void plainServerBehindHttpsIsTold();
    void connectionTornInTheHandshakeIsTold();
    void redirectOutOfSafetyIsTold();
    void redirectIntoSafetyIsFollowed();
    void nobodyIsSpokenToByHttp2();

private:
    FetchResult fetched(const QUrl& url);
    static QString told(const FetchResult& result) {
        if (result) return QStringLiteral("no error");
        return result.error().title + QStringLiteral(": ") + result.error().explanation;
    }

    std::unique_ptr<Fetcher> m_fetcher;
    std::optional<FetchResult> m_result;
};

void SecureConnectionTest::initTestCase() {
    if (!QSslSocket::supportsSsl()) QSKIP("no TLS library");
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(authority));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void SecureConnectionTest::init() {
    m_fetcher = std::make_unique<Fetcher>(shortLimits);
    connect(m_fetcher.get(), &Fetcher::finished, this,
            [this](const FetchResult& result) { m_result = result; });
}

FetchResult SecureConnectionTest::fetched(const QUrl& url) {
    m_result.reset();
    m_fetcher->fetch(url);
    if (!QTest::qWaitFor([this] { return m_result.has_value(); }, patience)) {
        return unexpected(ErrorCode::OutOfMemory, QStringLiteral("no answer at all"));
    }
    return *m_result;
}

void SecureConnectionTest::goodCertificateIsTrusted() {
    HttpServer server(identity(goodCertificate));
    server.serve("/a", page);
    const auto result = fetched(server.url("/a"));
    QVERIFY2(result, qPrintable(told(result)));
    QCOMPARE(QByteArray::fromStdString(result->bytes), page);
}

void SecureConnectionTest::faultOfACertificateIsNamed_data() {
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* certificate, const char* fault,
                        const char* key = siteKey) {
        QTest::newRow(name) << QByteArray(certificate) << QByteArray(key)
                            << QString::fromUtf8(fault);
    };
    row("expired", expiredCertificate, "its certificate has expired.");
    row("too early", earlyCertificate, "its certificate is not valid yet.");
    row("another site's", otherSitesCertificate, "its certificate was issued for another site.");
    row("unknown authority", unknownCertificate, "nobody this computer trusts vouches for it.");
    row("self-signed", selfSignedCertificate, "it vouches for its certificate itself.",
        selfSignedKey);
}

void SecureConnectionTest::faultOfACertificateIsNamed() {
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, fault);
    HttpServer server(identity(certificate.constData(), key.constData()));
    server.serve("/a", page);
    const auto result = fetched(server.url("/a"));
    QCOMPARE(told(result),
             QStringLiteral("No secure connection: The connection to “127.0.0.1” is not secure, so "
                            "nothing was read: %1")
                 .arg(fault));
    const bool isAboutTime =
        fault.contains(QStringLiteral("expired")) || fault.contains(QStringLiteral("yet"));
    QCOMPARE(result.error().suggestions.first().contains(QStringLiteral("date and time")),
             isAboutTime);
    // There is no way past it but to ask again.
    QVERIFY(result.error().canRetry);
    QVERIFY(!result.error().inBrowser);
    QVERIFY(!result.error().arrived);
}

void SecureConnectionTest::nothingIsSentOverAnUnsafeConnection() {
    HttpServer server(identity(expiredCertificate));
    server.serve("/a", page);
    QVERIFY(!fetched(server.url("/a")));
    QVERIFY(server.requests().isEmpty());
}

void SecureConnectionTest::plainServerBehindHttpsIsTold() {
    HttpServer server;
    server.onConnected([](QTcpSocket& socket) {
        Script().send("HTTP/1.1 400 Bad Request\r\n\r\n").close().run(socket);
    });
    QUrl url = server.url("/a");
    url.setScheme(QStringLiteral("https"));
    QCOMPARE(told(fetched(url)),
             QStringLiteral("No secure connection: The connection to “127.0.0.1” is not secure, so "
                            "nothing was read: it answers without any encryption."));
    QVERIFY(m_result->error().suggestions.first().startsWith(QStringLiteral("Check the address")));
}

void SecureConnectionTest::connectionTornInTheHandshakeIsTold() {
    HttpServer server;
    server.onConnected([](QTcpSocket& socket) { Script().wait(30ms).reset().run(socket); });
    QUrl url = server.url("/a");
    url.setScheme(QStringLiteral("https"));
    QCOMPARE(told(fetched(url)),
             QStringLiteral("Connection lost: “127.0.0.1” closed the connection before the whole "
                            "page had arrived."));
}

void SecureConnectionTest::redirectOutOfSafetyIsTold() {
    HttpServer plain;
    plain.serve("/b", page);
    HttpServer secure(identity(goodCertificate));
    secure.redirect("/a", plain.url("/b").toEncoded());
    const auto result = fetched(secure.url("/a"));
    QCOMPARE(told(result),
             QStringLiteral("Sent to an unsafe address: “127.0.0.1” sends its readers on to “%1”, "
                            "which is not secure: others on the way could read or change what it "
                            "sends.")
                 .arg(plain.url("/b").toString()));
    QVERIFY(plain.requests().isEmpty());
    // Who opens that address knows what they do.
    QVERIFY(fetched(plain.url("/b")));
}

void SecureConnectionTest::redirectIntoSafetyIsFollowed() {
    HttpServer plain;
    HttpServer secure(identity(goodCertificate));
    secure.serve("/b", page);
    plain.redirect("/a", secure.url("/b").toEncoded());
    const auto result = fetched(plain.url("/a"));
    QVERIFY2(result, qPrintable(told(result)));
    QCOMPARE(QByteArray::fromStdString(result->url), secure.url("/b").toEncoded());
}

void SecureConnectionTest::nobodyIsSpokenToByHttp2() {
    // One frame of that and Qt reads freed memory.
    Http2Server server(identity(goodCertificate));
    server.serveHttp1(page);
    server.onRequest([](QTcpSocket& socket, quint32) {
        socket.write(QByteArray("\0\0\x04\x09\0\0\0\0\x01zzzz", 13));
    });
    const auto result = fetched(server.url());
    QVERIFY2(result, qPrintable(told(result)));
    QCOMPARE(QByteArray::fromStdString(result->bytes), page);
    QCOMPARE(server.requestsByHttp2(), 0);
    QCOMPARE(server.requestsByHttp1(), 1);
}

QTEST_GUILESS_MAIN(SecureConnectionTest)
#include "secure_connection_test.moc"
