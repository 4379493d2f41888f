// SPDX-License-Identifier: MIT
#include "fetch/public_address.h"

#include <QList>
#include <QPair>
#include <algorithm>
#include <initializer_list>

namespace klartext::app {

namespace {

/// https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 sister.
const QList<QPair<QHostAddress, int>>& specialNetworks() {
    static const QList<QPair<QHostAddress, int>> networks = [] {
        QList<QPair<QHostAddress, int>> list;
        for (const char* network :
             {"0.0.0.0/8",      "10.0.0.0/8",    "100.64.0.0/10",   "127.0.0.0/8",
              "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",    "192.0.2.0/24",
              "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
              "224.0.0.0/4",    "240.0.0.0/4",   "::/128",          "::1/128",
              "100::/64",       "2001::/32",     "2001:2::/48",     "2001:10::/28",
              "2001:db8::/32",  "3fff::/20",     "5f00::/16",       "64:ff9b:1::/48",
              "fc00::/7",       "fe80::/10",     "fec0::/10",       "ff00::/8",
              "192.88.99.0/24"}) {
            list.append(QHostAddress::parseSubnet(QLatin1String(network)));
        }
        return list;
    }();
    return networks;
}

QHostAddress ipv4At(const Q_IPV6ADDR& bytes, int offset) {
    quint32 address = 0;
    for (int i = 0; i < 4; ++i) address = address << 8 | bytes[offset + i];
    return QHostAddress(address);
}

bool beginsWith(const Q_IPV6ADDR& bytes, std::initializer_list<int> start) {
    return std::equal(start.begin(), start.end(), &bytes.c[0]);
}

/// The IPv4 address that an IPv6 one stands for; the address itself where it stands for none.
QHostAddress plain(const QHostAddress& address) {
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped);
    if (isMapped) return QHostAddress(mapped);
    if (address.protocol() != QAbstractSocket::IPv6Protocol) return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const bool isCompatible = beginsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) &&
                              (bytes[12] != 0 || bytes[13] != 0);
    const bool isNat64 = beginsWith(bytes, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0});
    // https://www.rfc-editor.org/rfc/rfc2765#section-2.1
    const bool isTranslated = beginsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0});
    if (isCompatible || isNat64 || isTranslated) return ipv4At(bytes, 12);
    return beginsWith(bytes, {0x20, 0x02}) ? ipv4At(bytes, 2) : address;
}

}  // namespace

bool isPublic(const QHostAddress& address) {
    if (address.isNull()) return false;
    const QHostAddress judged = plain(address);
    return std::none_of(specialNetworks().begin(), specialNetworks().end(),
                        [&](const auto& network) { return judged.isInSubnet(network); });
}

}  // namespace klartext::app
