// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace klartext::gui {

/// Makes the program speak the person's language, where a translation ships.
void installTranslations(QCoreApplication& application);

}  // namespace klartext::gui
