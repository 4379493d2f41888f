// SPDX-License-Identifier: MIT
#include "fetch/connectivity.h"

#include <QNetworkInformation>

namespace klartext::app {

Connectivity::Connectivity(QObject* parent) : QObject(parent) {
    if (!QNetworkInformation::loadDefaultBackend()) return;
    if (const auto* system = QNetworkInformation::instance()) {
        connect(system, &QNetworkInformation::reachabilityChanged, this, &Connectivity::changed);
    }
}

bool Connectivity::isOnline() const {
    const auto* system = QNetworkInformation::instance();
    return system == nullptr ||
           system->reachability() != QNetworkInformation::Reachability::Disconnected;
}

NetworkState Connectivity::state() const {
    const auto* system = QNetworkInformation::instance();
    return {isOnline(), system != nullptr && system->isBehindCaptivePortal()};
}

}  // namespace klartext::app
