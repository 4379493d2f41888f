// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include "actions/save_format.h"
#include "save/document.h"

namespace klartext::ui {
class Settings;
}

namespace klartext::gui {

/// What a person chose in the window, as it is written.
[[nodiscard]] app::DocumentOptions documentOptions(const ui::SaveChoice& choice);

/// What sets PDF pages as the reading pane does by these settings, in a program of its own where
/// that is installed (see pdfByHelper()), and converts images.
[[nodiscard]] app::Renderers renderers(const ui::Settings& settings);

/// Whether the page's pictures may be loaded from the web without a word.
[[nodiscard]] bool picturesAllowed(const ui::Settings& settings, const QUrl& page);

}  // namespace klartext::gui
