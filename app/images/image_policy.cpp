// SPDX-License-Identifier: MIT
#include "images/image_policy.h"

#include <QList>
#include <QPair>
#include <algorithm>

namespace klartext::app {

namespace {

/// https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 sister.
const QList<QPair<QHostAddress, int>>& specialNetworks() {
    static const QList<QPair<QHostAddress, int>> networks = [] {
        QList<QPair<QHostAddress, int>> list;
        for (const char* network :
             {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
              "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4",
              "240.0.0.0/4", "::/128", "::1/128", "fc00::/7", "fe80::/10", "fec0::/10",
              "ff00::/8"}) {
            list.append(QHostAddress::parseSubnet(QLatin1String(network)));
        }
        return list;
    }();
    return networks;
}

bool isNearby(const QString& host) {
    const QHostAddress address(host);
    return host == QLatin1String("localhost") || (!address.isNull() && !isPublic(address));
}

bool isWeb(const QUrl& url) {
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) &&
           !url.host().isEmpty();
}

}  // namespace

ImageAccess imageAccess(const QUrl& image, const QUrl& page) {
    if (image.scheme() == QLatin1String("data")) {
        return image.path().startsWith(QLatin1String("image/"), Qt::CaseInsensitive)
                   ? ImageAccess::Inline
                   : ImageAccess::Refused;
    }
    if (image.isLocalFile() && image.host().isEmpty()) {
        return page.isLocalFile() ? ImageAccess::Disk : ImageAccess::Refused;
    }
    if (!isWeb(image)) return ImageAccess::Refused;
    const bool sameHost = isWeb(page) && image.host() == page.host();
    if (sameHost || (isWeb(page) && isNearby(page.host()))) return ImageAccess::Nearby;
    return isNearby(image.host()) ? ImageAccess::Refused : ImageAccess::Web;
}

bool isPublic(const QHostAddress& address) {
    if (address.isNull()) return false;
    // An IPv4 address in IPv6 clothing (::ffff:127.0.0.1) is judged as what it is.
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped);
    const QHostAddress plain = isMapped ? QHostAddress(mapped) : address;
    return std::none_of(specialNetworks().begin(), specialNetworks().end(),
                        [&](const auto& network) { return plain.isInSubnet(network); });
}

}  // namespace klartext::app
