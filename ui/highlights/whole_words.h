// SPDX-License-Identifier: MIT
#pragma once

#include <QTextDocument>

#include "highlights/marked_parts.h"

namespace klartext::ui {

/// The range, made longer where it begins or ends within a word. A part of a single word stays one:
/// who selects so little means it. So does text in scripts that put no spaces between words.
[[nodiscard]] DocumentRange wholeWords(const QTextDocument& document, const DocumentRange& range);

}  // namespace klartext::ui
