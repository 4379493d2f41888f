// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace klartext::ui {

/// An address as a person would write it: a file by its path, the rest as a link without its
/// password. Where that would mislead (a file name with line ends, blanks at its end, characters
/// that turn the text around them, bytes that are no text, a host that poses as another) it is the
/// encoded link. Opening what is shown opens the same again.
[[nodiscard]] QString shownAddress(const QUrl& url);

}  // namespace klartext::ui
