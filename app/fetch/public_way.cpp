// SPDX-License-Identifier: MIT
#include "fetch/public_way.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <algorithm>

namespace klartext::app {

namespace {

enum class Route { Direct, HttpProxy, Socks };

Route routeTo(const QUrl& url) {
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty()) return Route::Direct;
    switch (proxies.first().type()) {
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::DefaultProxy:
            return Route::Direct;
        case QNetworkProxy::Socks5Proxy:
            return Route::Socks;
        default:
            return Route::HttpProxy;
    }
}

/// Where there is no IPv4 the system says so at once; an IPv6 that leads nowhere keeps silent.
QList<QHostAddress> ipv4First(QList<QHostAddress> addresses) {
    std::ranges::stable_partition(addresses, [](const QHostAddress& address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return addresses;
}

tl::expected<PublicWay, NoWay> judged(const HostNames& names, Route route,
                                      const QList<QHostAddress>& addresses) {
    if (!std::all_of(addresses.begin(), addresses.end(), names.isPublic)) {
        return tl::make_unexpected(NoWay::Nearby);
    }
    if (route != Route::Direct) return PublicWay{};
    if (addresses.isEmpty()) return tl::make_unexpected(NoWay::NotFound);
    return PublicWay{ipv4First(addresses)};
}

}  // namespace

void findPublicWay(const HostNames& names, const QUrl& url, QObject* context,
                   const WayAnswer& answer) {
    const auto say = [context, answer](const tl::expected<PublicWay, NoWay>& way) {
        QMetaObject::invokeMethod(
            context, [answer, way] { answer(way); }, Qt::QueuedConnection);
    };
    const QString host = url.host();
    const QHostAddress address(host);
    if (!address.isNull()) {
        say(judged(names, routeTo(url), {address}));
        return;
    }
    if (isNearbyHost(host)) {
        say(tl::make_unexpected(NoWay::Nearby));
        return;
    }
    const Route route = routeTo(url);
    if (route == Route::Socks) {
        say(PublicWay{});
    } else {
        names.find(host, context, [names, route, answer](const QList<QHostAddress>& addresses) {
            answer(judged(names, route, addresses));
        });
    }
}

void findNamedWay(const HostNames& names, const QUrl& url, QObject* context,
                  const NamedWayAnswer& answer) {
    const QString host = url.host();
    const QHostAddress address(host);
    const bool isNearby = address.isNull() ? isNearbyHost(host) : !names.isPublic(address);
    if (!address.isNull() || isNearby || isFoundByProxyAlone(url)) {
        QMetaObject::invokeMethod(
            context,
            [answer, isNearby] {
                answer({{}, isNearby, false});
            },
            Qt::QueuedConnection);
        return;
    }
    const bool isDirect = routeTo(url) == Route::Direct;
    names.find(host, context, [names, host, isDirect, answer](const QList<QHostAddress>& found) {
        names.places->note(host, found, names.isPublic);
        answer({isDirect ? ipv4First(found) : QList<QHostAddress>(),
                names.places->of(host) == HostPlace::Nearby, isDirect && found.isEmpty()});
    });
}

bool isFoundByProxyAlone(const QUrl& url) { return routeTo(url) == Route::Socks; }

QNetworkRequest pinned(const QNetworkRequest& request, const QHostAddress& address) {
    QNetworkRequest result = request;
    const QUrl named = request.url();
    const QString name = named.host(QUrl::FullyEncoded);
    QByteArray host = name.toLatin1();
    if (host.contains(':')) host = '[' + host + ']';
    if (named.port() >= 0) host += ':' + QByteArray::number(named.port());
    QUrl url = named;
    url.setHost(address.toString());
    result.setUrl(url);
    result.setRawHeader("Host", host);
    result.setPeerVerifyName(name);
    return result;
}

}  // namespace klartext::app
