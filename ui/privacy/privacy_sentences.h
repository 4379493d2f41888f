// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/privacy.h"

namespace klartext::ui {

/// All that was not loaded from one host.
struct PrivacyEntry {
    QString host;
    QString what;  ///< "3 scripts, 1 tracking pixel"
    bool foreign = false;

    friend bool operator==(const PrivacyEntry&, const PrivacyEntry&) = default;
};

/// One entry a host, the foreign ones first.
[[nodiscard]] std::vector<PrivacyEntry> privacyEntries(const core::PrivacyReport& report);
/// What concerns the page as a whole, a sentence each.
[[nodiscard]] QStringList privacyNotes(const core::PrivacyReport& report);
/// "Not asked: 9 other sites" in one line.
[[nodiscard]] QString privacySummary(const core::PrivacyReport& report);

}  // namespace klartext::ui
