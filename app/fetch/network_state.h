// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include "errors/error.h"

namespace klartext::app {

/// What the system knows of the network this computer is in.
struct NetworkState {
    bool isOnline = true;
    bool wantsLogin = false;  ///< lets nobody on before they have logged in by a browser
};

/// The same failure in the light of that: without a network no site is to blame, and what answers
/// in its place in a network that wants a login is not the site. Machines near at hand are reached
/// all the same.
[[nodiscard]] Error explained(const Error& error, const QUrl& address, const NetworkState& state);

}  // namespace klartext::app
