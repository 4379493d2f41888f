// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>

#include "fetch/host_places.h"
#include "fetch/public_address.h"

namespace klartext::app {

/// How the addresses of a host are found, which of them belong to the internet, and what is known
/// of the hosts of pages. By default as the system has it; tests put a network of their own in its
/// place. Copies know the same.
struct HostNames {
    /// None where the host was not found.
    using Answer = std::function<void(const QList<QHostAddress>&)>;

    /// Answers in the event loop, unless `context` is gone.
    std::function<void(const QString& host, QObject* context, const Answer& answer)> find =
        askSystem;
    std::function<bool(const QHostAddress&)> isPublic = app::isPublic;
    std::shared_ptr<HostPlaces> places = std::make_shared<HostPlaces>();

    static void askSystem(const QString& host, QObject* context, const Answer& answer);
};

/// Whether the name or address belongs to this computer or its network by itself, whoever is asked
/// for it: an address that is not public, localhost, a name without a dot, .local and the like.
[[nodiscard]] bool isNearbyHost(const QString& host);

/// Whether the host is this computer by its name.
[[nodiscard]] bool isLocalhost(const QString& host);

}  // namespace klartext::app
