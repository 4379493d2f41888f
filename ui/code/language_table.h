// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "code/code_language.h"

namespace klartext::ui {

/// The languages that are told apart, common ones first.
[[nodiscard]] std::span<const CodeLanguage> languageTable();

}  // namespace klartext::ui
