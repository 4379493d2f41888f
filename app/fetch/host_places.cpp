// SPDX-License-Identifier: MIT
#include "fetch/host_places.h"

#include <algorithm>

namespace klartext::app {

void HostPlaces::note(const QString& host, const QList<QHostAddress>& addresses,
                      const std::function<bool(const QHostAddress&)>& isPublic) {
    if (std::any_of(addresses.begin(), addresses.end(), isPublic)) {
        m_places.insert(host, HostPlace::Internet);
    } else if (!addresses.isEmpty() && !m_places.contains(host)) {
        m_places.insert(host, HostPlace::Nearby);
    }
}

std::optional<HostPlace> HostPlaces::of(const QString& host) const {
    const auto place = m_places.constFind(host);
    return place == m_places.constEnd() ? std::nullopt : std::optional(*place);
}

}  // namespace klartext::app
