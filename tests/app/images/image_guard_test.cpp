// SPDX-License-Identifier: MIT
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <memory>
#include <optional>

#include "images/image_store.h"
#include "support/http_server.h"
#include "support/script.h"
#include "support/slowness.h"
#include "support/small_internet.h"
#include "support/tls_identity.h"

using namespace klartext::app;
using namespace klartext::test;
using namespace std::chrono_literals;

namespace {

/// A GIF of one pixel.
QByteArray picture() {
    return QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
}

const QString internet = QStringLiteral("127.0.0.2");
const QString here = QStringLiteral("127.0.0.1");

ImageLimits shortLimits() {
    ImageLimits limits;
    limits.silence = 1500ms * slowness();
    limits.overall = 3s * slowness();
    return limits;
}

}  // namespace

/// Whatever a page of the internet does, what listens on this computer is not asked for anything.
class ImageGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void pictureComesFromTheAddressThatWasJudged();
    void secureServerProvesItsName();
    void secureServerOfAnotherNameIsNot();
    void deadAddressIsPassedOver();
    void nameOfNearbyIsRefused_data();
    void nameOfNearbyIsRefused();
    void redirectToNearbyIsRefused_data();
    void redirectToNearbyIsRefused();
    void redirectWithinTheInternetIsFollowed();
    void redirectInACircleEnds();
    void redirectIntoInsecurityIsNotFollowed();
    void nameThatIsPointedElsewhereIsRefused();
    void hostOfThePageStaysWhatItWas();
    void pageOfTheLocalNetworkShowsItsOwn();
    void httpProxyFindsTheHost();
    void httpProxyIsNotSentToNearby();
    void drippingServersMakeRoom();

private:
    struct Outcome {
        QByteArray bytes;
        std::optional<ImageRefusal> refusal;
        friend bool operator==(const Outcome&, const Outcome&) = default;
    };
    /// The picture, or why there is none.
    Outcome outcome(const QUrl& url);
    void showPage(const QString& address = QStringLiteral("http://page.example/a")) {
        m_store->setPage(QUrl(address));
    }
    QUrl site(const QByteArray& path, const char* host = "pictures.example") {
        return m_site->url(path, QLatin1String(host));
    }

    std::unique_ptr<SmallInternet> m_internet;
    std::unique_ptr<HttpServer> m_site;
    std::unique_ptr<HttpServer> m_inside;
    std::unique_ptr<ImageStore> m_store;
};

void ImageGuardTest::initTestCase() {
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(authority));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void ImageGuardTest::init() {
    m_internet = std::make_unique<SmallInternet>();
    m_internet->set(QStringLiteral("pictures.example"), {{internet}});
    m_internet->set(QStringLiteral("page.example"), {{internet}});
    m_internet->set(QStringLiteral("inside.example"), {{here}});
    m_site = std::make_unique<HttpServer>(QHostAddress(internet));
    m_site->serve("/a.gif", picture());
    m_inside = std::make_unique<HttpServer>();
    m_inside->serve("/a.gif", picture());
    m_store = std::make_unique<ImageStore>(shortLimits(), nullptr, m_internet->names());
    showPage();
}

void ImageGuardTest::cleanup() {
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    m_store.reset();
}

ImageGuardTest::Outcome ImageGuardTest::outcome(const QUrl& url) {
    std::optional<Outcome> result;
    std::optional<ImageRefusal> refusal;
    QObject context;
    connect(m_store.get(), &ImageStore::refused, &context,
            [&](const QUrl& which, ImageRefusal reason) {
                if (which == url) refusal = reason;
            });
    connect(m_store.get(), &ImageStore::loaded, &context,
            [&](const QUrl& which, const QByteArray& bytes) {
                if (which == url) result = Outcome{bytes, {}};
            });
    connect(m_store.get(), &ImageStore::failed, &context, [&](const QUrl& which) {
        if (which == url) result = Outcome{{}, refusal};
    });
    m_store->request(url);
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 8000 * slowness()))
        return {"no answer", {}};
    return *result;
}

void ImageGuardTest::pictureComesFromTheAddressThatWasJudged() {
    QCOMPARE(outcome(site("/a.gif")).bytes, picture());
    QCOMPARE(m_site->requests().first().headers.value("host"),
             "pictures.example:" + QByteArray::number(m_site->port()));
}

