// SPDX-License-Identifier: MIT
#include "document/trust_link.h"

#include <QStringList>

namespace klartext::ui {

namespace {

constexpr QLatin1String scheme("klartext-trust");

}  // namespace

QUrl TrustLink::url() const {
    QUrl url;
    url.setScheme(scheme);
    url.setPath(QStringLiteral("%1/%2").arg(static_cast<int>(verb)).arg(static_cast<int>(remedy)));
    return url;
}

std::optional<TrustLink> TrustLink::fromUrl(const QUrl& url) {
    const QStringList parts = url.path().split(u'/');
    if (url.scheme() != scheme || parts.size() != 2) {
        return std::nullopt;
    }
    return TrustLink{Verb(parts[0].toInt()), core::Remedy(parts[1].toInt())};
}

}  // namespace klartext::ui
