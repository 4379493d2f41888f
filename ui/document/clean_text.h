// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::ui {

/// A page's words as they may leave the program by the clipboard, by a drag or by a voice: without
/// control characters but tabs and line ends, which a terminal obeys when they are pasted there,
/// and without those that show other words than are copied.
[[nodiscard]] QString cleanText(QString text);

}  // namespace klartext::ui
