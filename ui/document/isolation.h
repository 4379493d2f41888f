// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <Qt>
#include <optional>
#include <span>

#include "core/element.h"

namespace klartext::ui {

/// The characters around a text of its own direction (UAX #9, 2.4); they are neither seen nor
/// copied.
[[nodiscard]] QChar isolateStart(core::TextDirection direction);
inline constexpr QChar isolateEnd{0x2069};

/// The text between them, if it holds letters written from right to left or stands among such.
[[nodiscard]] QString isolated(const QString& text, Qt::LayoutDirection around);
[[nodiscard]] QString withoutIsolates(QString text);

/// In which direction a paragraph is set: as the page says of it, else as most of its letters are
/// written; a name in another script at its start does not turn it round.
[[nodiscard]] std::optional<Qt::LayoutDirection> paragraphDirection(
    std::span<const core::Element> phrasing, core::TextDirection said, Qt::LayoutDirection page);

}  // namespace klartext::ui