void ImageGuardTest::secureServerProvesItsName() {
    if (!QSslSocket::supportsSsl()) QSKIP("no TLS library");
    HttpServer server(identity(otherSitesCertificate), QHostAddress(internet));
    server.serve("/a.gif", picture());
    m_internet->set(QStringLiteral("other.example"), {{internet}});
    QCOMPARE(outcome(server.url("/a.gif", QStringLiteral("other.example"))).bytes, picture());
}

void ImageGuardTest::secureServerOfAnotherNameIsNot() {
    if (!QSslSocket::supportsSsl()) QSKIP("no TLS library");
    HttpServer server(identity(otherSitesCertificate), QHostAddress(internet));
    server.serve("/a.gif", picture());
    QCOMPARE(outcome(server.url("/a.gif", QStringLiteral("pictures.example"))).bytes, QByteArray());
    QVERIFY(server.requests().isEmpty());
}

void ImageGuardTest::deadAddressIsPassedOver() {
    m_internet->set(QStringLiteral("pictures.example"), {{QStringLiteral("127.0.0.3"), internet}});
    QCOMPARE(outcome(site("/a.gif")).bytes, picture());
}

void ImageGuardTest::nameOfNearbyIsRefused_data() {
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<ImageRefusal>("reason");
    QTest::newRow("this computer") << QStringList{here} << ImageRefusal::Nearby;
    QTest::newRow("among others") << QStringList{internet, here} << ImageRefusal::Nearby;
    QTest::newRow("this computer in IPv6")
        << QStringList{QStringLiteral("::1")} << ImageRefusal::Nearby;
    QTest::newRow("mapped") << QStringList{QStringLiteral("::ffff:127.0.0.1")}
                            << ImageRefusal::Nearby;
    QTest::newRow("NAT64") << QStringList{QStringLiteral("64:ff9b::7f00:1")}
                           << ImageRefusal::Nearby;
    QTest::newRow("none at all") << QStringList{QStringLiteral("0.0.0.0")} << ImageRefusal::Nearby;
    QTest::newRow("link-local") << QStringList{QStringLiteral("169.254.169.254")}
                                << ImageRefusal::Nearby;
    QTest::newRow("not found") << QStringList() << ImageRefusal::Nowhere;
}

void ImageGuardTest::nameOfNearbyIsRefused() {
    QFETCH(QStringList, addresses);
    QFETCH(ImageRefusal, reason);
    m_internet->set(QStringLiteral("trap.example"), {addresses});
    const QUrl url = m_inside->url("/a.gif", QStringLiteral("trap.example"));
    QCOMPARE(outcome(url), (Outcome{{}, reason}));
    QVERIFY(m_inside->requests().isEmpty());
    // It was no last word: asked again, it comes when the name is mended.
    m_internet->set(QStringLiteral("trap.example"), {{internet}});
    QCOMPARE(outcome(site("/a.gif", "trap.example")).bytes, picture());
}

void ImageGuardTest::redirectToNearbyIsRefused_data() {
    QTest::addColumn<ImageRefusal>("reason");
    for (const char* host :
         {"127.0.0.1", "127.1", "2130706433", "0x7f000001", "017700000001", "0.0.0.0",
          "[::ffff:127.0.0.1]", "[::1]", "[64:ff9b::7f00:1]", "localhost", "localhost.",
          "a.localhost", "printer.local", "router", "169.254.169.254", "inside.example"}) {
        QTest::newRow(host) << ImageRefusal::Nearby;
    }
    QTest::newRow("nowhere.example") << ImageRefusal::Nowhere;
}

void ImageGuardTest::redirectToNearbyIsRefused() {
    QFETCH(ImageRefusal, reason);
    const QByteArray host = QTest::currentDataTag();
    const QByteArray port = QByteArray::number(m_inside->port());
    m_site->redirect("/b.gif", "http://" + host + ":" + port + "/a.gif");
    QCOMPARE(outcome(site("/b.gif")), (Outcome{{}, reason}));
    QCOMPARE(m_site->requests().size(), 1);
    QVERIFY(m_inside->requests().isEmpty());
}

void ImageGuardTest::redirectWithinTheInternetIsFollowed() {
    m_internet->set(QStringLiteral("store.example"), {{internet}});
    m_site->redirect("/b.gif", site("/c.gif", "store.example").toEncoded());
    // What such an answer goes on to say is of no matter.
    m_site->on("/c.gif",
               Script().send("HTTP/1.1 302 Found\r\nLocation: /a.gif\r\n\r\n").drip("x", 20ms));
    QCOMPARE(outcome(site("/b.gif")).bytes, picture());
    QVERIFY(m_site->requests().last().headers.value("host").startsWith("store.example"));
}

