// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

namespace klartext::app {

/// The proxy that an address is asked for through; of type NoProxy for none.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl& url);

/// Whether it speaks HTTP itself, whatever the server behind it speaks.
[[nodiscard]] bool speaksHttp(const QNetworkProxy& proxy);

/// "proxy.example:3128"; empty for none.
[[nodiscard]] QString proxyName(const QNetworkProxy& proxy);

}  // namespace klartext::app
