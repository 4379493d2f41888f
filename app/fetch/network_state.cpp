// SPDX-License-Identifier: MIT
#include "fetch/network_state.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <algorithm>
#include <iterator>

#include "fetch/public_address.h"

namespace klartext::app {

namespace {

bool isNearby(const QString& host) {
    const QHostAddress address(host);
    return (!address.isNull() && !isPublic(address)) || !host.contains(QLatin1Char('.'));
}

/// How it shows that a site cannot be reached.
bool isNoAnswer(ErrorCode code) {
    static constexpr ErrorCode codes[] = {ErrorCode::HostNotFound, ErrorCode::ConnectionRefused,
                                          ErrorCode::ConnectionLost, ErrorCode::Timeout,
                                          ErrorCode::Offline};
    return std::ranges::find(codes, code) != std::end(codes);
}

/// How it shows that somebody else answers.
bool isFalseAnswer(ErrorCode code) {
    return code == ErrorCode::Tls || code == ErrorCode::InsecureRedirect ||
           code == ErrorCode::ForeignRedirect || code == ErrorCode::NotHttp;
}

}  // namespace

Error explained(const Error& error, const QUrl& address, const NetworkState& state) {
    const QString host = address.host();
    if (address.isLocalFile() || isNearby(host) || error.arrived) return error;
    if (state.wantsLogin && (isNoAnswer(error.code) || isFalseAnswer(error.code))) {
        return makeError(ErrorCode::NetworkLogin, host);
    }
    if (state.isOnline || !isNoAnswer(error.code)) return error;
    Error offline = makeError(ErrorCode::Offline, host);
    offline.suggestions.append(QCoreApplication::translate(
        "Error", "As soon as there is a connection, the page is loaded by itself."));
    return offline;
}

}  // namespace klartext::app