void ImageGuardTest::redirectInACircleEnds() {
    m_site->redirect("/b.gif", "/b.gif");
    QCOMPARE(outcome(site("/b.gif")), Outcome());
    QCOMPARE(m_site->requests().size(), ImageLimits().redirects + 1);
}

void ImageGuardTest::redirectIntoInsecurityIsNotFollowed() {
    if (!QSslSocket::supportsSsl()) QSKIP("no TLS library");
    HttpServer server(identity(otherSitesCertificate), QHostAddress(internet));
    m_internet->set(QStringLiteral("other.example"), {{internet}});
    server.redirect("/b.gif", site("/a.gif").toEncoded());
    QCOMPARE(outcome(server.url("/b.gif", QStringLiteral("other.example"))), Outcome());
    QVERIFY(m_site->requests().isEmpty());
}

void ImageGuardTest::nameThatIsPointedElsewhereIsRefused() {
    // Both servers at one port, so that only the address tells them apart.
    m_internet->set(QStringLiteral("pictures.example"), {{internet}, {here}});
    m_site->serve("/b.gif", picture());
    QCOMPARE(outcome(site("/a.gif")).bytes, picture());
    const Outcome second = outcome(site("/b.gif"));
    QCOMPARE(second, (Outcome{{}, ImageRefusal::Nearby}));
    QCOMPARE(m_site->requests().size(), 1);
    QVERIFY(m_inside->requests().isEmpty());
}

void ImageGuardTest::hostOfThePageStaysWhatItWas() {
    const QUrl page = m_inside->url("/page", QStringLiteral("page.example"));
    m_internet->set(QStringLiteral("page.example"), {{internet}, {here}});
    m_store->expectPage(page);
    m_store->setPage(page);
    QCOMPARE(outcome(page.resolved(QUrl(QStringLiteral("/a.gif")))),
             (Outcome{{}, ImageRefusal::Nearby}));
    QVERIFY(m_inside->requests().isEmpty());
}

void ImageGuardTest::pageOfTheLocalNetworkShowsItsOwn() {
    const QUrl page = m_inside->url("/page", QStringLiteral("localhost"));
    m_store->expectPage(page);
    m_store->setPage(page);
    QCOMPARE(outcome(page.resolved(QUrl(QStringLiteral("/a.gif")))).bytes, picture());
    QVERIFY(m_internet->asked().isEmpty());
}

void ImageGuardTest::httpProxyFindsTheHost() {
    HttpServer proxy;
    proxy.serve("http://far.example/a.gif", picture());
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, here, proxy.port()));
    QCOMPARE(outcome(QUrl(QStringLiteral("http://far.example/a.gif"))).bytes, picture());
    QCOMPARE(m_internet->asked(), QStringList{QStringLiteral("far.example")});
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.requests().first().headers.value("host"), QByteArray("far.example"));
}

void ImageGuardTest::httpProxyIsNotSentToNearby() {
    HttpServer proxy;
    proxy.redirect("http://far.example/a.gif", "http://inside.example/a.gif");
    proxy.redirect("http://far.example/b.gif", "http://10.0.0.1/a.gif");
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, here, proxy.port()));
    for (const char* address :
         {"http://inside.example/a.gif", "http://far.example/a.gif", "http://far.example/b.gif"}) {
        QCOMPARE(outcome(QUrl(QLatin1String(address))), (Outcome{{}, ImageRefusal::Nearby}));
    }
    QCOMPARE(proxy.requests().size(), 2);
}

void ImageGuardTest::drippingServersMakeRoom() {
    ImageLimits limits = shortLimits();
    limits.parallel = 2;
    limits.overall = 500ms * slowness();
    m_store = std::make_unique<ImageStore>(limits, nullptr, m_internet->names());
    showPage();
    const QByteArray head = HttpServer::response("200 OK", {"Content-Type: image/gif"}, "GIF89a");
    QSignalSpy failed(m_store.get(), &ImageStore::failed);
    for (const char* path : {"/1", "/2"}) {
        m_site->on(path, Script().send(head).drip("x", 20ms));
        m_store->request(site(path));
    }
    QCOMPARE(outcome(site("/a.gif")).bytes, picture());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 5000 * slowness());
}

QTEST_GUILESS_MAIN(ImageGuardTest)
#include "image_guard_test.moc"
