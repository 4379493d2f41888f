// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

#include "models/recent_page.h"

namespace klartext::ui {

/// What the pages are called in a list, one name a page: the title, or the address where it has
/// none. Where titles look alike once `shorten` was done to them, the site or the name of the file
/// is added, and where these are the same, too, the address.
///
///     {"News", "https://a.example/1"}, {"News", "/tmp/b.html"} → "News — a.example",
///                                                                "News — b.html"
[[nodiscard]] QStringList recentNames(const QList<RecentPage>& pages,
                                      const std::function<QString(const QString&)>& shorten);

}  // namespace klartext::ui
