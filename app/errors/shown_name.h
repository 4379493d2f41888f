// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::app {

/// A file name, address or answer of a stranger as it may stand in a sentence: on one line, of a
/// bearable length, and unable to turn the words around it. Line ends and controls become their
/// pictures (␊), characters that reorder text become �.
///
///   "a\nb.html"                  "a␊b.html"
///   "invoice<U+202E>lmth.exe"     "invoice�lmth.exe"
[[nodiscard]] QString shownName(const QString& name);

}  // namespace klartext::app
