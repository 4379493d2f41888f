// SPDX-License-Identifier: MIT
#pragma once

namespace klartext::ui {

/// What an article can be saved as.
enum class SaveFormat { Html, Markdown, PlainText };

}  // namespace klartext::ui
