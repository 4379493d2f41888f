// SPDX-License-Identifier: MIT
#include "queue/connectivity.h"

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

}  // namespace klartext::app
