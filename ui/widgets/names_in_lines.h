// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace klartext::ui {

/// So many names are told, of as many as there may be.
inline constexpr qsizetype mostNamesTold = 10;

/// The names, a line each, for a sentence that they follow: at most mostNamesTold of them, and none
/// longer than a line. `all` is how many there are; how many are not named is said at the end.
[[nodiscard]] QString namesInLines(const QStringList& names, qsizetype all);

}  // namespace klartext::ui
