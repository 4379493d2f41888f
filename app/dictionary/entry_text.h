// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::app {

/// The text of an entry that is markup (HTML, Pango's, XDXF): its tags gone, lines and list items
/// on lines of their own, references resolved. Takes time in proportion to its length.
[[nodiscard]] QString textOfMarkup(const QString& markup);

/// The text of a plain entry: no braces around references, no line of nothing twice in a row.
[[nodiscard]] QString textOfPlain(const QString& text);

}  // namespace klartext::app
