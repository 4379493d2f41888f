// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkRequest>
#include <QUrl>

namespace klartext::app {

/// A request that tells a site nothing but what is wanted and by which program: no cookies, no
/// referrer, no name and password, not even those in the address. By HTTP/1.1.
[[nodiscard]] QNetworkRequest webQuery(const QUrl& address, const QByteArray& accept);

}  // namespace klartext::app
