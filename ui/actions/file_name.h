// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

#include "actions/save_format.h"

namespace klartext::ui {

/// ".html", ".md", ".txt", ".epub", ".pdf" or ".json"
[[nodiscard]] QString suffixOf(SaveFormat format);

/// A file name for an article, without folder: its title, made safe on every file system (no
/// character that one of them forbids, no reserved name, at most 120 bytes of UTF-8 before the
/// suffix). An empty title gives `fallback`.
[[nodiscard]] QString suggestedFileName(const QString& title, const QString& fallback,
                                        SaveFormat format);

/// The format a path's suffix names, if it names one.
[[nodiscard]] std::optional<SaveFormat> formatOf(const QString& path);

/// `path` with the format's suffix: added when it has none, replaced when it has another format's.
[[nodiscard]] QString withSuffix(const QString& path, SaveFormat format);

}  // namespace klartext::ui
