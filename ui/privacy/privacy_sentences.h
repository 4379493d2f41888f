// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/privacy.h"
#include "pictures/held_pictures.h"

namespace klartext::ui {

/// All that was not loaded from one host.
struct PrivacyEntry {
    QString host;
    QString what;  ///< "3 scripts, 1 tracking pixel"
    QString why;   ///< the same with the reasons, a sentence a line
    bool foreign = false;

    friend bool operator==(const PrivacyEntry&, const PrivacyEntry&) = default;
};

/// One entry a host, the foreign ones first.
[[nodiscard]] std::vector<PrivacyEntry> privacyEntries(const core::PrivacyReport& report,
                                                       const QList<BlockedPictures>& pictures = {});
/// What concerns the page as a whole, a sentence each.
[[nodiscard]] QStringList privacyNotes(const core::PrivacyReport& report);
/// "Not asked: 9 other sites" in one line.
[[nodiscard]] QString privacySummary(const core::PrivacyReport& report,
                                     const QList<BlockedPictures>& pictures = {});

}  // namespace klartext::ui
