// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace klartext::app {

/// Whether the address belongs to the internet and not to this computer, its local network or
/// nobody, where a page of the web has no business. An IPv4 address inside an IPv6 one (mapped,
/// compatible, NAT64, 6to4) is judged as what it is.
[[nodiscard]] bool isPublic(const QHostAddress& address);

}  // namespace klartext::app
