// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "cookies/cookie.h"
#include "errors/error.h"

namespace klartext::app {

struct FirefoxProfile {
    QString name;
    QString folder;
};

/// The profiles of Firefox in this home, those of its Snap and Flatpak included; the one used last
/// first.
[[nodiscard]] QList<FirefoxProfile> firefoxProfiles();

/// The cookies of a profile, also while Firefox is running: of a copy that is deleted at once.
/// Cookies of containers and private windows are left out. Blocks.
[[nodiscard]] Expected<CookieFile> readFirefoxCookies(const QString& folder);

}  // namespace klartext::app
