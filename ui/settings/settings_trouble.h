// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::ui {

class Settings;

/// What a person has to know of their settings, in their language: that a broken file was set
/// aside, or that nothing they choose will last. Empty when all is well.
[[nodiscard]] QString troubleOf(const Settings& settings);
/// That what was chosen could not be written.
[[nodiscard]] QString notWrittenSentence(const Settings& settings);

}  // namespace klartext::ui
