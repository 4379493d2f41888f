// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "core/notes.h"

namespace klartext::ui {

/// Gives the footnote of a name, of the page on show; no value when it has none.
using NoteSource = std::function<std::optional<core::Note>(const QString& name)>;

}  // namespace klartext::ui
