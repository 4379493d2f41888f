// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace klartext::app {

/// The pictures that a saved page brought along. Immutable, so any thread may ask.
class PageResources {
public:
    virtual ~PageResources() = default;

    [[nodiscard]] virtual bool holds(const QUrl& url) const = 0;
    /// The bytes behind an address; empty when there are none or more than `limit`. Blocks.
    [[nodiscard]] virtual QByteArray read(const QUrl& url, qint64 limit) const = 0;
    /// Whether the page may show pictures of the web beside them. Files beside them it never may.
    [[nodiscard]] virtual bool allowsWeb() const { return false; }
};

/// How addresses are compared: encoded and without the place on the page.
[[nodiscard]] inline QString resourceKey(const QUrl& url) {
    return url.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments)
        .toString(QUrl::FullyEncoded);
}

}  // namespace klartext::app
