// SPDX-License-Identifier: MIT
#include <QTcpSocket>
#include <QTest>

#include "unruly_server.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

/// What answers is not what was asked: a server of another kind, or the network itself.
class ForeignAnswerTest : public QObject, private AtUnrulyServer {
    Q_OBJECT

private Q_SLOTS:
    void init() { renewServer(); }
    void cleanup() { endServer(); }

    void serverOfAnotherKindIsTold_data();
    void serverOfAnotherKindIsTold();
    void serverOfAnotherKindIsAskedWithoutSecrets();
    void loginOfTheNetworkIsRecognised_data();
    void loginOfTheNetworkIsRecognised();
};

void ForeignAnswerTest::serverOfAnotherKindIsTold_data() {
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
void ForeignAnswerTest::serverOfAnotherKindIsTold() {
    QFETCH(QByteArray, greeting);
    m_server->serve("/a", page);
    m_server->onConnected([greeting](QTcpSocket& socket) { Script().send(greeting).run(socket); });
    const auto result = fetched("/a");
    QCOMPARE(told(result), foreign);
    QVERIFY(result.error().canRetry);
    // A browser understands it no better.
    QVERIFY(!result.error().inBrowser);
    m_server->onConnected({});
    QVERIFY(fetched("/a"));
}

void ForeignAnswerTest::serverOfAnotherKindIsAskedWithoutSecrets() {
    m_server->on("/a?x=1", Script().send("~~~~~~~~\r\n").close());
    QUrl url = m_server->url("/a?x=1#part");
    url.setUserInfo(QStringLiteral("me:secret"));
    QCOMPARE(told(fetched(url)), foreign);
    const auto& last = m_server->requests().last();
    QCOMPARE(last.path, "/a?x=1");
    QCOMPARE(last.headers.value("host"), "127.0.0.1:" + QByteArray::number(m_server->port()));
    QVERIFY(!last.headers.contains("authorization"));
}

void ForeignAnswerTest::loginOfTheNetworkIsRecognised_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("by its status")
        << QByteArray("HTTP/1.1 511 Network Authentication Required\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("by a redirect") << QByteArray(
        "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: http://localhost/"
        "hotspot/login?url=http%3A%2F%2F127.0.0.1%2Fa\r\n\r\n");
    QTest::newRow("by the mark for programs")
        << head({}) + "<html><!--<?xml version=\"1.0\"?><WISPAccessGatewayParam/>--></html>";
}

void ForeignAnswerTest::loginOfTheNetworkIsRecognised() {
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

QTEST_GUILESS_MAIN(ForeignAnswerTest)
#include "foreign_answer_test.moc"
