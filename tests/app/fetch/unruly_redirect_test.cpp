// SPDX-License-Identifier: MIT
#include <QTest>

#include "unruly_server.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

/// Redirects that do not end, go round in circles, or lead to another host.
class UnrulyRedirectTest : public QObject, private AtUnrulyServer {
    Q_OBJECT

private Q_SLOTS:
    void init() { renewServer(); }
    void cleanup() { endServer(); }

    void redirectThatNeverEndsIsFollowed();
    void loopOverHostsEnds();
    void nothingIsSentOnWithARedirect();
    void placeInThePageOutlivesRedirects();
};

void UnrulyRedirectTest::redirectThatNeverEndsIsFollowed() {
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

void UnrulyRedirectTest::loopOverHostsEnds() {
    const QString other = QStringLiteral("localhost");
    m_server->redirect("/a", m_server->url("/b", other).toEncoded());
    m_server->redirect("/b", m_server->url("/a").toEncoded());
    const auto result = fetched("/a");
    QVERIFY2(told(result).startsWith(QStringLiteral("Sent in a circle: “")),
             qPrintable(told(result)));
    QCOMPARE(m_server->requests().size(), shortLimits.redirects + 1);
}

void UnrulyRedirectTest::nothingIsSentOnWithARedirect() {
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

void UnrulyRedirectTest::placeInThePageOutlivesRedirects() {
    m_server->redirect("/a", "/b");
    m_server->redirect("/c", "/b#other");
    m_server->serve("/b", page);
    QVERIFY(fetched("/a#part").value().url.ends_with("/b#part"));
    QVERIFY(fetched("/c#part").value().url.ends_with("/b#other"));
}

QTEST_GUILESS_MAIN(UnrulyRedirectTest)
#include "unruly_redirect_test.moc"
