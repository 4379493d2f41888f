// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace klartext::ui {

/// What an article can be saved as.
enum class SaveFormat { Html, Markdown, PlainText };

}  // namespace klartext::ui

Q_DECLARE_METATYPE(klartext::ui::SaveFormat)
