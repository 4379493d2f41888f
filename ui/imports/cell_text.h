// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::ui {

/// A stranger's words as the cell of a list that spreadsheets take, cells apart by tabs: on one
/// line, without controls, and never a formula. What could begin one, or a quoted cell, gets the
/// mark before it by which spreadsheets know text.
///
///   "=HYPERLINK(…)"  "'=HYPERLINK(…)"
///   "a\tb\nc"        "a b c"
[[nodiscard]] QString cellText(const QString& words);

}  // namespace klartext::ui
