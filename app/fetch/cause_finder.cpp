// SPDX-License-Identifier: MIT
#include "fetch/cause_finder.h"

#include <algorithm>
#include <array>

#include "errors/proxy_error.h"
#include "fetch/proxy_way.h"

namespace klartext::app {

namespace {

constexpr int proxyAuthentication = 407;

ProxyFault faultOf(ProxyAnswer::Kind kind) {
    switch (kind) {
        case ProxyAnswer::Kind::Refused:
            return ProxyFault::Refused;
        case ProxyAnswer::Kind::NotFound:
            return ProxyFault::NotFound;
        case ProxyAnswer::Kind::Silent:
            return ProxyFault::Slow;
        case ProxyAnswer::Kind::Closed:
            return ProxyFault::Closed;
        case ProxyAnswer::Kind::Foreign:
        case ProxyAnswer::Kind::Http:
            break;
    }
    return ProxyFault::Foreign;
}

/// Of a proxy that makes no tunnel.
ProxyFault faultOf(int status) {
    if (status == proxyAuthentication) return ProxyFault::WantsLogin;
    if (status >= 500) return ProxyFault::NoWay;
    return status >= 400 ? ProxyFault::Forbids : ProxyFault::Odd;
}

}  // namespace

bool CauseFinder::canTellMoreOf(const Error& error, const QUrl& address) {
    if (error.code == ErrorCode::ConnectionLost) return true;
    constexpr auto codes = std::to_array<ErrorCode>(
        {ErrorCode::Offline, ErrorCode::ConnectionRefused, ErrorCode::HostNotFound,
         ErrorCode::NotHttp, ErrorCode::Timeout, ErrorCode::ProxyFailed});
    return std::ranges::find(codes, error.code) != codes.end() && speaksHttp(proxyFor(address));
}

CauseFinder::CauseFinder(const QNetworkRequest& request, const QString& host, const Error& told,
                         std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent),
      m_request(request),
      m_host(host),
      m_told(told),
      m_patience(patience),
      m_proxy(proxyFor(request.url())) {
    speaksHttp(m_proxy) ? askProxy() : askServer(m_told);
}

void CauseFinder::askProxy() {
    m_proxyWords = std::make_unique<ProxyWords>(m_proxy, m_request, m_patience);
    // Queued, for whoever is told may end this, and the socket with it.
    connect(m_proxyWords.get(), &ProxyWords::heard, this, &CauseFinder::onProxyHeard,
            Qt::QueuedConnection);
}

void CauseFinder::onProxyHeard(const ProxyAnswer& answer) {
    const QString name = proxyName(m_proxy);
    const bool isTunnel = m_request.url().scheme() == QLatin1String("https");
    if (answer.kind == ProxyAnswer::Kind::Http) {
        constexpr int firstRefusal = 300;
        const bool isRefused =
            isTunnel ? answer.status >= firstRefusal : answer.status == proxyAuthentication;
        if (isRefused) {
            const ProxyFault fault = faultOf(answer.status);
            // What it asks for says it all.
            const int told = fault == ProxyFault::WantsLogin ? 0 : answer.status;
            Q_EMIT found(proxyError(fault, m_host, name, told));
        } else if (isTunnel) {
            askServer(m_told);
        } else {
            Q_EMIT found(m_told);
        }
        return;
    }
    const Error ofProxy = proxyError(faultOf(answer.kind), m_host, name);
    // It may be the server's own answer that is passed on as it is.
    if (answer.kind == ProxyAnswer::Kind::Foreign && !isTunnel) {
        askServer(ofProxy);
    } else {
        Q_EMIT found(ofProxy);
    }
}

void CauseFinder::askServer(const Error& otherwise) {
    m_firstWords = std::make_unique<FirstWords>(m_request, m_patience);
    connect(
        m_firstWords.get(), &FirstWords::heard, this,
        [this, otherwise](bool isForeign) {
            Q_EMIT found(isForeign ? makeError(ErrorCode::NotHttp, m_host) : otherwise);
        },
        Qt::QueuedConnection);
}

}  // namespace klartext::app
