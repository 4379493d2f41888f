// SPDX-License-Identifier: MIT
#include "fetch/first_words.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <string_view>

#include "support/http_server.h"
#include "support/script.h"

Q_DECLARE_METATYPE(klartext::test::Script)

using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

class FirstWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void beginningsAreTold_data();
    void beginningsAreTold();
    void serversAreHeard_data();
    void serversAreHeard();
    void serverIsHeardThroughATunnel_data();
    void serverIsHeardThroughATunnel();
};

void FirstWordsTest::beginningsAreTold_data() {
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("mayBe");
    const auto row = [](const QByteArray& beginning, bool mayBe) {
        QTest::newRow(beginning.isEmpty() ? "nothing" : beginning.toPercentEncoding().constData())
            << beginning << mayBe;
    };
    for (const char* each : {"", "H", "HTTP/", "HTTP/1.1 20", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\n",
                             "HTTP/1.0 404\r\n", "HTTP/1.1 500\n", "\r\nHTTP/1.1 200 OK"}) {
        row(each, true);
    }
    for (const char* each :
         {"h", "hi", "http/1.1 200 OK", "HTTPS", "HTTP/11 200", "HTTP/1.1  200", "HTTP/1.1 abc OK",
          "HTTP/1.1 20\r\n", "HTTP/1.1 2000 OK", "HTTP/1.1 200x", "HTTP/2 200", "ICY 200 OK",
          "<html>", "220 mail ready", "SSH-2.0-x", " HTTP/1.1 200", "\x15\x03\x01", "\xFF\xFE"}) {
        row(each, false);
    }
}

void FirstWordsTest::beginningsAreTold() {
    QFETCH(QByteArray, beginning);
    const std::string_view bytes(beginning.constData(), static_cast<std::size_t>(beginning.size()));
    QTEST(mayBeHttp(bytes), "mayBe");
}

void FirstWordsTest::serversAreHeard_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("foreign") << Script().send("SSH-2.0-x\r\n").wait(60s) << true;
    QTest::newRow("foreign in drops") << Script().drip("~", 5ms) << true;
    QTest::newRow("foreign, then closed") << Script().send("hi").close() << true;
    QTest::newRow("HTTP") << Script().send("HTTP/1.1 200 OK\r\n").wait(60s) << false;
    QTest::newRow("HTTP in drops")
        << Script().send("HTTP/1.1 2").drip("0", 5ms, 2).wait(60s) << false;
    QTest::newRow("half of HTTP") << Script().send("HTTP/1.1 2").close() << false;
    QTest::newRow("nothing") << Script().close() << false;
    QTest::newRow("torn") << Script().reset() << false;
    QTest::newRow("silent") << Script().wait(60s) << false;
}

void FirstWordsTest::serversAreHeard() {
    QFETCH(Script, script);
    HttpServer server;
    server.on("/a?x=%20", script);
    FirstWords words(QNetworkRequest(server.url("/a?x=%20")), 300ms);
    QSignalSpy heard(&words, &FirstWords::heard);
    QTRY_COMPARE(heard.count(), 1);
    QTEST(heard.first().first().toBool(), "isForeign");
    QCOMPARE(server.requests().size(), 1);
}

void FirstWordsTest::serverIsHeardThroughATunnel_data() {
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("isForeign");
    const QByteArray tunnel = "HTTP/1.1 200 OK\r\n\r\n";
    QTest::newRow("foreign") << Script().send(tunnel + "SSH-2.0-x\r\n").wait(60s) << true;
    QTest::newRow("HTTP") << Script().send(tunnel + "HTTP/1.1 200 OK\r\n").wait(60s) << false;
    QTest::newRow("silent") << Script().send(tunnel).wait(60s) << false;
    // What the proxy says itself is nobody's answer.
    QTest::newRow("no tunnel") << Script().send("HTTP/1.1 403 No\r\n\r\n").close() << false;
    QTest::newRow("proxy that is none") << Script().send("SSH-2.0-x\r\n").close() << false;
}

void FirstWordsTest::serverIsHeardThroughATunnel() {
    QFETCH(Script, script);
    HttpServer proxy;
    proxy.on("example.org:80", script);
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()));
    FirstWords words(QNetworkRequest(QUrl(QStringLiteral("http://example.org/"))), 300ms);
    QSignalSpy heard(&words, &FirstWords::heard);
    QTRY_COMPARE(heard.count(), 1);
    QTEST(heard.first().first().toBool(), "isForeign");
}

QTEST_GUILESS_MAIN(FirstWordsTest)
#include "first_words_test.moc"
