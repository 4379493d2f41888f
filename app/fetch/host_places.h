// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace klartext::app {

enum class HostPlace { Nearby, Internet };

/// Where hosts lay when their pages were asked for. A name of the internet may be pointed at a
/// machine of the local network after its page has come
/// (https://en.wikipedia.org/wiki/DNS_rebinding), so a host that was one of the internet stays one
/// for as long as this lives, and of one that nobody looked up nothing is known. One thread.
class HostPlaces {
public:
    /// The host was found at these addresses; none says nothing.
    void note(const QString& host, const QList<QHostAddress>& addresses,
              const std::function<bool(const QHostAddress&)>& isPublic);
    [[nodiscard]] std::optional<HostPlace> of(const QString& host) const;

private:
    QHash<QString, HostPlace> m_places;
};

}  // namespace klartext::app
