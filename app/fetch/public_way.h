// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>
#include <functional>
#include <tl/expected.hpp>

#include "fetch/host_names.h"

namespace klartext::app {

/// How to get at what a page of the internet names.
struct PublicWay {
    /// Where to connect to, one after the other; none where a proxy finds the host itself.
    QList<QHostAddress> addresses;
};

enum class NoWay {
    Nearby,    ///< it is, or may be, on this computer or in its network
    NotFound,  ///< nobody knows the host, so nobody can tell where it is
};

using WayAnswer = std::function<void(const tl::expected<PublicWay, NoWay>&)>;

/// Looks up and judges the host of an http(s) address; one that has a private address among others
/// is refused. Answers in the event loop, unless `context` is gone.
///
/// Through an HTTP proxy the host is looked up all the same, to refuse what is nearby; not to find
/// it means nothing then, for the proxy may well. Through SOCKS nothing is asked: who uses it may
/// do so to keep this network from learning what is read. In both cases what lies near the proxy is
/// the proxy's to guard.
void findPublicWay(const HostNames& names, const QUrl& url, QObject* context,
                   const WayAnswer& answer);

/// How to get at what the person named, wherever it lies.
struct NamedWay {
    /// As in PublicWay; none also where the address says it all.
    QList<QHostAddress> addresses;
    bool isNearby = false;  ///< for certain
    bool isLost = false;    ///< nobody knows the host
};

using NamedWayAnswer = std::function<void(const NamedWay&)>;

/// Looks up the host of an http(s) address, and notes in `names` where it lies: what the page asks
/// for is judged by that, whatever its name is pointed at by then. Nobody is asked for what is
/// named by its address, is nearby by its name, or found by a SOCKS proxy. Answers in the event
/// loop, unless `context` is gone.
void findNamedWay(const HostNames& names, const QUrl& url, QObject* context,
                  const NamedWayAnswer& answer);

/// Whether a SOCKS proxy finds the host of the address, so that nobody else is to be asked for it.
[[nodiscard]] bool isFoundByProxyAlone(const QUrl& url);

/// The same request to just this address, whatever the name comes to mean in the meantime
/// (https://en.wikipedia.org/wiki/DNS_rebinding). The server is told the name, and by https has to
/// prove that it is its own.
[[nodiscard]] QNetworkRequest pinned(const QNetworkRequest& request, const QHostAddress& address);

}  // namespace klartext::app
