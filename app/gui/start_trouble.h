// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace klartext::app {
class Database;
}  // namespace klartext::app

namespace klartext::ui {
class Settings;
}  // namespace klartext::ui

namespace klartext::gui {

/// Something to be told when the program begins.
struct StartTrouble {
    QString title;
    QString explanation;  ///< empty: all is well
    bool isHeldAlone;     ///< nothing but that another program holds the library
};

/// What a person has to know of their settings and their library, in one message: where nothing can
/// be written, both are told together.
[[nodiscard]] StartTrouble startTrouble(const ui::Settings& settings,
                                        const app::Database& database);

}  // namespace klartext::gui
