// SPDX-License-Identifier: MIT
#pragma once

namespace klartext::gui {

/// Makes the program speak the person's language, where a translation ships. Needs the
/// application object, which takes the translations with it.
void installTranslations();

}  // namespace klartext::gui
