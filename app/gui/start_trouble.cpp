// SPDX-License-Identifier: MIT
#include "start_trouble.h"

#include <QCoreApplication>
#include <QStringList>

#include "library/database.h"
#include "main_window.h"
#include "settings/settings.h"
#include "settings/settings_trouble.h"

namespace klartext::gui {

StartTrouble startTrouble(const ui::Settings& settings, const app::Database& database) {
    const QString ofSettings = ui::troubleOf(settings);
    const auto& ofLibrary = database.trouble();
    if (!ofLibrary) return {ui::MainWindow::tr("Settings"), ofSettings, false};
    QStringList parts{ofLibrary->explanation};
    const bool sameCause = !database.isLasting() && !settings.lasts();
    if (sameCause) {
        parts += QCoreApplication::translate("Reader",
                                             "What you choose in the window is not remembered "
                                             "either.");
    }
    parts += ofLibrary->suggestions;
    const QString sentences = parts.join(QLatin1Char(' '));
    const bool saysMore = !ofSettings.isEmpty() && (!sameCause || !settings.setAside().isEmpty());
    return {ofLibrary->title,
            saysMore ? sentences + QStringLiteral("\n\n") + ofSettings : sentences,
            database.isHeld() && ofSettings.isEmpty()};
}

}  // namespace klartext::gui
