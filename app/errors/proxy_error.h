// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "errors/error.h"

namespace klartext::app {

/// What a proxy server does instead of passing something on.
enum class ProxyFault {
    Refused,   ///< it takes no connection
    NotFound,  ///< there is none of its name
    Slow,
    Closed,
    Odd,  ///< it breaks the rules for proxies
    WantsLogin,
    Forbids,
    NoWay,    ///< it did not get to the server itself
    Foreign,  ///< it speaks another language than the web's
};

/// The error for a person who asked for a page of `host`. `proxy` is its name, with its port;
/// `status` what it answered by HTTP, if it did.
[[nodiscard]] Error proxyError(ProxyFault fault, const QString& host, const QString& proxy,
                               int status = 0);

}  // namespace klartext::app
