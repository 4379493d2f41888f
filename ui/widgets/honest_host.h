// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::ui {

/// Whether a host's name, in its own letters, may be shown to a person: false where a part of it
/// mixes scripts that no language mixes, is written all in foreign letters that look like Latin
/// ones, or holds what is no letter, digit or hyphen.
///
///   "münchen.example"  true
///   "аррӏе.example"    false, the first part is Cyrillic
///
/// https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
[[nodiscard]] bool isHonestHost(const QString& host);

}  // namespace klartext::ui
