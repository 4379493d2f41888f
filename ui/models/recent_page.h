// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::ui {

/// A page that was open before.
struct RecentPage {
    QString title;    ///< may be empty
    QString address;  ///< a link or a local path, as openRequested() takes it

    friend bool operator==(const RecentPage&, const RecentPage&) = default;
};

}  // namespace klartext::ui
