// SPDX-License-Identifier: MIT
#include "fetch/proxy_way.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace klartext::app {

QNetworkProxy proxyFor(const QUrl& url) {
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const QNetworkProxy proxy = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    return proxy.type() == QNetworkProxy::DefaultProxy ? QNetworkProxy(QNetworkProxy::NoProxy)
                                                       : proxy;
}

bool speaksHttp(const QNetworkProxy& proxy) {
    return proxy.type() == QNetworkProxy::HttpProxy ||
           proxy.type() == QNetworkProxy::HttpCachingProxy;
}

QString proxyName(const QNetworkProxy& proxy) {
    if (proxy.type() == QNetworkProxy::NoProxy) return {};
    return proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
}

}  // namespace klartext::app
