// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include "core/extraction.h"
#include "core/verdict.h"

namespace klartext::ui {

/// The drawing ":/icons/NAME.svg" in the text colour of the application's palette, whatever that is
/// when it is painted; in `color` when that is valid.
[[nodiscard]] QIcon symbolicIcon(const QString& name, const QColor& color = {});
/// The name of the drawing for a status.
[[nodiscard]] QString statusIconName(core::Status status);
/// The icon of a kind of boilerplate.
[[nodiscard]] QIcon kindIcon(core::BoilerplateKind kind, const QColor& color = {});

}  // namespace klartext::ui
