// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace klartext::app {

// What stands in the fields of exports, whoever wrote them.

inline constexpr qsizetype mostTags = 100;  ///< of a page
inline constexpr qsizetype longestTitle = 500;

/// Seconds or milliseconds since 1970, or ISO 8601 with blanks or without. Invalid when it is none.
[[nodiscard]] QDateTime timeIn(const QString& text);

/// "a|b", "a, b" or ["a", "b"] as a list.
[[nodiscard]] QStringList tagsIn(const QString& text, QChar separator);

}  // namespace klartext::app
