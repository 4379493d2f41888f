// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>
#include <optional>

#include "errors/error.h"

namespace klartext::app {

/// What kept a finished reply from being a page, or nothing for success. `tlsErrors` are the faults
/// the reply reported of the certificate; `host` is who was asked, `proxy` the name of the proxy
/// server that was to pass it on, if any.
[[nodiscard]] std::optional<Error> networkError(const QNetworkReply& reply, const QString& host,
                                                const QList<QSslError>& tlsErrors,
                                                const QString& proxy = {});

}  // namespace klartext::app
