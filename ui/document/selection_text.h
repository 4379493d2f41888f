// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTextBlock>
#include <QTextCursor>

namespace klartext::ui {

/// The selection as people would type it: paragraphs apart by an empty line, list items and table
/// rows by a line end, cells by a tab, images as their alternative text.
[[nodiscard]] QString selectionText(const QTextCursor& selection);

/// The words of a paragraph on one line: formulas as they are read out, pictures not at all.
[[nodiscard]] QString wordsOf(const QTextBlock& block);

}  // namespace klartext::ui
