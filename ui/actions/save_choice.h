// SPDX-License-Identifier: MIT
#pragma once

#include "actions/save_format.h"

namespace klartext::ui {

class Settings;

/// How articles were saved last, and how the next one is to be offered. The paper is, until a
/// person chose one, that of their country.
[[nodiscard]] SaveChoice saveChoice(const Settings& settings);
void keepSaveChoice(Settings& settings, const SaveChoice& choice);

}  // namespace klartext::ui
