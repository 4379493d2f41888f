// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include "actions/save_format.h"
#include "save/document.h"
#include "save/saved_copy.h"
#include "session/history.h"

namespace klartext::ui {
class Settings;
}

namespace klartext::gui {

/// What a person chose in the window, as it is written.
[[nodiscard]] app::DocumentOptions documentOptions(const ui::SaveChoice& choice);

/// What sets PDF pages as the reading pane does by these settings, and converts images.
[[nodiscard]] app::Renderers renderers(const ui::Settings& settings);

/// Shows the page as it was when its copy was saved: its verdicts where its blocks are still the
/// same, the person's corrections unless there are later ones, its images, and its place.
void takeUp(app::Visit& visit, const app::SavedCopy& copy);

/// Whether the page's pictures may be loaded from the web without a word.
[[nodiscard]] bool picturesAllowed(const ui::Settings& settings, const QUrl& page);

}  // namespace klartext::gui
