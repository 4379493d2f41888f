// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

namespace klartext::app {

/// What a page request takes along for sites that a person is logged in to.
class CookieSource {
public:
    virtual ~CookieSource() = default;

    /// The value of the Cookie header for this address and no other; empty for none.
    [[nodiscard]] virtual QByteArray headerFor(const QUrl& url) const = 0;
};

}  // namespace klartext::app
