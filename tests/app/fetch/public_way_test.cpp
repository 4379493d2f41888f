// SPDX-License-Identifier: MIT
#include "fetch/public_way.h"

#include <QNetworkProxy>
#include <QTest>
#include <optional>

using namespace klartext::app;

Q_DECLARE_METATYPE(QNetworkProxy::ProxyType)

namespace {

const QUrl picture(QStringLiteral("https://pictures.example/a.png"));

}  // namespace

class PublicWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void addressesDecide_data();
    void addressesDecide();
    void nearbyNameIsRefusedUnasked_data();
    void nearbyNameIsRefusedUnasked();
    void proxyFindsWhatNobodyHereKnows_data();
    void proxyFindsWhatNobodyHereKnows();
    void requestIsPinnedToAnAddress();

private:
    /// "1.2.3.4, 5.6.7.8" for the way to the address, "the proxy's", "nearby" or "not found".
    QString way(const QUrl& url, const QStringList& addresses);

    QStringList m_asked;
};

QString PublicWayTest::way(const QUrl& url, const QStringList& addresses) {
    m_asked.clear();
    HostNames names;
    names.find = [&](const QString& host, QObject* context, const HostNames::Answer& answer) {
        m_asked.append(host);
        QList<QHostAddress> list;
        for (const QString& each : addresses) list.append(QHostAddress(each));
        QMetaObject::invokeMethod(
            context, [answer, list] { answer(list); }, Qt::QueuedConnection);
    };
    std::optional<QString> said;
    findPublicWay(names, url, this, [&](const tl::expected<PublicWay, NoWay>& found) {
        if (!found) {
            said = found.error() == NoWay::Nearby ? QStringLiteral("nearby")
                                                  : QStringLiteral("not found");
            return;
        }
        QStringList list;
        for (const QHostAddress& each : found->addresses) list.append(each.toString());
        said = list.isEmpty() ? QStringLiteral("the proxy's") : list.join(QStringLiteral(", "));
    });
    if (said) return QStringLiteral("answered too early");
    if (!QTest::qWaitFor([&] { return said.has_value(); })) return QStringLiteral("no answer");
    return *said;
}

void PublicWayTest::addressesDecide_data() {
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("result");
    const auto row = [](const QStringList& addresses, const char* result) {
        QTest::addRow("%s", qPrintable(addresses.join(QLatin1Char(','))))
            << addresses << QString::fromLatin1(result);
    };
    const QString site = QStringLiteral("93.184.216.34");
    const QString site6 = QStringLiteral("2606:2800:220:1::1");
    row({site}, "93.184.216.34");
    row({site6, site}, "93.184.216.34, 2606:2800:220:1::1");
    row({}, "not found");
    row({QStringLiteral("10.0.0.7")}, "nearby");
    row({site, QStringLiteral("10.0.0.7")}, "nearby");
    row({site, QStringLiteral("::1")}, "nearby");
    for (const char* each :
         {"0.0.0.0", "127.0.0.1", "169.254.169.254", "fe80::1", "::ffff:127.0.0.1", "::127.0.0.1",
          "::ffff:0:7f00:1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "fd00::1"}) {
        row({QString::fromLatin1(each)}, "nearby");
    }
}

void PublicWayTest::addressesDecide() {
    QFETCH(QStringList, addresses);
    QTEST(way(picture, addresses), "result");
    QCOMPARE(m_asked, QStringList{picture.host()});
}

void PublicWayTest::nearbyNameIsRefusedUnasked_data() {
    QTest::addColumn<QString>("host");
    for (const char* host : {"localhost",       "localhost.",       "LOCALHOST",  "a.localhost",
                             "printer.local",   "printer.local.",   "router",     "nas.lan",
                             "wiki.internal",   "a.home.arpa",      "127.0.0.1",  "127.1",
                             "2130706433",      "0x7f000001",       "0177.0.0.1", "0",
                             "0.0.0.0",         "169.254.1.1",      "[::1]",      "[::]",
                             "[::ffff:7f00:1]", "[64:ff9b::a00:1]", "[fe80::1]"}) {
        QTest::newRow(host) << QString::fromLatin1(host);
    }
}

void PublicWayTest::nearbyNameIsRefusedUnasked() {
    QFETCH(QString, host);
    const QUrl url(QStringLiteral("http://%1/a").arg(host));
    QVERIFY(url.isValid());
    const QStringList publicAddress{QStringLiteral("93.184.216.34")};
    QCOMPARE(way(url, publicAddress), QStringLiteral("nearby"));
    QVERIFY(m_asked.isEmpty());
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1));
    QCOMPARE(way(url, publicAddress), QStringLiteral("nearby"));
}

void PublicWayTest::proxyFindsWhatNobodyHereKnows_data() {
    QTest::addColumn<QNetworkProxy::ProxyType>("proxy");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("asks");
    const QStringList site{QStringLiteral("93.184.216.34")};
    const QStringList near{QStringLiteral("10.0.0.7")};
    const QString proxys = QStringLiteral("the proxy's");
    for (const auto type : {QNetworkProxy::HttpProxy, QNetworkProxy::HttpCachingProxy}) {
        QTest::addRow("HTTP %d, known", type) << type << site << proxys << true;
        QTest::addRow("HTTP %d, unknown", type) << type << QStringList() << proxys << true;
        QTest::addRow("HTTP %d, nearby", type) << type << near << QStringLiteral("nearby") << true;
    }
    // It may be there to keep the network from learning of it.
    QTest::newRow("SOCKS") << QNetworkProxy::Socks5Proxy << near << proxys << false;
}

void PublicWayTest::proxyFindsWhatNobodyHereKnows() {
    QFETCH(QNetworkProxy::ProxyType, proxy);
    QFETCH(QStringList, addresses);
    QFETCH(bool, asks);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(proxy, QStringLiteral("127.0.0.1"), 1));
    QTEST(way(picture, addresses), "result");
    QCOMPARE(!m_asked.isEmpty(), asks);
}

void PublicWayTest::requestIsPinnedToAnAddress() {
    const QNetworkRequest four =
        pinned(QNetworkRequest(QUrl(QString::fromUtf8("https://bücher.example:8443/a?b#c"))),
               QHostAddress(QStringLiteral("93.184.216.34")));
    QCOMPARE(four.url(), QUrl(QStringLiteral("https://93.184.216.34:8443/a?b#c")));
    QCOMPARE(four.rawHeader("Host"), QByteArray("xn--bcher-kva.example:8443"));
    QCOMPARE(four.peerVerifyName(), QStringLiteral("xn--bcher-kva.example"));
    const QNetworkRequest six = pinned(QNetworkRequest(QUrl(QStringLiteral("http://a.example/"))),
                                       QHostAddress(QStringLiteral("2606:2800:220:1::1")));
    QCOMPARE(six.url(), QUrl(QStringLiteral("http://[2606:2800:220:1::1]/")));
    QCOMPARE(six.rawHeader("Host"), QByteArray("a.example"));
}

QTEST_GUILESS_MAIN(PublicWayTest)
#include "public_way_test.moc"
