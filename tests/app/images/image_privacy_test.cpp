// SPDX-License-Identifier: MIT
#include <QHostInfo>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "images/image_store.h"
#include "support/http_server.h"

using namespace klartext::app;
using namespace klartext::test;

namespace {

/// A GIF of one pixel.
QByteArray picture() {
    return QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
}

const QUrl publicPage(QStringLiteral("https://page.example/a"));

}  // namespace

/// What is asked for, and what goes along, when pictures of a page are loaded.
class ImagePrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<HttpServer>();
        m_store = std::make_unique<ImageStore>();
        m_store->setPage(m_server->url("/page"));
    }

    void nobodyIsAskedUntilThePersonSaysSo() {
        m_server->serve("/a.gif", picture());
        m_store->setWebAllowed(false);
        QSignalSpy held(m_store.get(), &ImageStore::held);
        QSignalSpy loaded(m_store.get(), &ImageStore::loaded);
        const QUrl url = m_server->url("/a.gif");
        m_store->request(url);
        QVERIFY(held.wait(3000));
        QCOMPARE(held.first().first().toUrl(), url);
        QVERIFY(m_server->requests().isEmpty());
        m_store->permit(url);
        m_store->request(url);
        QVERIFY(loaded.wait(3000));
        QCOMPARE(m_server->requests().size(), 1);
        // The word held for this page; what is at hand needs none.
        m_store->setPage(m_server->url("/other"));
        m_store->request(url);
        QVERIFY(loaded.wait(3000));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void wordForOnePageIsNoneForTheNext() {
        m_store->setWebAllowed(false);
        const QUrl url = m_server->url("/a.gif");
        m_store->permit(url);
        m_store->setPage(m_server->url("/other"));
        QSignalSpy held(m_store.get(), &ImageStore::held);
        m_store->request(url);
        QVERIFY(held.wait(3000));
        QVERIFY(m_server->requests().isEmpty());
    }

    void pictureIsAskedForWithoutWhatFollowsReaders() {
        m_server->serve("/a.gif?w=6", picture());
        const QByteArray isSigned = "/a.gif?utm_source=mail&signature=9f";
        m_server->serve(isSigned, picture());
        QSignalSpy loaded(m_store.get(), &ImageStore::loaded);
        const QUrl url = m_server->url("/a.gif?w=6&utm_source=mail&fbclid=x");
        m_store->request(url);
        QVERIFY(loaded.wait(3000));
        // It is known by the name that the page has for it.
        QCOMPARE(loaded.first().first().toUrl(), url);
        QVERIFY(m_store->snapshot()(url.toEncoded().toStdString()).has_value());
        m_store->request(m_server->url(isSigned));
        QVERIFY(loaded.wait(3000));
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->requests().first().path, QByteArray("/a.gif?w=6"));
        QCOMPARE(m_server->requests().last().path, isSigned);
    }

    void picturesInThePageNeedNoWord() {
        m_store->setWebAllowed(false);
        QSignalSpy loaded(m_store.get(), &ImageStore::loaded);
        m_store->request(QUrl::fromEncoded("data:image/gif;base64," + picture().toBase64()));
        QVERIFY(loaded.wait(3000));
    }

    void publicPageGetsNothingFromNearby_data() {
        QTest::addColumn<QString>("host");
        QTest::newRow("address") << QStringLiteral("127.0.0.1");
        QTest::newRow("short address") << QStringLiteral("127.1");
        QTest::newRow("address as a number") << QStringLiteral("2130706433");
        QTest::newRow("address in hexadecimal") << QStringLiteral("0x7f000001");
        QTest::newRow("address in IPv6") << QStringLiteral("[::ffff:127.0.0.1]");
        QTest::newRow("name") << QStringLiteral("localhost");
        QTest::newRow("name with a dot") << QStringLiteral("localhost.");
        QTest::newRow("name below") << QStringLiteral("a.localhost");
    }

    void publicPageGetsNothingFromNearby() {
        QFETCH(QString, host);
        m_server->serve("/a.gif", picture());
        m_store->setPage(publicPage);
        QSignalSpy failed(m_store.get(), &ImageStore::failed);
        QSignalSpy loaded(m_store.get(), &ImageStore::loaded);
        m_store->request(
            QUrl(QStringLiteral("http://%1:%2/a.gif").arg(host).arg(m_server->port())));
        QVERIFY(failed.wait(10'000));
        QVERIFY(loaded.isEmpty());
        QVERIFY(m_server->requests().isEmpty());
    }

    void reasonIsTold() {
        m_store->setPage(publicPage);
        QSignalSpy refused(m_store.get(), &ImageStore::refused);
        m_store->request(m_server->url("/a.gif"));
        QVERIFY(refused.wait(3000));
        QCOMPARE(refused.first().at(1).value<ImageRefusal>(), ImageRefusal::Nearby);
        m_store->request(QUrl(QStringLiteral("file:///etc/hostname")));
        QVERIFY(refused.wait(3000));
        QCOMPARE(refused.at(1).at(1).value<ImageRefusal>(), ImageRefusal::Local);
    }

    void nothingOfThePersonGoesAlong() {
        HttpServer other;
        QUrl withWord = other.url("/secret.gif");
        withWord.setUserName(QStringLiteral("name"));
        withWord.setPassword(QStringLiteral("word"));
        other.serve("/secret.gif", "no", {"WWW-Authenticate: Basic realm=\"a\""},
                    "401 Unauthorized");
        m_server->on("/a.gif", [&](const HttpServer::Request&, QTcpSocket& socket) {
            socket.write(HttpServer::response(
                "302 Found", {"Set-Cookie: seen=1", "Location: " + withWord.toEncoded()}, {}));
            socket.disconnectFromHost();
        });
        m_server->serve("/b.gif", picture(), {"Set-Cookie: seen=2"});
        QSignalSpy failed(m_store.get(), &ImageStore::failed);
        QSignalSpy loaded(m_store.get(), &ImageStore::loaded);
        m_store->request(m_server->url("/a.gif"));
        QVERIFY(failed.wait(5000));
        m_store->request(m_server->url("/b.gif"));
        QVERIFY(loaded.wait(5000));
        m_server->serve("/c.gif", picture());
        m_store->request(m_server->url("/c.gif"));
        QVERIFY(loaded.wait(5000));
        QVERIFY(!other.requests().isEmpty());
        for (const auto& request : m_server->requests() + other.requests()) {
            for (const char* header : {"referer", "cookie", "authorization", "origin"}) {
                QVERIFY2(!request.headers.contains(header),
                         QByteArray(header + request.path).constData());
            }
        }
    }

private:
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<ImageStore> m_store;
};

QTEST_GUILESS_MAIN(ImagePrivacyTest)
#include "image_privacy_test.moc"
